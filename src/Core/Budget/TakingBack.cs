using CommunityBot.Communities;

namespace CommunityBot.Budget;

/// <summary>What comes of taking a line of the ledger back.</summary>
public abstract record TakingBack
{
    private TakingBack()
    {
    }

    /// <param name="Lines">Those to add: against the line, and against the one that was written along with it.</param>
    public sealed record Possible(IReadOnlyList<LedgerEntry> Lines) : TakingBack;

    /// <summary>What was granted is not the convener's to take back.</summary>
    public sealed record IsGrant : TakingBack;

    /// <summary>The line takes one back itself, or releases a request; that goes with the line it belongs to.</summary>
    public sealed record BelongsTo(LedgerEntryId Line) : TakingBack;

    /// <summary>A line is taken back once.</summary>
    public sealed record Already(LedgerEntry By) : TakingBack;

    /// <summary>The request is paid, at least in part: that payment has to be taken back first.</summary>
    public sealed record IsSettled(LedgerEntryId Payment) : TakingBack;

    /// <param name="line">The line that is to be taken back.</param>
    /// <param name="lines">All of the community's.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="at">When.</param>
    /// <param name="why">Why.</param>
    public static TakingBack Of(LedgerEntry line, IReadOnlyList<LedgerEntry> lines, PersonId by, DateTimeOffset at, string why)
    {
        if (line.Kind == LedgerKind.Approved)
            return new IsGrant();
        if (line.Corrects is { } corrected)
            return new BelongsTo(corrected);
        if (lines.FirstOrDefault(other => other.Corrects == line.Id) is { } before)
            return new Already(before);

        var standing = LedgerEntry.Standing(lines);
        if (line is { Kind: LedgerKind.Committed, Settles: not null })
            return new BelongsTo(standing.FirstOrDefault(other => IsPair(payment: other, release: line))?.Id ?? line.Settles.Value);
        if (standing.FirstOrDefault(other => other.Kind == LedgerKind.Spent && other.Settles == line.Id) is { } payment)
            return new IsSettled(payment.Id);
        return new Possible([.. standing.Where(other => IsPair(payment: line, release: other)).Prepend(line).Select(each => each.TakenBack(by, at, why))]);
    }

    /// <summary>A payment and the line that releases its request are written in one go.</summary>
    private static bool IsPair(LedgerEntry payment, LedgerEntry release) =>
        payment is { Kind: LedgerKind.Spent, Settles: not null }
            && release.Kind == LedgerKind.Committed
            && release.Settles == payment.Settles
            && release.At == payment.At;
}
