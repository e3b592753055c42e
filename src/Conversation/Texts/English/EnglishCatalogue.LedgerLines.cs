using CommunityBot.Amounts;
using CommunityBot.Budget;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string CorrectLineWord => "correct";

    public override bool IsCorrectLine(string word) => word.ToLowerInvariant() is "correct" or "change" or "更正";

    public override string DeleteWord => "delete";

    public override bool IsDelete(string word) => word.ToLowerInvariant() is "delete" or "remove" or "刪除";

    public override string WhichLine => "Which line is to be corrected?";

    public override string NoSuchLine(LedgerEntryId reference) => $"There is no line {reference} in a community that you lead. Which of these do you mean?";

    public override string NoLineToCorrect => "There is nothing to correct yet.";

    public override string NewAmountOf(string line) =>
        $"{line}: what should it be? Type the amount, and a reason behind it if you like; “delete” takes the line out.";

    public override string SameAmount(string line) => $"{line}: that is the amount already, so nothing was changed.";

    public override string WhyCorrectLine(string line, string after) => $"{line} → {after}: what is the reason? It is kept with the line.";

    public override string LineCorrected(LedgerEntryId reference) => $"{reference} corrected";

    public override string LineDeleted(LedgerEntryId reference) => $"{reference} deleted";

    public override string BeforeLabel => "Before";

    public override string AfterLabel => "Now";

    public override string NothingAfter => "taken out";

    public override string LedgerKeepsBoth => "The first line was not overwritten; the details show both.";

    public override string GrantIsNotYours(LedgerEntryId reference) => $"{reference} is what was approved; only the officer changes that.";

    public override string LineBelongsTo(LedgerEntryId reference, LedgerEntryId other, string words) =>
        $"{reference} was written along with {other} and is not corrected alone. Please type “{words}”.";

    public override string LineCorrectedBefore(LedgerEntryId reference, DateOnly day, string who, string why) =>
        $"{reference} was corrected by {who} on {Day(day)} ({why}); a line is corrected once. Please correct the later line.";

    public override string RequestIsPaid(LedgerEntryId reference, LedgerEntryId payment, string words) =>
        $"{reference} is paid ({payment}). Please correct the payment first: “{words}”.";

    public override string SettleWord => "settle";

    public override bool IsSettle(string word) => word.ToLowerInvariant() is "settle" or "pay" or "核銷";

    public override string PartlyWord => "part";

    public override bool IsPartly(string word) => word.ToLowerInvariant() is "part" or "partly" or "部分";

    public override string WhichRequest => "Which request is paid?";

    public override string NoOpenRequests => "No request waits to be paid. What was paid is noted with “spend”.";

    public override string NoSuchRequest(LedgerEntryId reference) => $"No request {reference} waits to be paid. Which of these do you mean?";

    public override string HowMuchWasPaid(string request, Dollars open) => $"{request}: how much was paid? Press {open} for all of it, or type another amount.";

    public override string ConfirmSettling(string request, Dollars amount) => $"Settle it? {request}, paid {Money(amount)}";

    public override string RestReleased(Dollars amount, string partly) =>
        $"The remaining {Money(amount)} of the request may be spent again; if more is to be paid, add “{partly}” behind the amount.";

    public override string RestStaysOpen(Dollars amount) => $"{Money(amount)} of the request is still to be paid.";
}
