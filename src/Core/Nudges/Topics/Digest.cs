using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Duties;
using CommunityBot.Meetings;

namespace CommunityBot.Nudges.Topics;

/// <summary>The week of somebody who leads communities: what comes, and what presses. Communities with nothing of either are left out.</summary>
public sealed record Digest
{
    public required Period Days { get; init; }

    /// <summary>Those that press most first.</summary>
    public required IReadOnlyList<CommunityDigest> Communities { get; init; }

    /// <summary>How many communities it was drawn from.</summary>
    public required int Of { get; init; }
}

/// <summary>One community in the digest.</summary>
public sealed record CommunityDigest
{
    public required Community Community { get; init; }

    /// <summary>Whether the reader is asked as an officer, who has many.</summary>
    public required bool AsOfficer { get; init; }

    /// <summary>This week's meetings, in order.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    /// <summary>What is overdue, falls behind or is due within a month; the worst first.</summary>
    public IReadOnlyList<DutyState> Pressing { get; init; } = [];
}
