using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Points;

public readonly record struct PointEntryId(long Value);

/// <summary>
/// One line of the ledger of points. Lines are only ever added; a correction is a line with the opposite value that names the one
/// it takes back. The rule of that day stays with the line: later editions of the rulebook do not change it.
/// </summary>
public sealed record PointEntry
{
    /// <summary>Given by the store.</summary>
    public PointEntryId Id { get; init; }

    public required CommunityId Community { get; init; }

    public required PersonId Person { get; init; }

    public MeetingId? Meeting { get; init; }

    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What counts; less than <see cref="Worth"/> where the rule's cap was reached.</summary>
    public required PointValue Points { get; init; }

    /// <summary>What the rule gives.</summary>
    public required PointValue Worth { get; init; }

    public required Citations Cite { get; init; }

    public required int Version { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who noted it, when it was not the person.</summary>
    public PersonId? By { get; init; }

    public string Why { get; init; } = "";

    public PointEntryId? Corrects { get; init; }
}

/// <summary>What somebody has by one rule in one community.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Points">The sum, counter-entries included.</param>
/// <param name="Times">How many lines stand, those taken back not counted.</param>
public sealed record PointSum(string Rule, PointValue Points, int Times);
