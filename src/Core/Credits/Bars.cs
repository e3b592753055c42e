using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>What keeps a case from being filed or approved: its own days and money, what its teacher did before, its firm, who else is away.</summary>
public static class Bars
{
    /// <param name="records">The records.</param>
    /// <param name="rulebooks">All of them, as a family has several editions.</param>
    /// <param name="own">The case.</param>
    /// <param name="clock">The school's.</param>
    /// <param name="workdays">Which days are worked.</param>
    /// <param name="today">The day on which it is filed or approved.</param>
    /// <returns>In the order of a form; none where the programme has no cases.</returns>
    public static IReadOnlyList<Bar> Of(
        ICreditRecords records, IRulebookSource rulebooks, OwnCase own, SchoolClock clock, WorkCalendar workdays, DateOnly today)
    {
        if (own.Rulebook.Family is not { } family)
            return [];
        var examined = new Examined(records, rulebooks, family, own, clock, workdays, today);
        return [.. CaseBars.Of(examined), .. TeacherBars.Of(examined), .. FirmBars.Of(examined), .. DepartmentBars.Of(examined)];
    }
}

/// <summary>A case that is looked at, and what it is looked at with.</summary>
internal sealed record Examined(
    ICreditRecords Records, IRulebookSource Rulebooks, string Family, OwnCase Own, SchoolClock Clock, WorkCalendar Workdays, DateOnly Today)
{
    /// <summary>When it begins, or would if it began now.</summary>
    public DateOnly Begins => BeginOf(Own);

    public IEnumerable<OwnCase> Others() => OwnCase.All(Records, Rulebooks, Family, Today).Where(one => one.Community.Id != Own.Community.Id);

    public DateOnly BeginOf(OwnCase one) => one.File.Planned?.Start ?? Today;
}
