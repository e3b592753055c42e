using CommunityBot.Amounts;
using CommunityBot.Calendar;

namespace CommunityBot.Programmes;

/// <summary>How many teachers of a department may be away in one semester.</summary>
public sealed record AwayRule
{
    /// <summary>Of the department's teachers, those who are away among them; never rounded up.</summary>
    public required Rate Share { get; init; }

    /// <summary>The first days of semesters.</summary>
    public required IReadOnlyList<DayOfYear> Semesters { get; init; }

    /// <summary>The cases by which somebody is away.</summary>
    public Scope Scope { get; init; } = Scope.Everyone;

    /// <summary>Other leave that counts as well.</summary>
    public required IReadOnlyList<AbsenceKind> With { get; init; }

    /// <summary>Such leave counts where it takes so many months.</summary>
    public required int WithLeastMonths { get; init; }

    public required Citations Cite { get; init; }
}

/// <summary>Leave for study, lectures, research and the like.</summary>
public sealed record AbsenceKind(string Id, LocalName Name, IReadOnlyList<string> Words);
