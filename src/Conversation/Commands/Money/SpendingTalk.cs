using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.OwnData;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>
/// Asks for what is missing of an expense or a request, shows what it comes to before anything is written, and writes it once
/// confirmed. It is decided again then: somebody else may have spent in between.
/// </summary>
internal static class SpendingTalk
{
    public static Answer Run(Turn turn, LedgerKind kind)
    {
        var led = FundedCommunity.Led(turn);
        if (led.Count == 0)
            return Reply.Say(turn.Texts.NoFunding, turn.Button(CommandIds.Help));
        return turn.Awaited switch
        {
            null or Awaited.Community => Sub(turn, led) ?? Draft(turn, kind, led),
            Awaited.Line or Awaited.NewAmount or Awaited.Because => CorrectEntry.Run(turn, led, turn.Arguments),
            Awaited.Request or Awaited.Paid or Awaited.ConfirmPaid => SettleRequest.Run(turn, led, turn.Arguments),
            _ => Draft(turn, kind, led),
        };
    }

    private static Answer? Sub(Turn turn, IReadOnlyList<FundedCommunity> led)
    {
        var (verb, rest) = TypedText.First(Words(turn));
        if (turn.Texts.IsCorrectLine(verb))
            return CorrectEntry.Run(turn with { Answered = null }, led, rest);
        return turn.Texts.IsSettle(verb) ? SettleRequest.Run(turn with { Answered = null }, led, rest) : null;
    }

    private static Answer Draft(Turn turn, LedgerKind kind, IReadOnlyList<FundedCommunity> led)
    {
        var draft = turn.Draft<SpendingDraft>() ?? new SpendingDraft();
        var funded = led.FirstOrDefault(one => one.Community.Id == draft.Community);
        if (turn.Awaited is Awaited.Confirm or Awaited.ConfirmExpense && turn.Texts.IsSure(turn.Arguments)
            && draft.Amount is not null && funded?.ItemOf(draft) is { } item)
            return Decide(turn, funded, item, draft, kind, write: true);
        var words = Words(turn);
        if (funded is null)
        {
            var communities = led.Select(one => one.Community).ToList();
            var (community, left) = Picking.Community(turn, words, communities);
            if (community is null)
                return Picking.AskCommunity(turn, communities, new SpendingDraft { Said = words }, after: words);
            (funded, draft, words) = (led.First(one => one.Community.Id == community.Id), draft with { Community = community.Id, Said = null }, left);
        }

        draft = draft with { Item = funded.ItemOf(draft)?.Id };
        var read = new SpendingReader(turn, funded).Read(draft, turn.Awaited == Awaited.Again && turn.Texts.IsSure(words) ? "" : words);
        return Wrong(turn, read) ?? Missing(turn, funded, read) ?? Decide(turn, funded, funded.ItemOf(read.Draft)!, read.Draft, kind, write: false);
    }

    private static Answer? Wrong(Turn turn, ReadSpending read)
    {
        var draft = read.Draft;
        return read switch
        {
            { Unread: { } words } => turn.Ask(
                Awaited.ConfirmExpense,
                draft,
                Reply.Offer(turn.Texts.ExpenseAsItWas(words), Choice.Saying(turn.Texts.Sure), Choice.Saying(turn.Texts.DropIt))),
            { WrongDay: { } day } => Again(Awaited.Again, draft, turn.Texts.NotADay(TypedText.Shorten(day, Limits.Words))),
            { WrongMeeting: { } id } => Again(Awaited.Again, draft with { Meeting = null }, turn.Texts.NoSuchMeeting(id)),
            { WrongAmount: { } amount } when draft.Amount is null => Again(Awaited.Amount, draft, turn.Texts.NotMoney(TypedText.Shorten(amount, Limits.Words))),
            _ when draft.Payee?.Length > Limits.Name =>
                Again(Awaited.Payee, draft with { Payee = null }, turn.Texts.TooLong(turn.Texts.PayeeLabel, Limits.Name)),
            _ when draft.Payee is { } payee && Pseudonym.IsReserved(payee) =>
                Again(Awaited.Payee, draft with { Payee = null }, turn.Texts.NoName(payee)),
            _ when draft.What.Length > Limits.Reason =>
                Again(Awaited.Again, draft with { What = "" }, turn.Texts.TooLong(turn.Texts.PurposeLabel, Limits.Reason)),
            _ => null,
        };

        Answer Again(Awaited awaited, SpendingDraft known, string text) => turn.Ask(awaited, known, Reply.Say(text));
    }

    private static Answer? Missing(Turn turn, FundedCommunity funded, ReadSpending read)
    {
        var (draft, say) = (read.Draft, turn.Budget);
        Answer Open(Awaited awaited, string text, params IEnumerable<string> answers) =>
            turn.Ask(awaited, draft, Reply.Say(text, [.. answers.Select(Choice.Saying)]));

        if (funded.ItemOf(draft) is not { } item)
        {
            return turn.Ask(Awaited.Item, draft, Reply.Offer(
                read.Unknown is { } unknown ? turn.Texts.NoSuchItem(TypedText.Shorten(unknown, Limits.Words)) : turn.Texts.WhichItem,
                [.. (read.Among.Count > 0 ? read.Among : funded.Funding.Items).Select(say.Name).Take(Limits.Buttons).Select(Choice.Saying)]));
        }

        if (draft.Amount is not { } amount)
            return Open(Awaited.Amount, Lines([turn.Texts.HowMuch(say.Name(item)), .. say.Rates(item)]), Due(turn, funded, item));
        if (draft.AsksPrice(item) is { } unsure)
            return turn.Ask(Awaited.Price, draft, SpendingCards.AskPrice(turn, item, draft, unsure, words => words));
        if (draft.NeedsQuantity(item) is { } rate)
            return Open(Awaited.Quantity, Lines([turn.Texts.HowManyUnits(amount, rate.Unit), .. say.Rates(item)]));
        return funded.AsksPayeeOf(item) && draft.Payee is null or ""
            ? Open(Awaited.Payee, turn.Texts.PayWhom(say.Name(item)), PaidBefore(turn, funded, item))
            : null;
    }

    private static Answer Decide(Turn turn, FundedCommunity funded, BudgetItem item, SpendingDraft draft, LedgerKind kind, bool write)
    {
        var facts = funded.Facts(turn, draft.Payee ?? "");
        var spending = draft.ToSpending(kind, item, MeetingOf(turn, funded, item, draft), turn.Today);
        return spending.Decide(facts) switch
        {
            SpendingOutcome.Accepted accepted when write => SpendingCards.Done(turn, funded, spending, turn.Records.Budget.Note(accepted)),
            SpendingOutcome.Accepted accepted => turn.Ask(Awaited.ConfirmExpense, draft, SpendingCards.Confirm(turn, funded, spending, accepted)),
            SpendingOutcome.Refused refused => SpendingCards.Refused(turn, funded, spending, refused),
            _ => throw new InvalidOperationException("An expense is accepted or refused."),
        };
    }

    /// <summary>The one named; for fees also the only one there was that day, as members are not paid for every kind of meeting.</summary>
    private static Meeting? MeetingOf(Turn turn, FundedCommunity funded, BudgetItem item, SpendingDraft draft)
    {
        if (draft.Meeting is { } named)
            return turn.Records.Meetings.Find(named);
        if (!funded.AsksPayeeOf(item))
            return null;
        var (from, to) = turn.Clock.Whole(draft.On ?? turn.Today);
        return turn.Records.Meetings.Of(funded.Community.Id, from, to) is [var only] ? only : null;
    }

    /// <summary>What a premium comes to and lacks is known without asking.</summary>
    private static IEnumerable<string> Due(Turn turn, FundedCommunity funded, BudgetItem item) =>
        item.Share is { OfPaid.Count: > 0 } && funded.Statement(turn).Find(item.Id) is { Left: var left } && left > Dollars.Zero ? [left.ToString()] : [];

    private static IEnumerable<string> PaidBefore(Turn turn, FundedCommunity funded, BudgetItem item) => turn.Records.Budget
        .Latest(funded.Community.Id, Limits.Lines)
        .Where(line => line.Item == item.Id && line.Payee.Length > 0)
        .Select(line => line.Payee)
        .Distinct(StringComparer.Ordinal)
        .Take(Limits.Buttons);

    private static string Words(Turn turn) => Joined.Words(turn.Arguments, turn.Draft<SpendingDraft>()?.Said ?? "");

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
