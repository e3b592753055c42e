using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>Who of a department is away in a semester, and how many may be.</summary>
/// <param name="Rule">The rulebook's.</param>
/// <param name="Department">As on the roster.</param>
/// <param name="Semester">From its first day to its last.</param>
/// <param name="Teachers">How many the department has; null where nobody noted it.</param>
/// <param name="Away">Who is away, each once.</param>
public sealed record AwayCount(AwayRule Rule, string Department, Period Semester, int? Teachers, IReadOnlyList<Person> Away)
{
    /// <summary>How many may be away; null where it is not known of how many.</summary>
    public int? Most => Teachers is { } teachers ? Rule.Share.Within(teachers) : null;

    /// <summary>Whether one more would be too many.</summary>
    public bool IsFull => Away.Count >= Most;

    /// <summary>The semesters that a stretch touches.</summary>
    public static IReadOnlyList<Period> SemestersOf(AwayRule rule, Period days)
    {
        var semesters = new List<Period>();
        for (var first = rule.Semesters.LastBefore(days.Start); first <= days.End; first = rule.Semesters.FirstAfter(first))
            semesters.Add(new Period(first, rule.Semesters.FirstAfter(first).AddDays(-1)));
        return semesters;
    }
}
