using CommunityBot.Communities;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>What would be led by nobody after a roster, though somebody leads it today.</summary>
internal static class Vacancies
{
    public static IEnumerable<RosterDoubt> Of(IRecords records, RosterPlan plan, DateOnly today) =>
        [.. plan.Communities.Select(one => Convener(records, plan, one, today)).OfType<RosterDoubt>(), .. Offices(records, plan, today)];

    private static RosterDoubt.Vacancy? Convener(IRecords records, RosterPlan plan, PlannedCommunity planned, DateOnly today)
    {
        if (planned.Known is not { } community || records.ConvenersOf(community.Id, today).ToList() is not { Count: > 0 } conveners)
            return null;
        var rows = plan.People
            .SelectMany(person => person.Rows.Select(row => (person.Known?.Id, Row: row)))
            .Where(one => one.Row.Entry.Programme == planned.Programme && one.Row.Entry.Community is { } name && NameKey.AreSame(name, planned.Name))
            .ToList();
        var seats = rows.Where(one => one.Row.Entry.Seat is not null).ToList();
        var gone = plan.LastDay is null ? [] : plan.Missing.Where(member => member.Community.Id == community.Id).Select(member => member.Person.Id).ToHashSet();
        var isLed = seats.Any(one => one.Row.Places.Any(place => place.Role == Role.Convener && place.Days.Includes(today)))
            || conveners.Exists(one => !gone.Contains(one.Id) && !seats.Exists(seat => seat.Id == one.Id));
        return isLed ? null : new RosterDoubt.Vacancy(rows.Min(one => one.Row.Entry.Line), planned.Name, Office: null, conveners);
    }

    private static IEnumerable<RosterDoubt> Offices(IRecords records, RosterPlan plan, DateOnly today) =>
        from one in plan.People.SelectMany(person => person.Rows.Select(row => (person.Known?.Id, Row: row)))
        let office = records.OfficeOf(one.Row.Entry)
        where office is not null
        group one by office into rows
        let holders = records.People.HoldersOf(rows.Key, today)
        let changed = rows.Where(one => one.Row.Effect != RowEffect.None).ToList()
        where holders.Count > 0
            && !changed.Exists(one => one.Row.Entry.Days.Includes(today))
            && holders.All(holder => changed.Exists(one => one.Id == holder.Id))
        let row = changed[0].Row.Entry
        select new RosterDoubt.Vacancy(
            row.Line, row.Community ?? row.Programme.Value, row.Community is null ? OfficeKind.Officer : OfficeKind.Head, holders);
}
