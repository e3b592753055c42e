using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>What each row of somebody changes. What an earlier row of the file changes already, a later one does not change again.</summary>
internal sealed class RowPlanning(IRecords records, IReadOnlyDictionary<(ProgrammeId, NameKey), PlannedCommunity> communities)
{
    private readonly HashSet<CommunityId> _recategorized = [];

    public PlannedPerson Of(RosterPerson person, Person? known)
    {
        var after = known is null ? null : After(person, known);
        var memberships = known is null ? [] : records.People.MembershipsOf(known.Id);
        var said = new HashSet<(ProgrammeId, NameKey, bool)>();
        var rows = person.Entries.Select(row => Plan(row, known, memberships, isFirst: said.Add(Place(row)), person)).ToList();
        if (after != known && rows[0].Effect == RowEffect.None)
            rows[0] = rows[0] with { Effect = RowEffect.Changed };
        return new PlannedPerson(person, known, after, rows);
    }

    /// <summary>As the file has somebody; where it only spells something in another way, as they are known.</summary>
    private static Person After(RosterPerson person, Person known) => known with
    {
        Name = Said(person.Name, known.Name),
        School = Said(person.School, known.School),
        Department = Said(person.Department, known.Department),
        Email = person.Email.Length > 0 ? person.Email : known.Email,
        Number = person.Number.Length > 0 ? person.Number : known.Number,
        Title = Said(person.Title, known.Title),
    };

    private PlannedRow Plan(RosterEntry row, Person? known, IReadOnlyList<Membership> memberships, bool isFirst, RosterPerson person)
    {
        if (row.Community is null)
            return Added(row, isFirst && (known is null || !records.People.OfficerOf(known.Id).Contains(row.Programme)));
        var community = communities[(row.Programme, NameKey.Of(row.Community))];
        if (row.Seat is not { } seat)
            return Added(row, isFirst && !(known is not null && records.People.HeadOf(known.Id).Any(headed => headed.Id == community.Known?.Id)));

        var recategorizes = community.Known is { } old && Said(community.Category, old.Category) != old.Category && _recategorized.Add(old.Id);
        var membership = memberships.FirstOrDefault(one => one.Community.Id == community.Known?.Id);
        if (membership is null && isFirst)
            return new PlannedRow(row, RowEffect.Added, Left(row, memberships, person));
        var differs = isFirst && (membership!.Role, membership.Kind) != (seat.Role, seat.Kind);
        return new PlannedRow(row, differs || recategorizes ? RowEffect.Changed : RowEffect.None);
    }

    private static PlannedRow Added(RosterEntry row, bool isNew) => new(row, isNew ? RowEffect.Added : RowEffect.None);

    /// <summary>The community of the programme that somebody is in and has no row for.</summary>
    private static Community? Left(RosterEntry row, IReadOnlyList<Membership> memberships, RosterPerson person) => memberships
        .Select(one => one.Community)
        .FirstOrDefault(community => community.Programme == row.Programme
            && !person.Entries.Any(other => other.Seat is { } seat && other.Programme == row.Programme && NameKey.AreSame(seat.Community, community.Name)));

    private static (ProgrammeId, NameKey, bool) Place(RosterEntry row) => (row.Programme, NameKey.Of(row.Community ?? ""), row.Seat is null);

    private static string Said(string cell, string known) => cell.Length == 0 || NameKey.AreSame(cell, known) ? known : cell;
}
