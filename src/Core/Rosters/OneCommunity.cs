using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>Where a programme says so, a teacher is in one community of it only on a day.</summary>
internal static class OneCommunity
{
    /// <summary>Rows that put somebody into a further community than an earlier one of the file.</summary>
    public static IEnumerable<RosterProblem> Within(RosterPerson person, IRulebookSource rulebooks) =>
        from rows in person.Entries.Where(row => row.Seat is not null).GroupBy(row => row.Programme)
        let cite = rulebooks.Find(rows.Key)?.OneCommunityCite
        where cite is not null
        from further in Further(rows)
        select new RosterProblem(
            further.Row.Line, RosterFault.TwoCommunities, person.Name, further.First.ToString(CultureInfo.InvariantCulture), cite);

    /// <summary>Rows that put somebody into another community than the one they are known to be in from today on.</summary>
    /// <param name="places">The places of the person; those that the roster ends are none.</param>
    /// <param name="person">As the file has them.</param>
    /// <param name="rulebooks">What each programme says of it.</param>
    public static IEnumerable<RosterProblem> Against(IReadOnlyList<Membership> places, RosterPerson person, IRulebookSource rulebooks)
    {
        var said = person.Entries.Where(row => row.Seat is not null).Select(row => NameKey.Of(row.Community!)).ToHashSet();
        return
            from row in person.Entries
            where row.Seat is not null
            let cite = rulebooks.Find(row.Programme)?.OneCommunityCite
            where cite is not null
            let others = places.Where(one => one.Community.Programme == row.Programme).ToList()
            where others.TrueForAll(one => !NameKey.AreSame(row.Community!, one.Community.Name))
            let other = others.Find(one => one.Days.Overlaps(row.Days) && !said.Contains(NameKey.Of(one.Community.Name)))
            where other is not null
            let fault = IsSlip(row.Community!, other.Community.Name) ? RosterFault.InNearCommunity : RosterFault.InAnotherCommunity
            select new RosterProblem(row.Line, fault, person.Name, other.Community.Name, cite);
    }

    private static bool IsSlip(string name, string community) =>
        SameLetters.AreSame(name, community) || OneLetter.Apart(NameKey.Of(name), NameKey.Of(community));

    /// <summary>Each with the line of the first that it does not go with. What is said twice is looked at once, however often it is said.</summary>
    private static IEnumerable<(RosterEntry Row, int First)> Further(IEnumerable<RosterEntry> rows)
    {
        var (said, known) = (new List<(NameKey Community, Tenure Days, int Line)>(), new HashSet<(NameKey, Tenure)>());
        foreach (var row in rows.OrderBy(row => row.Line))
        {
            var community = NameKey.Of(row.Community!);
            if (said.FindIndex(one => one.Community != community && one.Days.Overlaps(row.Days)) is >= 0 and var first)
                yield return (row, said[first].Line);
            if (known.Add((community, row.Days)))
                said.Add((community, row.Days, row.Line));
        }
    }
}
