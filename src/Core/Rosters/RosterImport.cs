using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>What comes of importing a roster.</summary>
public abstract record RosterOutcome
{
    private RosterOutcome()
    {
    }

    /// <summary>Nothing was written.</summary>
    public sealed record Refused(IReadOnlyList<RosterProblem> Problems) : RosterOutcome;

    /// <summary>Nothing was written: somebody has to say whether these hold.</summary>
    public sealed record Doubtful(IReadOnlyList<RosterDoubt> Doubts) : RosterOutcome;

    /// <param name="Plan">What was done.</param>
    /// <param name="People">Everybody on the roster, as they are remembered now, with their rows.</param>
    public sealed record Imported(RosterPlan Plan, IReadOnlyList<(Person Person, RosterPerson Roster)> People) : RosterOutcome;
}

/// <summary>Brings a roster into the records. Nobody is taken off by it unless that is said.</summary>
public static class RosterImport
{
    /// <param name="records">What is changed.</param>
    /// <param name="roster">What is brought in.</param>
    /// <param name="rulebooks">The programmes there are.</param>
    /// <param name="clock">The school's.</param>
    /// <param name="now">The time.</param>
    /// <param name="wishes">What is said beside the file; null for nothing.</param>
    public static RosterOutcome Run(
        IRecords records,
        Roster roster,
        IRulebookSource rulebooks,
        SchoolClock clock,
        DateTimeOffset now,
        RosterWishes? wishes = null)
    {
        var today = clock.Day(now);
        var (plan, problems) = RosterPlanning.Plan(records, roster, rulebooks, clock, now, wishes);
        if (plan is null)
            return new RosterOutcome.Refused(problems);
        if (plan.Doubts.Where(doubt => wishes?.Allow(doubt) != true).ToList() is { Count: > 0 } doubts)
            return new RosterOutcome.Doubtful(doubts);

        var communities = plan.Communities.ToDictionary(one => (one.Programme, NameKey.Of(one.Name)), one => Keep(records, one));
        var people = plan.People.Select(person => (Person: Keep(records, person), person.Roster, person.Rows)).ToList();
        foreach (var (person, _, rows) in people)
        {
            foreach (var row in rows.Where(row => row.Effect != RowEffect.None))
                Put(records, row, row.Entry.Community is { } name ? communities[(row.Entry.Programme, NameKey.Of(name))] : null, person);
        }

        if (plan.LastDay is { } lastDay)
        {
            foreach (var gone in plan.Missing)
                records.People.End(gone.Community.Id, gone.Person.Id, lastDay, why: "");
        }

        foreach (var (person, _, _) in people.Where(one => one.Rows.Any(row => row.Entry.Seat is { Role: Role.Convener })))
            GivePoints(records, rulebooks, person, now, today);
        return new RosterOutcome.Imported(plan, [.. people.Select(one => (one.Person, one.Roster))]);
    }

    private static Community Keep(IRecords records, PlannedCommunity planned)
    {
        if (planned.Known is not { } known)
            return records.Communities.Add(planned.Programme, planned.Name, planned.Category);
        var after = known with
        {
            Name = planned.Name,
            Category = planned.Category.Length > 0 && !NameKey.AreSame(planned.Category, known.Category) ? planned.Category : known.Category,
        };
        if (!NameKey.AreSame(after.Name, known.Name))
            FormerCommunityNames.Note(records.Marks, known);
        if (after != known)
            records.Communities.Update(after);
        return after;
    }

    private static Person Keep(IRecords records, PlannedPerson planned)
    {
        var roster = planned.Roster;
        var before = planned.Known ?? records.People.Add(roster.Name, roster.School, roster.Department, roster.Email);
        var after = planned.After ?? before with { Number = roster.Number, Title = roster.Title };
        if (after != before)
            records.People.Update(after);
        return after;
    }

    private static void Put(IRecords records, PlannedRow row, Community? community, Person person)
    {
        if (community is null)
            records.People.PutOfficer(row.Entry.Programme, person.Id, row.Office);
        else if (row.Entry.Seat is null)
            records.People.PutHead(community.Id, person.Id, row.Office);
        else
            records.People.Put(community.Id, person.Id, row.Places);
    }

    /// <summary>Whoever convenes a community that is approved already has the points for it from now on.</summary>
    private static void GivePoints(IRecords records, IRulebookSource rulebooks, Person person, DateTimeOffset now, DateOnly today)
    {
        foreach (var community in records.ConvenedBy(person.Id, today))
        {
            if (rulebooks.Find(community.Programme) is { } rulebook && records.Applications.Of(community.Id).State == ApplicationState.Approved)
                PointAward.ForConvening(records, rulebook, community, now, today);
        }
    }
}
