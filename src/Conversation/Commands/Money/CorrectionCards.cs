using CommunityBot.Budget;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>What is shown of a correction: before and after.</summary>
internal static class CorrectionCards
{
    public static Answer Corrected(Turn turn, FundedCommunity meant, LedgerEntry old, Spending spending, SpendingOutcome.Accepted accepted)
    {
        var say = turn.Budget;
        var warn = new SpendingWording(turn.Wording, meant.Funding);
        return Show(
            turn,
            meant,
            turn.Texts.LineCorrected(old.Id),
            [
                new Field(turn.Texts.BeforeLabel, say.Line(spending.Item, old)),
                new Field(turn.Texts.AfterLabel, say.Line(spending.Item, accepted.Entry)),
                new Field(turn.Texts.ReasonLabel, spending.Why),
                Left(turn, spending.Item, accepted.After, say),
                new Field(turn.Texts.ArticleLabel, turn.Texts.Articles(accepted.Entry.Cite)),
            ],
            [.. accepted.Warnings.Select(warn.Warning)]) with
        {
            Did = SpendingCards.Booked(accepted),
        };
    }

    public static Answer Deleted(Turn turn, FundedCommunity meant, LedgerEntry old, IReadOnlyList<LedgerEntry> written, string why)
    {
        var (item, say) = (meant.ItemOf(old), turn.Budget);
        var facts = meant.Facts(turn);
        var warn = new SpendingWording(turn.Wording, meant.Funding);
        return Show(
            turn,
            meant,
            turn.Texts.LineDeleted(old.Id),
            [
                new Field(turn.Texts.BeforeLabel, say.Line(item, old)),
                new Field(turn.Texts.AfterLabel, turn.Texts.NothingAfter),
                new Field(turn.Texts.ReasonLabel, why),
                Left(turn, item, meant.Statement(turn), say),
            ],
            [.. SpendingWarnings.Shares(old.Item, facts, facts.Sums).Select(warn.Warning)]) with
        {
            Did = new Deed.Booked(old.Community, [.. written.Select(line => line.Id)]),
        };
    }

    private static Answer Show(Turn turn, FundedCommunity meant, string title, IReadOnlyList<Field> fields, IReadOnlyList<string> warnings) => Reply.Show(
        new Card
        {
            Title = title,
            Tone = warnings.Count == 0 ? Tone.Good : Tone.Attention,
            Fields = [.. fields, new Field(turn.Texts.RecordedByLabel, turn.Me.Name)],
            Note = string.Join('\n', [.. warnings, turn.Texts.LedgerKeepsBoth]),
        },
        turn.Button(CommandIds.Budget, meant.Community.Name));

    private static Field Left(Turn turn, BudgetItem item, BudgetStatement after, BudgetWording say) =>
        new(turn.Texts.AfterwardsLabel, turn.Texts.List(say.Left(item, after)));
}
