using CommunityBot.Amounts;
using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>What is shown of an expense: before it is written, once it is, and when it is refused.</summary>
internal static class SpendingCards
{
    /// <summary>Which of two numbers is the price of one; each way round is a button that says which by its units.</summary>
    public static Reply AskPrice(Turn turn, BudgetItem item, SpendingDraft draft, UnitRate rate, Func<string, string> words)
    {
        var (first, second) = (draft.Price!.Value, draft.Quantity!.Value);
        return Reply.Offer(
            Joined.Lines([turn.Texts.WhichIsPrice(first, second), .. turn.Budget.Rates(item)]),
            Way(first, second),
            Way(new Dollars(second), (int)first.Amount));

        Choice Way(Dollars price, int many) =>
            Choice.Saying(turn.Texts.PriceTimes(price, $"{many} {rate.Unit}", price * many), words($"{price.Amount}元x{many}{rate.Unit}"));
    }

    public static Reply Confirm(Turn turn, FundedCommunity funded, Spending spending, SpendingOutcome.Accepted accepted)
    {
        var say = turn.Budget;
        var (item, amount) = (say.Name(spending.Item), spending.Amount);
        var warnings = Warnings(turn, funded, accepted).ToList();
        return Reply.Show(
            new Card
            {
                Title = spending.Kind == LedgerKind.Committed ? turn.Texts.ConfirmRequest(item, amount) : turn.Texts.ConfirmSpending(item, amount),
                Tone = warnings.Count == 0 ? Tone.Plain : Tone.Attention,
                Fields = [.. Fields(turn, funded, spending), .. Ceilings(turn, spending, accepted.After, say), After(turn, spending, accepted, say)],
                Note = string.Join('\n', [.. warnings, turn.Texts.ConfirmOrChange]),
            },
            Choice.Saying(turn.Texts.Sure),
            Choice.Saying(turn.Texts.DropIt));
    }

    public static Answer Done(Turn turn, FundedCommunity funded, Spending spending, SpendingOutcome.Accepted accepted, string more = "")
    {
        var say = turn.Budget;
        var (entry, item, amount) = (accepted.Entry, say.Name(spending.Item), spending.Amount);
        var settle = $"{turn.Texts.Word(CommandIds.Spend)} {turn.Texts.SettleWord} {entry.Id}";
        var receipts = turn.Records.Attachments.PlaceWaiting(turn.Me.Id, entry.Id, turn.Now);
        var notes = Warnings(turn, funded, accepted)
            .Prepend(more)
            .Prepend(receipts > 0 ? turn.Texts.ReceiptsPlaced(receipts) : "")
            .Append(entry.Kind == LedgerKind.Committed ? turn.Texts.SettleLater(settle) : "");
        return new Answer
        {
            Reply = Reply.Show(
                new Card
                {
                    Title = entry.Kind == LedgerKind.Committed
                        ? turn.Texts.RequestNoted(entry.Id, item, amount)
                        : turn.Texts.SpendingNoted(entry.Id, item, amount),
                    Tone = accepted.Warnings.Count == 0 ? Tone.Good : Tone.Attention,
                    Fields =
                    [
                        .. Fields(turn, funded, spending),
                        After(turn, spending, accepted, say),
                        new Field(turn.Texts.ArticleLabel, turn.Texts.Articles(entry.Cite)),
                        new Field(turn.Texts.RecordedByLabel, turn.Me.Name),
                    ],
                    Note = Joined.Lines(notes),
                },
                [
                    .. Premium(turn, accepted, say),
                    turn.Button(CommandIds.Budget, funded.Community.Name),
                    Choice.Filling(turn.Texts.CorrectLineWord, $"{turn.Texts.Word(CommandIds.Spend)} {turn.Texts.CorrectLineWord} {entry.Id} "),
                ]),
            Notices = Notices(turn, funded, spending, accepted),
            Did = Booked(accepted),
        };
    }

    public static Deed.Booked Booked(SpendingOutcome.Accepted accepted) =>
        new(accepted.Entry.Community, [.. accepted.Along.Append(accepted.Entry).Select(line => line.Id)]);

    public static Reply Refused(Turn turn, FundedCommunity funded, Spending spending, SpendingOutcome.Refused refused)
    {
        var say = turn.Budget;
        var reasons = new SpendingWording(turn.Wording, funded.Funding);
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.SpendingRefused(say.Name(spending.Item), spending.Amount),
                Tone = Tone.Refused,
                Fields = [.. Fields(turn, funded, spending)],
                Note = string.Join('\n', refused.Reasons.Select(reasons.Refusal).Select(reason => refused.Reasons.Count > 1 ? $"・{reason}" : reason)),
            },
            turn.Button(CommandIds.Budget, funded.Community.Name),
            Choice.Filling(turn.Word, $"{turn.Word} {say.Name(spending.Item)} "));
    }

    private static IEnumerable<Field> Fields(Turn turn, FundedCommunity funded, Spending spending)
    {
        var say = turn.Budget;
        var texts = turn.Texts;
        return new[]
        {
            new Field(texts.CommunityLabel, funded.Community.Name),
            new Field(texts.MoneyLabel, say.Amount(spending.Item, spending.Amount, spending.UnitPrice, spending.Quantity)),
            new Field(texts.PurchaseDayLabel, texts.Day(spending.On)),
            new Field(texts.PayeeLabel, spending.Payee),
            new Field(texts.MeetingLabel, spending.Meeting is { } meeting ? turn.Wording.NameAndTopic(meeting, funded.Community) : ""),
            new Field(texts.PurposeLabel, spending.What),
        }.Where(field => field.Value.Length > 0);
    }

    private static IEnumerable<Field> Ceilings(Turn turn, Spending spending, BudgetStatement after, BudgetWording say)
    {
        foreach (var rate in say.Rates(spending.Item))
            yield return new Field(turn.Texts.LimitLabel, rate);
        if (after.Find(spending.Item.Id) is { Ceiling: { } ceiling } item)
            yield return new Field(turn.Texts.LimitLabel, say.Ceiling(spending.Item, ceiling, item.Balance.Used));
    }

    private static Field After(Turn turn, Spending spending, SpendingOutcome.Accepted accepted, BudgetWording say) =>
        new(turn.Texts.AfterwardsLabel, turn.Texts.List(say.Left(spending.Item, accepted.After)));

    private static IEnumerable<string> Warnings(Turn turn, FundedCommunity funded, SpendingOutcome.Accepted accepted) =>
        accepted.Warnings.Select(new SpendingWording(turn.Wording, funded.Funding).Warning);

    private static IEnumerable<Choice> Premium(Turn turn, SpendingOutcome.Accepted accepted, BudgetWording say) => accepted.Warnings
        .OfType<SpendingWarning.ShareIsOff>()
        .Where(off => off.Missing > Dollars.Zero && accepted.Entry.Kind == LedgerKind.Spent)
        .Select(off => Choice.Saying($"{say.Name(off.Item)} {off.Missing}", $"{turn.Texts.Word(CommandIds.Spend)} {say.Name(off.Item)} {off.Missing}"));

    /// <summary>That 80 or 90 percent are reached, all who lead the community are told unasked.</summary>
    private static IReadOnlyList<Notice> Notices(Turn turn, FundedCommunity funded, Spending spending, SpendingOutcome.Accepted accepted)
    {
        var reached = accepted.Warnings.Where(warning => warning is SpendingWarning.TotalReaches or SpendingWarning.PoolReaches).ToList();
        return reached.Count == 0 ? [] : OtherConveners.Tell(turn, funded.Community, theirs => Reached(theirs, funded, spending, reached));
    }

    private static Reply Reached(Turn turn, FundedCommunity funded, Spending spending, IReadOnlyList<SpendingWarning> reached)
    {
        var (say, warn) = (turn.Budget, new SpendingWording(turn.Wording, funded.Funding));
        var what = turn.Texts.SomebodySpent(turn.Me.Name, funded.Community.Name, say.Name(spending.Item), spending.Amount);
        return Reply.Say(string.Join('\n', reached.Select(warn.Warning).Prepend(what)), turn.Button(CommandIds.Budget, funded.Community.Name));
    }
}
