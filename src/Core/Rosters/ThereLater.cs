using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>Who would have left a community before a meeting of it at which they were.</summary>
internal static class ThereLater
{
    public static IEnumerable<RosterDoubt> Of(IRecords records, RosterPlan plan, SchoolClock clock, DateOnly today) =>
        from left in Ending(records, plan, today).Concat(Missing(plan, today))
        let last = Turnout.LastDayOf(records, left.Community.Id, left.Person.Id, left.Day, today, clock)
        where last is not null
        select new RosterDoubt.ThereLater(left.Line, left.Person.Name, left.Community.Name, left.Day, last.Value);

    private static IEnumerable<(int Line, Community Community, Person Person, DateOnly Day)> Ending(IRecords records, RosterPlan plan, DateOnly today) =>
        from person in plan.People
        where person.Known is not null
        from rows in person.Rows
            .Where(row => row is { Effect: not RowEffect.None, Entry.Seat: not null })
            .GroupBy(row => (row.Entry.Programme, NameKey.Of(row.Entry.Community!)))
        let row = rows.First()
        let community = records.Communities.Find(row.Entry.Programme, row.Entry.Community!)
        where community is not null
        let day = row.Places.Max(place => place.Days.Until ?? DateOnly.MaxValue)
        where day < today && row.Before.Any(place => place.Days.Reaches(day.AddDays(1)))
        select (row.Entry.Line, community, person.Known, day);

    private static IEnumerable<(int Line, Community Community, Person Person, DateOnly Day)> Missing(RosterPlan plan, DateOnly today) =>
        plan.LastDay is { } day && day < today ? plan.Missing.Select(gone => (plan.LineOf(gone.Community), gone.Community, gone.Person, day)) : [];
}
