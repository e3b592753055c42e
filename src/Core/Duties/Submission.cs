using CommunityBot.Tallies;

namespace CommunityBot.Duties;

/// <summary>What handing something in (繳交) comes to.</summary>
public abstract record Submission
{
    private Submission()
    {
    }

    /// <summary>A line to be added, in time or late.</summary>
    /// <param name="Entry">The line.</param>
    /// <param name="Due">The day that it covers; null where there is none.</param>
    /// <param name="DaysLate">0 in time.</param>
    /// <param name="Left">How many are missing after it.</param>
    public sealed record Noted(TallyEntry Entry, DateOnly? Due, int DaysLate, int Left) : Submission;

    /// <summary>Nothing is missing; the line that completed it.</summary>
    public sealed record CompleteSince(TallyEntry Entry) : Submission;

    /// <param name="state">How the duty stands.</param>
    /// <param name="entries">The community's lines, oldest first.</param>
    /// <param name="entry">The line as it would be noted.</param>
    public static Submission Of(DutyState state, IReadOnlyList<TallyEntry> entries, TallyEntry entry)
    {
        if (state.IsOwed || state.Required == 0)
            return new Noted(entry, state.Due, Math.Max(0, -state.DaysLeft ?? 0), Math.Max(0, state.Missing - 1));
        var standing = StandingEntries.Of(entries, state.Rule.Id);
        return new CompleteSince(standing[Math.Min(state.Required, standing.Count) - 1]);
    }
}
