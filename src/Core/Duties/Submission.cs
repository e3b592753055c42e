using CommunityBot.Communities;
using CommunityBot.Programmes;
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

    /// <summary>Hands something in: notes a line, unless nothing is missing.</summary>
    /// <param name="tallies">Where it is noted.</param>
    /// <param name="rule">What is handed in.</param>
    /// <param name="facts">The community's, at the moment at which it is done.</param>
    /// <param name="note">A remark.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="member">Whose it is, where each member owes it for themselves.</param>
    public static Submission HandIn(ITallies tallies, DutyRule rule, DutyFacts facts, string note, PersonId by, PersonId? member = null)
    {
        var community = facts.Community.Community.Id;
        var submission = Of(DutyState.Of(rule, facts), tallies.Of(community), new TallyEntry
        {
            Community = community,
            Subject = rule.Id,
            Count = 1,
            Member = member,
            Note = note,
            At = facts.Now,
            By = by,
            Version = facts.Rulebook.Version,
        });
        return submission is Noted noted ? noted with { Entry = tallies.Add(noted.Entry) } : submission;
    }

    /// <param name="state">How the duty stands.</param>
    /// <param name="entries">The community's lines, oldest first.</param>
    /// <param name="entry">The line as it would be noted.</param>
    public static Submission Of(DutyState state, IReadOnlyList<TallyEntry> entries, TallyEntry entry)
    {
        var standing = TallyEntry.Standing(entries, state.Rule.Id);
        if (entry.Member is { } member && standing.LastOrDefault(one => one.Member == member) is { } theirs)
            return new CompleteSince(theirs);
        if (state.IsOwed || state.Required == 0)
            return new Noted(entry, state.Due, Math.Max(0, -state.DaysLeft ?? 0), Math.Max(0, state.Missing - 1));
        return new CompleteSince(standing[Math.Min(state.Required, standing.Count) - 1]);
    }
}
