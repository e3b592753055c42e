using CommunityBot.Communities;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>
/// Where a file has somebody as they were: in a place that ended, by a name or in a role that is another since. A first day in the row
/// says that it is meant.
/// </summary>
internal static class Outdated
{
    public static IEnumerable<RosterDoubt> Of(IRecords records, PlannedPerson person, DateOnly today)
    {
        if (person is not { Known: { } known, After: { } after })
            return [];
        var rows = person.Rows.Where(row => row.Effect != RowEffect.None).ToList();
        return Renamed(records, person, known, after)
            .Concat(rows.Where(row => row.Entry.Seat is not null).GroupBy(row => (row.Entry.Programme, NameKey.Of(row.Entry.Community!)))
                .Select(place => Seat([.. place], known, today)).OfType<RosterDoubt>())
            .Concat(rows.Where(row => row.Entry.Seat is null).Select(row => Office(records, row.Entry, known, today)).OfType<RosterDoubt>());
    }

    private static IEnumerable<RosterDoubt> Renamed(IRecords records, PlannedPerson person, Person known, Person after) =>
        person.IsRenamed && records.People.FormerNamesOf(known.Id).Any(former => NameKey.AreSame(former, after.Name))
            ? [new RosterDoubt.FormerName(person.Roster.Entries[0].Line, known.Name, after.Name)]
            : [];

    private static RosterDoubt? Seat(IReadOnlyList<PlannedRow> rows, Person known, DateOnly today)
    {
        var (row, before, after) = (rows[0].Entry, rows[0].Before, rows[0].Places);
        if (before is [.., { Days.Until: { } ended } last] && !last.Days.Reaches(today))
        {
            return after.Any(place => place.Days.Reaches(today)) && !rows.Any(one => one.Entry.From > ended)
                ? new RosterDoubt.Returned(row.Line, known.Name, row, ended, last.Why)
                : null;
        }

        var now = before.FirstOrDefault(place => place.Days.Includes(today));
        var then = after.FirstOrDefault(place => place.Days.Includes(today));
        return now is { Days.From: { } since } && then is not null && then.Role != now.Role && !rows.Any(one => one.Entry.From > since)
            && before.LastOrDefault(place => place.Days.Until < since)?.Role == then.Role
            ? new RosterDoubt.FormerRole(row.Line, known.Name, row.Community!, now.Role, then.Role, since)
            : null;
    }

    private static RosterDoubt.Returned? Office(IRecords records, RosterEntry row, Person known, DateOnly today) =>
        records.OfficeOf(row) is { } office && records.People.DaysIn(office, known.Id) is { Until: { } ended } days
        && !days.Reaches(today) && row.Days.Reaches(today) && !(row.From > ended)
            ? new RosterDoubt.Returned(row.Line, known.Name, row, ended, "")
            : null;
}
