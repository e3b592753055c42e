using CommunityBot.Budget;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>經費 明細: the newest lines of the ledger with their numbers, what takes one back included.</summary>
internal static class LedgerEntries
{
    public static Reply Show(Turn turn, FundedCommunity meant)
    {
        var lines = turn.Records.Budget.Latest(meant.Community.Id, Limits.Lines + 1);
        if (lines.Count == 0)
            return Reply.Say(turn.Texts.NoLedgerLines, turn.Button(CommandIds.Spend));
        var say = turn.Budget;
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.LedgerTitle(meant.Community.Name),
                Fields = [.. lines.Take(Limits.Lines).Select(line => new Field(line.Id.ToString(), Line(turn, meant.ItemOf(line), line, say)))],
                Note = lines.Count > Limits.Lines ? turn.Texts.NewestOnly(Limits.Lines) : "",
            },
            turn.Button(CommandIds.Budget, meant.Community.Name),
            Choice.Saying($"{turn.Texts.Word(CommandIds.Spend)} {turn.Texts.CorrectLineWord}"));
    }

    /// <summary>114/05/26（一） 支出 膳食費 80 元 × 15 人次 ＝ 1,200 元　便當　（三、(二)，第 1 版）.</summary>
    private static string Line(Turn turn, BudgetItem item, LedgerEntry line, BudgetWording say) => Joined.Beside(
    [
        $"{turn.Texts.Day(line.On)} {turn.Texts.KindOfLine(line.Kind)} {say.Name(item)} {say.Amount(item, line.Amount, line.UnitPrice, line.Quantity)}",
        line.Payee,
        TypedText.Shorten(line.What, Limits.Words),
        line.Corrects is { } corrected ? turn.Texts.CorrectsLine(corrected) : "",
        line.Settles is { } settled ? turn.Texts.SettlesLine(settled) : "",
        line.Why,
        $"{turn.Texts.Articles(line.Cite)} {turn.Texts.Edition(line.Version)}",
        PhotoCounts.Of(turn.Texts, turn.Records.Attachments.Of(line.Id)),
    ]);
}
