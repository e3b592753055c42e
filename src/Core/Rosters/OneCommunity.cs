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
        from row in rows
        let first = rows.FirstOrDefault(one => one.Line < row.Line && !IsFor(row, one.Community!) && one.Days.Overlaps(row.Days))
        where first is not null
        select new RosterProblem(row.Line, RosterFault.TwoCommunities, person.Name, first.Line.ToString(CultureInfo.InvariantCulture), cite);

    /// <summary>Rows that put somebody into another community than the one they are known to be in from today on.</summary>
    /// <param name="places">The places of the person; those that the roster ends are none.</param>
    /// <param name="person">As the file has them.</param>
    /// <param name="rulebooks">What each programme says of it.</param>
    public static IEnumerable<RosterProblem> Against(IReadOnlyList<Membership> places, RosterPerson person, IRulebookSource rulebooks) =>
        from row in person.Entries
        where row.Seat is not null
        let cite = rulebooks.Find(row.Programme)?.OneCommunityCite
        where cite is not null
        let others = places.Where(one => one.Community.Programme == row.Programme).ToList()
        where others.TrueForAll(one => !IsFor(row, one.Community.Name))
        let other = others.Find(one => one.Days.Overlaps(row.Days) && !person.Entries.Any(said => said.Seat is not null && IsFor(said, one.Community.Name)))
        where other is not null
        let fault = IsSlip(row.Community!, other.Community.Name) ? RosterFault.InNearCommunity : RosterFault.InAnotherCommunity
        select new RosterProblem(row.Line, fault, person.Name, other.Community.Name, cite);

    private static bool IsSlip(string name, string community) =>
        VariantLetters.AreSame(name, community) || OneLetter.Apart(NameKey.Of(name), NameKey.Of(community));

    private static bool IsFor(RosterEntry row, string community) => NameKey.AreSame(row.Community!, community);
}
