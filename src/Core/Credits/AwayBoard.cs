using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Credits;

/// <summary>Who is away when, of a whole family of programmes: approved cases of its editions, and other leave that was noted.</summary>
public sealed class AwayBoard
{
    private readonly AwayRule _rule;
    private readonly IReadOnlyList<Headcount> _headcounts;
    private readonly List<(Person Person, Period Days, CommunityId? Case)> _away = [];

    private AwayBoard(AwayRule rule, IReadOnlyList<Headcount> headcounts) => (_rule, _headcounts) = (rule, headcounts);

    /// <summary>The cost grows with the cases of the family: for whoever approves or looks over all, not for each answer.</summary>
    public static AwayBoard Read(ICreditRecords records, IRulebookSource rulebooks, string family, AwayRule rule, DateOnly today)
    {
        var board = new AwayBoard(rule, records.Credits.Headcounts(family));
        foreach (var own in OwnCase.All(records, rulebooks, family, today))
        {
            if (own is { IsApproved: true, File.Days: { } days } && own.Facts.Fits(rule.Scope))
                board._away.AddRange(records.People.EverIn(own.Community.Id).Select(one => (one.Person, days, (CommunityId?)own.Community.Id)));
        }

        foreach (var entry in records.Credits.All(family).GroupBy(entry => entry.Person).SelectMany(of => CreditEntry.Standing([.. of])))
        {
            if (entry.Fact is CreditFact.Absence absence && Length.Of(absence.Days).Months >= rule.WithLeastMonths
                && records.People.Find(entry.Person) is { } person)
                board._away.Add((person, absence.Days, null));
        }

        return board;
    }

    /// <summary>Of one department in one semester.</summary>
    /// <param name="department">As on the roster.</param>
    /// <param name="semester">From its first day to its last.</param>
    /// <param name="but">A case that is not counted, as it is the one that is decided on.</param>
    public AwayCount Of(string department, Period semester, CommunityId? but = null) => new(
        _rule,
        department,
        semester,
        _headcounts.LastOrDefault(one => one.Semester == semester.Start && NameKey.AreSame(one.Department, department))?.Teachers,
        [.. _away
            .Where(one => one.Case is null || one.Case != but)
            .Where(one => NameKey.AreSame(one.Person.Department, department) && one.Days.Shared(semester) is not null)
            .Select(one => one.Person)
            .DistinctBy(person => person.Id)]);

    /// <summary>Every department of which a headcount was noted for the semester or somebody is away in it.</summary>
    public IReadOnlyList<AwayCount> In(Period semester) =>
    [
        .. _headcounts.Where(one => one.Semester == semester.Start).Select(one => one.Department)
            .Concat(_away.Where(one => one.Days.Shared(semester) is not null).Select(one => one.Person.Department))
            .DistinctBy(NameKey.Of)
            .Select(department => Of(department, semester)),
    ];
}
