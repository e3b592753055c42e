using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>Finds out what a roster would change.</summary>
public static class RosterPlanning
{
    /// <param name="records">What is known.</param>
    /// <param name="roster">What is brought in.</param>
    /// <param name="rulebooks">The programmes there are.</param>
    /// <param name="today">The day.</param>
    /// <param name="leavers">Whether those leave whom the file lacks.</param>
    /// <returns>The plan, or what is wrong with the roster beside the records, by line.</returns>
    public static (RosterPlan? Plan, IReadOnlyList<RosterProblem> Problems) Plan(
        IRecords records, Roster roster, IRulebookSource rulebooks, DateOnly today, bool leavers = false)
    {
        var problems = new List<RosterProblem>();
        var known = RosterRecognition.Of(records, roster, problems);
        var communities = Communities(records, roster);
        var left = leavers ? Seated(roster).Select(key => communities[key].Known?.Id).ToHashSet() : [];
        foreach (var (person, before) in known.Where(pair => pair.Known is not null))
        {
            var places = records.People.EverOf(before!.Id).Where(one => one.Days.Reaches(today) && !left.Contains(one.Community.Id)).ToList();
            problems.AddRange(OneCommunity.Against(places, person, rulebooks));
        }

        if (problems.Count > 0)
            return (null, [.. problems.OrderBy(problem => problem.Line)]);

        var rows = new RowPlanning(records, communities, today, left);
        List<PlannedPerson> people = [.. known.Select(pair => rows.Of(pair.Person, pair.Known))];
        var missing = Missing(records, communities, Seated(roster), people, today);
        return (
            new RosterPlan
            {
                People = people,
                Communities = [.. communities.Values],
                Near = NearCommunities.Of(records, roster, communities),
                Missing = missing,
                LastDay = leavers ? today.AddDays(-1) : null,
                PerhapsRenamed = [.. missing.Select(gone => new PerhapsRenamed(gone, Successors(gone, people))).Where(pair => pair.New.Count > 0)],
            },
            []);
    }

    private static Dictionary<(ProgrammeId, NameKey), PlannedCommunity> Communities(IRecords records, Roster roster) => roster.People
        .SelectMany(person => person.Entries)
        .Where(row => row.Community is not null)
        .OrderBy(row => row.Line)
        .GroupBy(row => (row.Programme, NameKey.Of(row.Community!)))
        .ToDictionary(rows => rows.Key, rows =>
        {
            var known = records.Communities.Find(rows.Key.Programme, rows.First().Community!);
            var category = rows.Select(row => row.Seat?.Category ?? "").FirstOrDefault(category => category.Length > 0) ?? "";
            return new PlannedCommunity(rows.Key.Programme, known?.Name ?? rows.First().Community!, category, known);
        });

    /// <summary>The communities of which the file has members.</summary>
    private static IEnumerable<(ProgrammeId, NameKey)> Seated(Roster roster) =>
        roster.People.SelectMany(person => person.Entries).Where(row => row.Seat is not null).Select(Key).Distinct();

    private static List<Membership> Missing(
        IRecords records,
        Dictionary<(ProgrammeId, NameKey), PlannedCommunity> communities,
        IEnumerable<(ProgrammeId, NameKey)> seated,
        List<PlannedPerson> people,
        DateOnly today)
    {
        var said = people
            .Where(person => person.Known is not null)
            .SelectMany(person => person.Roster.Entries.Where(row => row.Seat is not null).Select(row => (person.Known!.Id, Key(row))))
            .ToHashSet();
        return [..
            from key in seated
            where communities[key].Known is not null
            from member in records.People.MembersOf(communities[key].Known!.Id, today)
            where !said.Contains((member.Person.Id, key))
            select member];
    }

    private static List<RosterPerson> Successors(Membership gone, List<PlannedPerson> people) =>
    [
        .. people
            .Where(person => person.Known is null
                && gone.Person.Department.Length > 0
                && NameKey.AreSame(gone.Person.Department, person.Roster.Department)
                && NameKey.AreSame(gone.Person.School, person.Roster.School)
                && IsSeated(person, (gone.Community.Programme, NameKey.Of(gone.Community.Name))))
            .Select(person => person.Roster),
    ];

    private static bool IsSeated(PlannedPerson person, (ProgrammeId, NameKey) community) =>
        person.Rows.Any(row => row.Entry.Seat is not null && Key(row.Entry) == community);

    private static (ProgrammeId, NameKey) Key(RosterEntry row) => (row.Programme, NameKey.Of(row.Community!));
}
