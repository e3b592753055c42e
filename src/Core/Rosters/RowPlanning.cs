using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>What each row of somebody changes. What an earlier row of the file changes already, a later one does not change again.</summary>
/// <param name="records">What is known.</param>
/// <param name="communities">Those of the file.</param>
/// <param name="today">The day.</param>
/// <param name="left">The communities that people leave of whom the file has no row there.</param>
internal sealed class RowPlanning(
    IRecords records, IReadOnlyDictionary<(ProgrammeId, NameKey), PlannedCommunity> communities, DateOnly today, IReadOnlySet<CommunityId?> left)
{
    private readonly HashSet<CommunityId> _recategorized = [];

    public PlannedPerson Of(RosterPerson person, Person? known, IReadOnlyList<Person> mayBe)
    {
        var after = known is null ? null : After(person, known);
        var rows = person.Entries
            .GroupBy(row => (row.Programme, NameKey.Of(row.Community ?? ""), row.Seat is null))
            .SelectMany(rows => Plan([.. rows], person, known))
            .OrderBy(row => row.Entry.Line)
            .ToList();
        if (after != known && rows[0].Effect == RowEffect.None)
            rows[0] = rows[0] with { Effect = RowEffect.Changed };
        return new PlannedPerson(person, known, after, mayBe, rows);
    }

    /// <summary>As the file has somebody; where it only spells something in another way, as they are known.</summary>
    private static Person After(RosterPerson person, Person known) => known with
    {
        Name = Said(person.Name, known.Name),
        School = SameLetters.AreSame(person.School, known.School) ? known.School : Said(person.School, known.School),
        Department = Said(person.Department, known.Department),
        Email = Said(person.Email, known.Email),
        Number = StaffNumber.Kept(known.Number, person.Number),
        Title = Said(person.Title, known.Title),
    };

    /// <summary>Plans the rows that are about one place.</summary>
    private IEnumerable<PlannedRow> Plan(IReadOnlyList<RosterEntry> rows, RosterPerson person, Person? known)
    {
        if (rows[0].Seat is null)
            return rows.Select((row, at) => Appoint(row, known, isFurther: at > 0));

        var community = communities[(rows[0].Programme, NameKey.Of(rows[0].Community!))];
        var places = known is not null && community.Known is { } there ? records.People.PlacesOf(there.Id, known.Id) : [];
        var movedFrom = known is null || places.Any(place => place.Days.Reaches(today)) ? null : Left(rows[0], person, known);
        var seats = new SeatPlanning(places, today, movesToday: movedFrom is not null && left.Contains(movedFrom.Id));
        return seats.Of(rows).Select(row => row.Effect switch
        {
            RowEffect.Added => row with { MovedFrom = movedFrom },
            RowEffect.None when Recategorizes(community) => row with { Effect = RowEffect.Changed },
            _ => row,
        }).ToList();
    }

    private PlannedRow Appoint(RosterEntry row, Person? known, bool isFurther)
    {
        var before = known is not null && records.OfficeOf(row) is { } office ? records.People.DaysIn(office, known.Id) : null;
        var holds = Holds(row, known);
        var effect = isFurther || holds ? RowEffect.None : Appointing(row, before);
        return new PlannedRow(row, effect, [], []) { OfficeBefore = before, Office = holds ? before!.Value : row.Days };
    }

    private bool Recategorizes(PlannedCommunity community) =>
        community.Known is { } known && Said(community.Category, known.Category) != known.Category && _recategorized.Add(known.Id);

    /// <summary>Whether an office, or the place of a head, is somebody's on the days that the row says, and on no others beside them.</summary>
    private bool Holds(RosterEntry row, Person? known)
    {
        return known is not null
            && IsOn(row.From ?? row.Until ?? today)
            && !(row.From is { } from && IsOn(from.AddDays(-1)))
            && !(row.Until is { } until && (!IsOn(until) || IsOn(until.AddDays(1))));

        bool IsOn(DateOnly day) => row.Community is { } headed
            ? records.People.HeadOf(known.Id, day).Any(one => one.Programme == row.Programme && NameKey.AreSame(one.Name, headed))
            : records.People.OfficerOf(known.Id, day).Contains(row.Programme);
    }

    /// <summary>Whether somebody comes to an office, or has it on other days.</summary>
    private RowEffect Appointing(RosterEntry row, Tenure? before) =>
        before is { } days && (days.Reaches(today) || !row.Days.Reaches(today)) ? RowEffect.Changed : RowEffect.Added;

    /// <summary>The community of the programme that somebody is in and has no row for.</summary>
    private Community? Left(RosterEntry row, RosterPerson person, Person known) => records.People.MembershipsOf(known.Id, today)
        .Select(one => one.Community)
        .FirstOrDefault(community => community.Programme == row.Programme
            && !person.Entries.Any(other => other.Seat is { } seat && other.Programme == row.Programme && NameKey.AreSame(seat.Community, community.Name)));

    private static string Said(string cell, string known) => cell.Length == 0 || NameKey.AreSame(cell, known) ? known : cell;
}
