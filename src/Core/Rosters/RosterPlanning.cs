using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>Finds out what a roster would change.</summary>
public static class RosterPlanning
{
    /// <returns>The plan, or what is wrong with the roster beside the records, by line.</returns>
    public static (RosterPlan? Plan, IReadOnlyList<RosterProblem> Problems) Plan(IRecords records, Roster roster, IRulebookSource rulebooks)
    {
        var problems = new List<RosterProblem>();
        var known = RosterRecognition.Of(records, roster, problems);
        problems.AddRange(known.SelectMany(pair => pair.Known is { } before ? OneCommunity.Against(records, pair.Person, before.Id, rulebooks) : []));
        if (problems.Count > 0)
            return (null, [.. problems.OrderBy(problem => problem.Line)]);

        var communities = Communities(records, roster);
        var rows = new RowPlanning(records, communities);
        List<PlannedPerson> people = [.. known.Select(pair => rows.Of(pair.Person, pair.Known))];
        var missing = Missing(records, communities, people);
        return (
            new RosterPlan
            {
                People = people,
                Communities = [.. communities.Values],
                Near = NearCommunities.Of(records, roster, communities),
                Missing = missing,
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

    private static List<Membership> Missing(
        IRecords records, Dictionary<(ProgrammeId, NameKey), PlannedCommunity> communities, List<PlannedPerson> people)
    {
        var seated = people
            .Where(person => person.Known is not null)
            .SelectMany(person => person.Rows.Where(row => row.Entry.Seat is not null).Select(row => (person.Known!.Id, Key(row.Entry))))
            .ToHashSet();
        return [.. communities
            .Where(one => one.Value.Known is not null && people.Exists(person => IsSeated(person, one.Key)))
            .SelectMany(one => records.People.MembersOf(one.Value.Known!.Id).Where(member => !seated.Contains((member.Person.Id, one.Key))))];
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
