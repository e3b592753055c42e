using CommunityBot.Calendar;
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
    /// <param name="clock">The school's.</param>
    /// <param name="now">The time.</param>
    /// <param name="wishes">What is said beside the file; null for nothing.</param>
    /// <returns>The plan, or what is wrong with the roster beside the records, by line.</returns>
    public static (RosterPlan? Plan, IReadOnlyList<RosterProblem> Problems) Plan(
        IRecords records, Roster roster, IRulebookSource rulebooks, SchoolClock clock, DateTimeOffset now, RosterWishes? wishes = null)
    {
        var today = clock.Day(now);
        var problems = new List<RosterProblem>();
        var leavers = wishes is { Leavers: true };
        var known = RosterRecognition.Of(records, roster, wishes is { Same: true }, problems);
        var communities = Communities(records, roster);
        var renamed = RenamedCommunities.Of(records, known.Select(pair => (pair.Person, pair.Known)), communities, today);
        if (wishes is { Same: true })
        {
            foreach (var (key, old) in renamed)
                communities[key] = communities[key] with { Known = old };
        }

        var left = leavers ? Seated(roster).Select(key => communities[key].Known?.Id).ToHashSet() : [];
        foreach (var (person, before, _) in known.Where(pair => pair.Known is not null))
        {
            var places = records.People.EverOf(before!.Id).Where(one => one.Days.Reaches(today) && !left.Contains(one.Community.Id)).ToList();
            problems.AddRange(OneCommunity.Against([.. places.Select(place => Renamed(place, renamed, communities, wishes))], person, rulebooks));
        }

        if (problems.Count > 0)
            return (null, [.. problems.OrderBy(problem => problem.Line)]);

        var rows = new RowPlanning(records, communities, today, left);
        List<PlannedPerson> people = [.. known.Select(pair => rows.Of(pair.Person, pair.Known, pair.MayBe))];
        var plan = new RosterPlan
        {
            People = people,
            Communities = [.. communities.Values],
            Missing = Missing(records, communities, Seated(roster), people, today),
            LastDay = leavers ? today.AddDays(-1) : null,
        };
        var doubts = Doubts(records, roster, rulebooks, plan, communities, today)
            .Concat(ThereLater.Of(records, plan, clock, today))
            .Concat(FormerCommunityNames.Of(records, plan))
            .Concat(Renamed(plan, renamed));
        return (plan with { Doubts = [.. doubts.OrderBy(doubt => doubt.Line)] }, []);
    }

    /// <summary>In the community by its new name, while nobody says that it is another one.</summary>
    private static Membership Renamed(
        Membership place,
        Dictionary<(ProgrammeId, NameKey), Community> renamed,
        Dictionary<(ProgrammeId, NameKey), PlannedCommunity> communities,
        RosterWishes? wishes) =>
        wishes is not { AcceptNew: true, Same: false } && renamed.FirstOrDefault(pair => pair.Value.Id == place.Community.Id) is { Value: not null } found
            ? place with { Community = place.Community with { Name = communities[found.Key].Name } }
            : place;

    private static IEnumerable<RosterDoubt> Renamed(RosterPlan plan, Dictionary<(ProgrammeId, NameKey), Community> renamed) =>
        from one in plan.Communities
        where one.Known is null
        let old = renamed.GetValueOrDefault((one.Programme, NameKey.Of(one.Name)))
        where old is not null
        select new RosterDoubt.RenamedCommunity(plan.FirstLine(one.Programme, one.Name), one.Name, old);

    private static IEnumerable<RosterDoubt> Doubts(
        IRecords records,
        Roster roster,
        IRulebookSource rulebooks,
        RosterPlan plan,
        Dictionary<(ProgrammeId, NameKey), PlannedCommunity> communities,
        DateOnly today) =>
        NearCommunities.Of(records, roster, communities)
            .Concat(plan.People.SelectMany(person => person.MayBe.Select(known => new RosterDoubt.Twice(person.Roster.Entries[0].Line, person.Roster, known))))
            .Concat(plan.People.Where(person => person.Known is null && PersonName.IsDoubtful(person.Roster.Name))
                .Select(person => new RosterDoubt.HardlyName(person.Roster.Entries[0].Line, person.Roster.Name)))
            .Concat(Renaming.Of(plan.Missing, plan.People))
            .Concat(plan.People.SelectMany(person => Outdated.Of(records, person, today)))
            .Concat(OutsideProgramme.Of(plan, rulebooks, today))
            .Concat(JoinedSince.Of(plan, rulebooks))
            .Concat(Revoked.Of(records, plan, today))
            .Concat(new Vacancies(records, rulebooks, plan, today).All());

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
            where member.Person.DeletedOn is null && !said.Contains((member.Person.Id, key))
            select member];
    }

    private static (ProgrammeId, NameKey) Key(RosterEntry row) => (row.Programme, NameKey.Of(row.Community!));
}
