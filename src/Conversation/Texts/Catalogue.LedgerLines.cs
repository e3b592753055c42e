
namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    // Corrections
    public abstract string CorrectLineWord { get; }

    public abstract bool IsCorrectLine(string word);

    public abstract string DeleteWord { get; }

    public abstract bool IsDelete(string word);

    public abstract string WhichLine { get; }

    public abstract string NoSuchLine(string reference);

    public abstract string NoLineToCorrect { get; }

    public abstract string NewAmountOf(string line);

    public abstract string SameAmount(string line);

    public abstract string WhyCorrectLine(string line, string after);

    public abstract string LineCorrected(string reference);

    public abstract string LineDeleted(string reference);

    public abstract string BeforeLabel { get; }

    public abstract string AfterLabel { get; }

    public abstract string NothingAfter { get; }

    public abstract string LedgerKeepsBoth { get; }

    public abstract string GrantIsNotYours(string reference);

    public abstract string LineBelongsTo(string reference, string other, string words);

    public abstract string LineCorrectedBefore(string reference, string day, string who, string why);

    public abstract string RequestIsPaid(string reference, string payment, string words);

    // Settling requests
    public abstract string SettleWord { get; }

    public abstract bool IsSettle(string word);

    /// <summary>The word that keeps the rest of a request open.</summary>
    public abstract string PartlyWord { get; }

    public abstract bool IsPartly(string word);

    public abstract string WhichRequest { get; }

    public abstract string NoOpenRequests { get; }

    public abstract string NoSuchRequest(string reference);

    public abstract string HowMuchWasPaid(string request, string open);

    public abstract string ConfirmSettling(string request, string amount);

    public abstract string RestReleased(string amount, string partly);

    public abstract string RestStaysOpen(string amount);
}
