using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Rosters;

/// <summary>What comes of importing a roster.</summary>
public abstract record RosterOutcome
{
    private RosterOutcome()
    {
    }

    /// <summary>Nothing was written.</summary>
    public sealed record Refused(IReadOnlyList<RosterProblem> Problems) : RosterOutcome;

    /// <summary>How many rows brought something new, changed something, or said what was known.</summary>
    /// <param name="Added">Rows that put somebody into a community or an office.</param>
    /// <param name="Changed">Rows that changed what was known.</param>
    /// <param name="Unchanged">Rows that said what was known.</param>
    /// <param name="Renamed">People found by their e-mail who had another name.</param>
    /// <param name="People">Everybody on the roster, as they are remembered now, with their rows.</param>
    public sealed record Imported(
        int Added, int Changed, int Unchanged, IReadOnlyList<(string From, string To)> Renamed, IReadOnlyList<(Person Person, RosterPerson Roster)> People)
        : RosterOutcome;
}

/// <summary>Brings a roster into the records. Nobody is ever taken off by it.</summary>
public static class RosterImport
{
    private enum Effect
    {
        None,
        Changed,
        Added,
    }

    public static RosterOutcome Run(IRecords records, Roster roster, IRulebookSource rulebooks, SchoolClock clock, DateTimeOffset now)
    {
        var today = clock.Day(now);
        var problems = new List<RosterProblem>();
        var known = Recognize(records, roster, problems);
        problems.AddRange(known.SelectMany(pair => pair.Known is { } before ? OneCommunity.Against(records, pair.Person, before.Id, rulebooks, today) : []));
        if (problems.Count > 0)
            return new RosterOutcome.Refused([.. problems.OrderBy(problem => problem.Line)]);

        var effects = new List<Effect>();
        var people = new List<(Person Person, RosterPerson Roster)>();
        foreach (var (person, before) in known)
        {
            var after = Write(records, person, before);
            people.Add((after, person));
            var effect = before is not null && after != before ? Effect.Changed : Effect.None;
            foreach (var entry in person.Entries)
            {
                var own = entry switch
                {
                    { Seat: { } seat } => Sit(records, entry, seat, after, today),
                    { HeadOf: { } headed } => LetRecommend(records, entry, headed, after, today),
                    _ => Appoint(records, entry, after, today),
                };
                effects.Add(own > effect ? own : effect);
                effect = Effect.None;
            }
        }

        foreach (var (person, _) in people.Where(one => one.Roster.Entries.Any(entry => entry.Seat is { Role: Role.Convener })))
            GivePoints(records, rulebooks, person, now, today);
        return new RosterOutcome.Imported(
            effects.Count(effect => effect == Effect.Added),
            effects.Count(effect => effect == Effect.Changed),
            effects.Count(effect => effect == Effect.None),
            [.. known.Where(pair => pair.Known is { } before && before.Name != pair.Person.Name).Select(pair => (pair.Known!.Name, pair.Person.Name))],
            people);
    }

    /// <summary>Whom of the roster is known already. One known person is never taken for two.</summary>
    private static List<(RosterPerson Person, Person? Known)> Recognize(IRecords records, Roster roster, List<RosterProblem> problems)
    {
        var taken = new HashSet<PersonId>();
        var found = new List<(RosterPerson, Person?)>();
        foreach (var person in roster.People)
        {
            var candidates = person.Email.Length > 0 && records.People.FindByEmail(person.Email) is { } sameEmail
                ? [sameEmail]
                : records.People
                    .Named(person.Name, person.School)
                    .Where(one => !taken.Contains(one.Id) && (person.Email.Length == 0 || one.Email.Length == 0))
                    .ToList();
            if (candidates.Count > 1)
                problems.Add(new RosterProblem(person.Entries[0].Line, RosterFault.Namesakes, person.Name));
            var known = candidates is [var only] ? only : null;
            if (known is not null)
                taken.Add(known.Id);
            found.Add((person, known));
        }

        return found;
    }

    private static Person Write(IRecords records, RosterPerson person, Person? before)
    {
        if (before is null)
            return records.People.Add(person.Name, person.School, person.Department, person.Email);
        var after = before with
        {
            Name = person.Name,
            School = Said(person.School, before.School),
            Department = Said(person.Department, before.Department),
            Email = Said(person.Email, before.Email),
        };
        if (after != before)
            records.People.Update(after);
        return after;
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

    private static Effect Sit(IRecords records, RosterEntry entry, Seat seat, Person person, DateOnly today)
    {
        var community = records.Communities.Find(entry.Programme, seat.Community) ?? records.Communities.Add(entry.Programme, seat.Community, seat.Category);
        var recategorized = Said(seat.Category, community.Category) != community.Category;
        if (recategorized)
            records.Communities.Update(community with { Category = seat.Category });

        var places = records.People.PlacesOf(community.Id, person.Id);
        var current = places.LastOrDefault(place => place.Days.Reaches(today));
        if (current is not null && (current.Role, current.Kind) == (seat.Role, seat.Kind))
            return recategorized ? Effect.Changed : Effect.None;
        var comesAgain = current is null && places.Count > 0;
        records.People.Put(community.Id, person.Id, seat.Role, seat.Kind, comesAgain ? new Tenure(From: today) : current?.Days ?? default);
        return current is null ? Effect.Added : Effect.Changed;
    }

    private static Effect LetRecommend(IRecords records, RosterEntry entry, string headed, Person person, DateOnly today)
    {
        var community = records.Communities.Find(entry.Programme, headed) ?? records.Communities.Add(entry.Programme, headed, "");
        if (records.People.HeadsOf(community.Id, today).Any(head => head.Id == person.Id))
            return Effect.None;
        records.People.PutHead(community.Id, person.Id);
        return Effect.Added;
    }

    private static Effect Appoint(IRecords records, RosterEntry entry, Person person, DateOnly today)
    {
        if (records.People.OfficerOf(person.Id, today).Contains(entry.Programme))
            return Effect.None;
        records.People.PutOfficer(entry.Programme, person.Id);
        return Effect.Added;
    }

    private static string Said(string cell, string known) => cell.Length > 0 ? cell : known;
}
