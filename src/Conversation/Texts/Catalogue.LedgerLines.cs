using CommunityBot.Amounts;
using CommunityBot.Budget;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    // Corrections
    public abstract string CorrectLineWord { get; }

    public abstract bool IsCorrectLine(string word);

    public abstract string DeleteWord { get; }

    public abstract bool IsDelete(string word);

    public abstract string WhichLine { get; }

    public abstract string NoSuchLine(LedgerEntryId reference);

    public abstract string NoLineToCorrect { get; }

    public abstract string NewAmountOf(string line);

    public abstract string SameAmount(string line);

    public abstract string WhyCorrectLine(string line, string after);

    public abstract string LineCorrected(LedgerEntryId reference);

    public abstract string LineDeleted(LedgerEntryId reference);

    public abstract string BeforeLabel { get; }

    public abstract string AfterLabel { get; }

    public abstract string NothingAfter { get; }

    public abstract string LedgerKeepsBoth { get; }

    public abstract string GrantIsNotYours(LedgerEntryId reference);

    public abstract string LineBelongsTo(LedgerEntryId reference, LedgerEntryId other, string words);

    public abstract string LineCorrectedBefore(LedgerEntryId reference, DateOnly day, string who, string why);

    public abstract string RequestIsPaid(LedgerEntryId reference, LedgerEntryId payment, string words);

    // Settling requests
    public abstract string SettleWord { get; }

    public abstract bool IsSettle(string word);

    /// <summary>The word that keeps the rest of a request open.</summary>
    public abstract string PartlyWord { get; }

    public abstract bool IsPartly(string word);

    public abstract string WhichRequest { get; }

    public abstract string NoOpenRequests { get; }

    public abstract string NoSuchRequest(LedgerEntryId reference);

    public abstract string HowMuchWasPaid(string request, Dollars open);

    public abstract string ConfirmSettling(string request, Dollars amount);

    public abstract string RestReleased(Dollars amount, string partly);

    public abstract string RestStaysOpen(Dollars amount);
}
