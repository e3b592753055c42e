using System.Text.RegularExpressions;
using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>
/// 支出 更正 12 1150 金額打錯, 支出 更正 12 刪除 重複登錄: takes a line back by a line against it and writes the new amount, decided
/// without the old one. Nothing is overwritten.
/// </summary>
internal static class CorrectEntry
{
    /// <summary>The newest lines that are offered.</summary>
    private const int Most = 6;

    private static readonly Regex s_become = new(
        "^(?:應該是|應為|改成|改為|更正為|to ) *", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <param name="turn">The turn.</param>
    /// <param name="led">The communities whose lines may be corrected.</param>
    /// <param name="words">What was said after 更正.</param>
    public static Answer Run(Turn turn, IReadOnlyList<FundedCommunity> led, string words)
    {
        var known = turn.Draft<CorrectionDraft>();
        var (id, rest) = known is null ? LedgerReference.Take(words) : (known.Line, words);
        if (id is not { } number)
            return AskLine(turn, led, turn.Texts.WhichLine);
        if (turn.Records.Budget.Find(number) is not { } line || led.FirstOrDefault(funded => funded.Community.Id == line.Community) is not { } meant)
            return AskLine(turn, led, turn.Texts.NoSuchLine(number));
        if (Hindrance(turn, meant, line) is { } hindrance)
            return hindrance;

        var (draft, why, wrong) = known is { Deletes: true } or { After: not null } ? (known, rest, null) : Read(turn, meant, line, rest);
        var say = turn.Budget;
        var said = say.Line(meant.ItemOf(line), line);
        if (wrong is not null)
            return turn.Ask(Awaited.NewAmount, draft, Reply.Say(turn.Texts.NotMoney(TypedText.Shorten(wrong, Limits.Words))));
        if (draft.After?.AsksPrice(meant.ItemOf(line)) is { } unsure)
            return turn.Ask(
                Awaited.NewAmount,
                new CorrectionDraft(line.Id),
                SpendingCards.AskPrice(
                    turn,
                    meant.ItemOf(line),
                    draft.After,
                    unsure,
                    words => Joined.Words(turn.Word, turn.Texts.CorrectLineWord, $"{line.Id}", words, TypedText.Shorten(why, Limits.Words))));
        if (draft is { Deletes: false, After: null })
            return AskAmount(turn, draft, said);
        if (draft.After is { } after && after.Amount == line.Amount && (after.Quantity ?? line.Quantity) == line.Quantity)
            return Reply.Say(turn.Texts.SameAmount(said), turn.Button(CommandIds.Budget, meant.Community.Name));
        return why.Length switch
        {
            0 => turn.Ask(
                Awaited.Because,
                draft,
                Reply.Say(turn.Texts.WhyCorrectLine(said, draft.After is { Amount: { } amount } ? turn.Texts.Money(amount) : turn.Texts.NothingAfter))),
            > Limits.Reason => Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason)),
            _ => Correct(turn, meant, line, draft.After, why),
        };
    }

    private static Answer AskAmount(Turn turn, CorrectionDraft draft, string said) => turn.Ask(
        Awaited.NewAmount,
        draft,
        Reply.Offer(
            turn.Texts.NewAmountOf(said),
            Choice.Saying(turn.Texts.DeleteWord, $"{turn.Word} {turn.Texts.CorrectLineWord} {draft.Line} {turn.Texts.DeleteWord}")));

    private static Answer Correct(Turn turn, FundedCommunity meant, LedgerEntry line, SpendingDraft? draft, string why)
    {
        var possible = (TakingBack.Possible)Back(turn, line, why);
        if (draft is null)
            return CorrectionCards.Deleted(turn, meant, line, turn.Records.Budget.TakeBack(possible), why);

        var facts = meant.Facts(turn, line.Payee);
        var spending = new Replacement
        {
            Line = line,
            Item = meant.ItemOf(line),
            Meeting = line.Meeting is { } meeting ? turn.Records.Meetings.Find(meeting) : null,
            TakingBack = possible,
            Settles = line.Settles is { } request && turn.Records.Budget.Find(request) is { } asked
                ? Request.Of(asked, turn.Records.Budget.SettlementsOf(request))
                : null,
            Amount = draft.Amount!.Value,
            UnitPrice = draft.Price,
            Quantity = draft.Quantity,
            Why = why,
        }.ToSpending(facts);
        return spending.Decide(facts) switch
        {
            SpendingOutcome.Accepted accepted => CorrectionCards.Corrected(turn, meant, line, spending, turn.Records.Budget.Note(accepted)),
            SpendingOutcome.Refused refused => SpendingCards.Refused(turn, meant, spending, refused),
            _ => throw new InvalidOperationException("An expense is accepted or refused."),
        };
    }

    /// <summary>Why the line cannot be corrected; null where it can.</summary>
    private static Reply? Hindrance(Turn turn, FundedCommunity meant, LedgerEntry line)
    {
        string Correct(LedgerEntryId id) => $"{turn.Texts.Word(CommandIds.Spend)} {turn.Texts.CorrectLineWord} {id}";
        var (text, next) = Back(turn, line, "") switch
        {
            TakingBack.IsGrant => (turn.Texts.GrantIsNotYours(line.Id), null),
            TakingBack.BelongsTo { Line: var other } => (turn.Texts.LineBelongsTo(line.Id, other, Correct(other)), Correct(other)),
            TakingBack.Already { By: var by } => (
                turn.Texts.LineCorrectedBefore(line.Id, turn.Clock.Day(by.At), turn.NameOf(by.By), by.Why), null),
            TakingBack.IsSettled { Payment: var payment } => (turn.Texts.RequestIsPaid(line.Id, payment, Correct(payment)), Correct(payment)),
            _ => ("", null),
        };
        return text.Length == 0 ? null : Reply.Say(text, [.. next is null ? [] : new[] { Choice.Saying(next) }, DetailsButton(turn, meant)]);
    }

    private static Choice DetailsButton(Turn turn, FundedCommunity meant)
    {
        var budget = turn.Texts.Word(CommandIds.Budget);
        return Choice.Saying($"{budget} {turn.Texts.DetailsWord}", Joined.Words(budget, turn.Texts.DetailsWord, meant.Community.Name));
    }

    private static TakingBack Back(Turn turn, LedgerEntry line, string why) =>
        TakingBack.Of(line, turn.Records.Budget.Of(line.Community), turn.Me.Id, turn.Now, why);

    /// <summary>The amount stands at the start, so that a reason may name amounts too; 改成 may stand before it.</summary>
    private static (CorrectionDraft Draft, string Why, string? Wrong) Read(Turn turn, FundedCommunity meant, LedgerEntry line, string words)
    {
        var draft = new CorrectionDraft(line.Id);
        var (verb, rest) = TypedText.First(words);
        if (turn.Texts.IsDelete(verb))
            return (draft with { Deletes = true }, rest, null);
        var said = s_become.Replace(words, "");
        foreach (var count in Enumerable.Range(1, 3))
        {
            var tokens = said.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var money = MoneyReader.Read(string.Join(' ', tokens.Take(count)));
            var more = string.Join(' ', tokens.Take(count + 2));
            if (money.Impossible is not null
                || (money is { Number: not null, Rest: "" } && (money.Quantity is not null || MoneyReader.Read(more) is not { Quantity: not null, Rest: "" })))
            {
                var after = money.Number is null ? null : new SpendingDraft().With(money, meant.ItemOf(line));
                return (draft with { After = after }, string.Join(' ', tokens.Skip(count)), money.Impossible);
            }
        }

        return (draft, "", null);
    }

    private static Answer AskLine(Turn turn, IReadOnlyList<FundedCommunity> led, string text)
    {
        var say = turn.Budget;
        var lines = led
            .SelectMany(funded => LedgerEntry.Standing(turn.Records.Budget.Of(funded.Community.Id)).Select(line => (funded, line)))
            .Where(entry => entry.line.Kind != LedgerKind.Approved && entry.line.Amount > Dollars.Zero)
            .OrderByDescending(entry => entry.line.Id.Value)
            .Take(Most)
            .ToList();
        return lines.Count == 0
            ? Reply.Say(turn.Texts.NoLineToCorrect, turn.Button(CommandIds.Budget))
            : turn.Ask(Awaited.Line, Reply.Offer(text, [.. lines.Select(entry => Choice.Saying(
                say.Line(entry.funded.ItemOf(entry.line), entry.line), $"{turn.Word} {turn.Texts.CorrectLineWord} {entry.line.Id}"))]));
    }
}
