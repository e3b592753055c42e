using CommunityBot.Communities;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>
/// What somebody is registered to be from a later day, such as a convener who takes over, and would not be by the file. A first day in a row
/// that is still to come says that it is meant.
/// </summary>
internal static class Revoked
{
    public static IEnumerable<RosterDoubt> Of(IRecords records, RosterPlan plan, DateOnly today) => Changed(plan, today).Concat(Leaving(records, plan, today));

    private static IEnumerable<RosterDoubt> Changed(RosterPlan plan, DateOnly today) =>
        from person in plan.People
        from rows in person.Rows
            .Where(row => row is { Effect: not RowEffect.None, Entry.Seat: not null })
            .GroupBy(row => (row.Entry.Programme, NameKey.Of(row.Entry.Community!)))
        where !rows.Any(row => row.Entry.From > today)
        from place in rows.First().Before
        let first = place.Days.From ?? today
        where first > today && !rows.First().Places.Any(other => other.Role == place.Role && other.Days.Includes(first))
        select new RosterDoubt.Revoked(rows.First().Entry.Line, person.Roster.Name, rows.First().Entry.Community!, place.Role, first);

    private static IEnumerable<RosterDoubt> Leaving(IRecords records, RosterPlan plan, DateOnly today) => plan.LastDay is null ? [] :
        from member in plan.Missing
        from place in records.People.PlacesOf(member.Community.Id, member.Person.Id)
        let first = place.Days.From ?? today
        where first > today
        select new RosterDoubt.Revoked(plan.LineOf(member.Community), member.Person.Name, member.Community.Name, place.Role, first);
}
