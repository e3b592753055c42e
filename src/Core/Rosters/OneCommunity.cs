using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Rosters;

/// <summary>Where a programme says so, a teacher joins one community of it only.</summary>
internal static class OneCommunity
{
    /// <summary>Rows that put somebody into a further community than the first of the file.</summary>
    public static IEnumerable<RosterProblem> Within(RosterPerson person, IRulebookSource rulebooks) =>
        from rows in person.Entries.Where(row => row.Seat is not null).GroupBy(row => row.Programme)
        let cite = rulebooks.Find(rows.Key)?.OneCommunityCite
        where cite is not null
        let first = rows.First()
        from row in rows
        where row.Seat!.Community != first.Seat!.Community
        select new RosterProblem(row.Line, RosterFault.TwoCommunities, person.Name, first.Line.ToString(CultureInfo.InvariantCulture), cite);

    /// <summary>Rows that put somebody into another community than the one they are known to be in from today on.</summary>
    public static IEnumerable<RosterProblem> Against(IRecords records, RosterPerson person, PersonId known, IRulebookSource rulebooks, DateOnly today) =>
        from row in person.Entries
        where row.Seat is not null
        let cite = rulebooks.Find(row.Programme)?.OneCommunityCite
        where cite is not null
        let places = records.People.EverOf(known).Where(one => one.Days.Reaches(today))
        let others = places.Select(one => one.Community).Where(one => one.Programme == row.Programme).ToList()
        where others.Count > 0 && others.TrueForAll(one => one.Name != row.Seat!.Community)
        select new RosterProblem(row.Line, RosterFault.InAnotherCommunity, person.Name, others[0].Name, cite);
}
