using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>
/// What would be led by nobody after a roster, today or on a later day of the programme: though somebody leads it as things are, or as
/// all whom the roster has lead it end.
/// </summary>
internal sealed class Vacancies(IRecords records, IRulebookSource rulebooks, RosterPlan plan, DateOnly today)
{
    public IEnumerable<RosterDoubt> All() => plan.Communities.Select(Convener).Concat(Offices()).OfType<RosterDoubt>();

    private RosterDoubt.Vacancy? Convener(PlannedCommunity planned)
    {
        var rows = plan.People
            .SelectMany(person => person.Rows.Select(row => (person.Known?.Id, Row: row)))
            .Where(one => one.Row.Entry.Programme == planned.Programme && one.Row.Entry.Community is { } name && NameKey.AreSame(name, planned.Name))
            .ToList();
        var seats = rows.Where(one => one.Row.Entry.Seat is not null).ToList();
        var before = planned.Known is { } known ? records.People.DaysOfConveners(known.Id) : NoDays;
        var said = seats.Select(one => one.Id).ToHashSet();
        var after = before.Where(one => !said.Contains(one.Key)).SelectMany(one => one.Select(days => Left(planned, one.Key, days)))
            .Concat(Convening(seats.Select(one => one.Row), row => row.Places).Select(days => (Tenure?)days))
            .OfType<Tenure>();
        var changed = Convening(seats.Select(one => one.Row), row => row.Places.Except(row.Before));
        return First(before, after, changed, planned.Programme) is not { } first ? null : new RosterDoubt.Vacancy(
            rows.Min(one => one.Row.Entry.Line),
            planned.Name,
            Office: null,
            Later(first),
            planned.Known is null ? [] : [.. records.ConvenersOf(planned.Known.Id, today)]);
    }

    private IEnumerable<RosterDoubt?> Offices() =>
        from one in plan.People.SelectMany(person => person.Rows.Select(row => (person.Known?.Id, Row: row)))
        let office = records.OfficeOf(one.Row.Entry)
        where office is not null && one.Row.Effect != RowEffect.None
        group one by office into rows
        let before = records.People.DaysOfHolders(rows.Key)
        let changed = rows.Select(one => one.Row.Office).ToList()
        let after = before.Where(held => !rows.Any(one => one.Id == held.Key)).SelectMany(held => held).Concat(changed)
        let row = rows.First().Row.Entry
        let first = First(before, after, changed, row.Programme)
        where first is not null
        select new RosterDoubt.Vacancy(
            row.Line,
            row.Community ?? row.Programme.Value,
            row.Community is null ? OfficeKind.Officer : OfficeKind.Head,
            Later(first.Value),
            records.People.HoldersOf(rows.Key, today));

    /// <summary>The first day without anybody, today or while there is the programme: after an end that the roster says, not before a beginning.</summary>
    private DateOnly? First(ILookup<PersonId, Tenure> before, IEnumerable<Tenure> after, IEnumerable<Tenure> changed, ProgrammeId programme) =>
        Vacancy.FirstWithout([.. before.SelectMany(one => one), .. changed.Select(days => days with { Until = null })], [.. after], today) is { } first
        && (first == today || first <= rulebooks.Find(programme)?.Period.End) ? first : null;

    private DateOnly? Later(DateOnly first) => first == today ? null : first;

    /// <summary>On which days somebody convenes of whom the roster has no row there.</summary>
    private Tenure? Left(PlannedCommunity planned, PersonId person, Tenure days) =>
        plan.LastDay is { } last && plan.Missing.Any(member => member.Community.Id == planned.Known!.Id && member.Person.Id == person)
            ? days.EndingOn(last)
            : days;

    private static IEnumerable<Tenure> Convening(IEnumerable<PlannedRow> rows, Func<PlannedRow, IEnumerable<Place>> which) =>
        rows.SelectMany(which).Where(place => place.Role == Role.Convener).Select(place => place.Days).Distinct();

    private static ILookup<PersonId, Tenure> NoDays => Enumerable.Empty<Tenure>().ToLookup(_ => default(PersonId));
}
