using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Feed;

/// <summary>A day on which something is due, or happens, for one community; or the same for several of a programme.</summary>
public sealed record CalendarDay
{
    public required Rulebook Rulebook { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>How the first of the communities stands.</summary>
    public required DutyState State { get; init; }

    public required IReadOnlyList<Community> Communities { get; init; }

    /// <summary>Nothing is missing for any of the communities.</summary>
    public required bool IsDone { get; init; }

    /// <summary>Days that concern a programme's communities alike are one entry; what one of them owes is its own.</summary>
    public required bool IsShared { get; init; }

    public DutyRule Rule => State.Rule;

    public bool Recurs => DueDays.Recur(Rule.Due);

    /// <summary>What is due once keeps its key when another edition of the rulebook moves its day.</summary>
    public string Key => (IsShared, Recurs) switch
    {
        (true, _) => $"day-{Rulebook.Id}-{Rule.Id}-{Iso}",
        (false, true) => $"duty-{Communities[0].Id.Value}-{Rule.Id}-{Iso}",
        _ => $"duty-{Communities[0].Id.Value}-{Rule.Id}",
    };

    private string Iso => Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
