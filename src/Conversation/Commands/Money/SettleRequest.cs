using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>
/// 支出 核銷 12 4,800: pays what was requested. What the payment leaves of the request may be spent again, unless 部分 says that more
/// is to be paid.
/// </summary>
internal static class SettleRequest
{
    /// <param name="turn">The turn.</param>
    /// <param name="led">The communities whose requests may be settled.</param>
    /// <param name="words">What was said after 核銷.</param>
    public static Answer Run(Turn turn, IReadOnlyList<FundedCommunity> led, string words)
    {
        var open = led
            .SelectMany(funded => Request.OpenOf(turn.Records.Budget.Of(funded.Community.Id)).Select(request => (Funded: funded, Request: request)))
            .ToList();
        if (open.Count == 0)
            return Reply.Say(turn.Texts.NoOpenRequests, turn.Button(CommandIds.Spend));
        var known = turn.Draft<SettlingDraft>();
        var (id, rest) = known is null ? LedgerReference.Take(words) : (known.Request, words);
        if (id is null && open.Count > 1)
            return AskRequest(turn, open, turn.Texts.WhichRequest);
        var (meant, request) = id is null ? open[0] : open.FirstOrDefault(entry => entry.Request.Line.Id == id);
        if (request is null)
            return AskRequest(turn, open, turn.Texts.NoSuchRequest(id!.Value));

        var when = WhenReader.ReadPastDay(rest, turn.Today);
        var money = MoneyReader.Read(when.Rest);
        var sure = money.Rest.Split(' ').Any(turn.Texts.IsSure);
        var (item, say) = (meant.ItemOf(request.Line), turn.Budget);
        var draft = new SettlingDraft(
            request.Line.Id,
            new SpendingDraft().With(money, item).Amount ?? known?.Amount,
            when.Day ?? known?.On,
            money.Rest.Split(' ').Any(turn.Texts.IsPartly) || known is { Partly: true });
        if (when.Impossible is { } day)
            return turn.Ask(Awaited.Paid, draft, Reply.Say(turn.Texts.NotADay(TypedText.Shorten(day, Limits.Words))));
        if (money.Impossible is { } wrong)
            return turn.Ask(Awaited.Paid, draft, Reply.Say(turn.Texts.NotMoney(TypedText.Shorten(wrong, Limits.Words))));
        if (draft.Amount is not { } amount)
            return AskAmount(turn, request, draft, say.Line(item, request.Line));

        var facts = meant.Facts(turn, request.Line.Payee);
        var spending = request.Settled(item, amount, draft.Partly, draft.On ?? turn.Today, facts);
        return spending.Decide(facts) switch
        {
            SpendingOutcome.Accepted accepted when sure =>
                SpendingCards.Done(turn, meant, spending, turn.Records.Budget.Note(accepted), Rest(turn, request, accepted)),
            SpendingOutcome.Accepted accepted => turn.Ask(Awaited.ConfirmPaid, draft, Confirm(turn, meant, request, spending, accepted)),
            SpendingOutcome.Refused refused => SpendingCards.Refused(turn, meant, spending, refused),
            _ => throw new InvalidOperationException("An expense is accepted or refused."),
        };
    }

    private static Answer AskAmount(Turn turn, Request request, SettlingDraft draft, string line)
    {
        var open = request.Open.ToString();
        return turn.Ask(
            Awaited.Paid,
            draft,
            Reply.Offer(turn.Texts.HowMuchWasPaid(line, request.Open), Choice.Saying(open, $"{turn.Word} {turn.Texts.SettleWord} {draft.Request} {open}")));
    }

    private static Reply Confirm(Turn turn, FundedCommunity meant, Request request, Spending spending, SpendingOutcome.Accepted accepted)
    {
        var say = turn.Budget;
        var card = SpendingCards.Confirm(turn, meant, spending, accepted);
        return card with
        {
            Card = card.Card! with
            {
                Title = turn.Texts.ConfirmSettling(say.Line(spending.Item, request.Line), spending.Amount),
                Note = Joined.Lines(Rest(turn, request, accepted), card.Card.Note),
            },
        };
    }

    /// <summary>What becomes of the part of the request that was not paid.</summary>
    private static string Rest(Turn turn, Request request, SpendingOutcome.Accepted accepted)
    {
        var unpaid = request.Open - accepted.Entry.Amount;
        if (unpaid <= Dollars.Zero)
            return "";
        return request.Open + accepted.Along.Select(line => line.Amount).Sum() > Dollars.Zero
            ? turn.Texts.RestStaysOpen(unpaid)
            : turn.Texts.RestReleased(unpaid, turn.Texts.PartlyWord);
    }

    private static Answer AskRequest(Turn turn, IReadOnlyList<(FundedCommunity Funded, Request Request)> open, string text)
    {
        var say = turn.Budget;
        return turn.Ask(Awaited.Request, Reply.Offer(text, [.. open.Take(Limits.Buttons).Select(entry => Choice.Saying(
            say.Line(entry.Funded.ItemOf(entry.Request.Line), entry.Request.Line with { Amount = entry.Request.Open }),
            $"{turn.Word} {turn.Texts.SettleWord} {entry.Request.Line.Id}"))]));
    }
}
