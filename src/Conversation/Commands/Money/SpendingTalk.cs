using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>
/// Asks for what is missing of an expense or a request, shows what it comes to before anything is written, and writes it once
/// confirmed. It is decided again then: somebody else may have spent in between.
/// </summary>
internal static class SpendingTalk
{
    public const string ConfirmSlot = "confirm";

    /// <summary>Something was wrong and is asked for again; nothing is confirmed by it.</summary>
    private const string AgainSlot = "again";

    public static Answer Run(Turn turn, LedgerKind kind)
    {
        var led = FundedCommunity.Led(turn);
        if (led.Count == 0)
            return Reply.Say(turn.Texts.NoFunding, turn.Button(CommandIds.Help));
        return SpendingDraft.IsIn(turn.Known) ? Draft(turn, kind, led) : Sub(turn, led) ?? Draft(turn, kind, led);
    }

    private static Answer? Sub(Turn turn, IReadOnlyList<FundedCommunity> led)
    {
        var (verb, rest) = TypedText.First(Picking.Words(turn));
        if (turn.Texts.IsCorrectLine(verb))
            return CorrectLine.Run(turn, led, rest);
        return turn.Texts.IsSettle(verb) ? SettleRequest.Run(turn, led, rest) : null;
    }

    private static Answer Draft(Turn turn, LedgerKind kind, IReadOnlyList<FundedCommunity> led)
    {
        var draft = SpendingDraft.Restore(turn.Known, led);
        if (turn.Slot == ConfirmSlot && turn.Texts.IsSure(turn.Arguments) && draft is { Community: not null, Item: not null, Amount: not null })
            return Decide(turn, draft, kind, write: true);
        var words = Picking.Words(turn);
        if (draft.Community is null)
        {
            var communities = led.Select(funded => funded.Community).ToList();
            var (community, left) = Picking.Community(turn, words, communities);
            if (community is null)
                return Picking.AskCommunity(turn, communities, "", words);
            (draft, words) = (draft with { Community = led.First(funded => funded.Community.Id == community.Id) }, left);
        }

        var read = SpendingReader.Read(turn, draft, turn.Slot == AgainSlot && turn.Texts.IsSure(words) ? "" : words);
        return Wrong(turn, read) ?? Missing(turn, read) ?? Decide(turn, read.Draft, kind, write: false);
    }

    private static Answer? Wrong(Turn turn, ReadSpending read)
    {
        var draft = read.Draft;
        Answer Again(string slot, SpendingDraft known, string text) => turn.Ask(slot, known.Keep(), Reply.Say(text));
        return read switch
        {
            { WrongDay: { } day } => Again(AgainSlot, draft, turn.Texts.NotADay(TypedText.Shorten(day, Limits.Words))),
            { WrongMeeting: { } id } => Again(AgainSlot, draft with { Meeting = null }, turn.Texts.NoSuchMeeting(id)),
            { WrongAmount: { } amount } when draft.Amount is null => Again(SpendingReader.AmountSlot, draft, turn.Texts.NotMoney(TypedText.Shorten(amount, Limits.Words))),
            _ when draft.Payee?.Length > Limits.Name => Again(SpendingReader.PayeeSlot, draft with { Payee = null }, turn.Texts.TooLong(turn.Texts.PayeeLabel, Limits.Name)),
            _ when draft.What.Length > Limits.Reason => Again(AgainSlot, draft with { What = "" }, turn.Texts.TooLong(turn.Texts.PurposeLabel, Limits.Reason)),
            _ => null,
        };
    }

    private static Answer? Missing(Turn turn, ReadSpending read)
    {
        var (draft, say) = (read.Draft, turn.Budget);
        Answer OneOf(string slot, string text, IEnumerable<string> names) =>
            turn.Ask(slot, draft.Keep(), Reply.Offer(text, [.. names.Take(Limits.Buttons).Select(Choice.Saying)]));
        Answer Open(string slot, string text, params IEnumerable<string> answers) =>
            turn.Ask(slot, draft.Keep(), Reply.Say(text, [.. answers.Select(Choice.Saying)]));

        return draft switch
        {
            { Item: null } => OneOf(
                SpendingReader.ItemSlot,
                read.Unknown is { } unknown ? turn.Texts.NoSuchItem(TypedText.Shorten(unknown, Limits.Words)) : turn.Texts.WhichItem,
                (read.Among.Count > 0 ? read.Among : draft.Community!.Funding.Items).Select(say.Name)),
            { Amount: null } => Open(SpendingReader.AmountSlot, Lines([turn.Texts.HowMuch(say.Name(draft.Item)), .. say.Rates(draft.Item)]), Due(turn, draft)),
            { NeedsQuantity: { } rate } => Open(
                SpendingReader.QuantitySlot,
                Lines([turn.Texts.HowManyUnits(draft.Amount.Value, rate.Unit), .. say.Rates(draft.Item)])),
            { NeedsPayee: true, Payee: null or "" } => Open(SpendingReader.PayeeSlot, turn.Texts.PayWhom(say.Name(draft.Item)), PaidBefore(turn, draft)),
            _ => null,
        };
    }

    private static Answer Decide(Turn turn, SpendingDraft draft, LedgerKind kind, bool write)
    {
        var funded = draft.Community!;
        var facts = funded.Facts(turn, draft.Payee ?? "");
        var spending = draft.ToSpending(kind, MeetingOf(turn, draft), turn.Today);
        return spending.Decide(facts) switch
        {
            SpendingOutcome.Accepted accepted when write => SpendingCards.Done(turn, funded, spending, turn.Records.Budget.Note(accepted)),
            SpendingOutcome.Accepted accepted => turn.Ask(ConfirmSlot, draft.Keep(), SpendingCards.Confirm(turn, funded, spending, accepted)),
            SpendingOutcome.Refused refused => SpendingCards.Refused(turn, funded, spending, refused),
            _ => throw new InvalidOperationException("An expense is accepted or refused."),
        };
    }

    /// <summary>The one named; for fees also the only one there was that day, as members are not paid for every kind of meeting.</summary>
    private static Meeting? MeetingOf(Turn turn, SpendingDraft draft)
    {
        if (draft.Meeting is { } named)
            return turn.Records.Meetings.Find(named);
        if (!draft.NeedsPayee)
            return null;
        var (from, to) = turn.Clock.Whole(draft.On ?? turn.Today);
        return turn.Records.Meetings.Of(draft.Community!.Community.Id, from, to) is [var only] ? only : null;
    }

    /// <summary>What a premium comes to and lacks is known without asking.</summary>
    private static IEnumerable<string> Due(Turn turn, SpendingDraft draft) =>
        draft.Item!.Share is { OfPaid.Count: > 0 } && draft.Community!.Statement(turn).Find(draft.Item.Id) is { Left: var left } && left > Dollars.Zero ? [left.ToString()] : [];

    private static IEnumerable<string> PaidBefore(Turn turn, SpendingDraft draft) => turn.Records.Budget.Latest(draft.Community!.Community.Id, Limits.Lines)
        .Where(line => line.Item == draft.Item!.Id && line.Payee.Length > 0)
        .Select(line => line.Payee)
        .Distinct(StringComparer.Ordinal)
        .Take(Limits.Buttons);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
