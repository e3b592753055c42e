namespace CommunityBot.Records;

/// <summary>What is counted of a store where a backup is to take its place.</summary>
public enum InventoryKind
{
    /// <summary>Lines of attendance: signing in, leave, corrections.</summary>
    Attendance,
    Money,
    Points,

    /// <summary>Lines of cases and of what counts for teachers, and headcounts of departments.</summary>
    Credits,
    Meetings,

    /// <summary>Photos and receipts.</summary>
    Attachments,

    /// <summary>Who is or was on a roster.</summary>
    People,

    /// <summary>Accounts that are bound to somebody.</summary>
    Accounts,

    /// <summary>Those whose data was deleted.</summary>
    Deletions,
}

/// <summary>What one store has and another has not.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="Count">How many.</param>
/// <param name="Since">When the first of them came; null where nothing notes that.</param>
public sealed record Surplus(InventoryKind Kind, int Count, DateTimeOffset? Since);

/// <summary>
/// What there is in a store, one by one, with when it came. A number alone is not enough to know something by: a store that a backup was put into
/// before gave the same numbers again.
/// </summary>
public sealed class Inventory
{
    private readonly Dictionary<(InventoryKind Kind, string Key), DateTimeOffset?> _all = [];

    private Inventory()
    {
    }

    /// <summary>When the newest of it came; null where there is nothing.</summary>
    public DateTimeOffset? Newest => _all.Values.Max();

    /// <summary>The cost grows with all there is: for whoever restores, not for each answer.</summary>
    public static Inventory Of(IRecords records)
    {
        var found = new Inventory();
        var communities = records.Communities.All();
        foreach (var entry in records.Attendance.Noted().SelectMany(records.Attendance.Of))
            found.Add(InventoryKind.Attendance, entry.Id, entry.At);
        foreach (var attachment in records.Attachments.WithFiles())
            found.Add(InventoryKind.Attachments, attachment.Id, attachment.At);
        foreach (var community in communities.Select(community => community.Id))
        {
            foreach (var entry in records.Budget.Of(community))
                found.Add(InventoryKind.Money, entry.Id, entry.At);
            foreach (var entry in records.Points.Of(community))
                found.Add(InventoryKind.Points, entry.Id, entry.At);
            foreach (var entry in records.Cases.Of(community))
                found.Add(InventoryKind.Credits, entry.Id, entry.At);
            foreach (var meeting in records.Meetings.Of(community, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue))
                found.Add(InventoryKind.Meetings, meeting.Id);
        }

        foreach (var family in records.Credits.Families())
        {
            foreach (var entry in records.Credits.All(family))
                found.Add(InventoryKind.Credits, entry.Id, entry.At);
            foreach (var headcount in records.Credits.Headcounts(family))
                found.Add(InventoryKind.Credits, headcount.Id, headcount.At);
        }

        var people = communities
            .SelectMany(one => records.People.EverIn(one.Id).Select(member => member.Person).Concat(records.People.EverHeadsOf(one.Id)))
            .Concat(communities.Select(one => one.Programme).Distinct().SelectMany(records.People.EverOfficersOf))
            .DistinctBy(person => person.Id);
        foreach (var person in people)
        {
            found.Add(InventoryKind.People, person.Id);
            if (person.DeletedOn is not null)
                found.Add(InventoryKind.Deletions, person.Id);
            foreach (var account in records.Accounts.Of(person.Id))
                found.Add(InventoryKind.Accounts, account.Address, account.BoundAt);
        }

        return found;
    }

    /// <summary>What there is here and not there, by kind.</summary>
    public IReadOnlyList<Surplus> Beyond(Inventory other) =>
    [
        .. _all.Where(one => !other._all.ContainsKey(one.Key))
            .GroupBy(one => one.Key.Kind, one => one.Value)
            .OrderBy(kind => kind.Key)
            .Select(kind => new Surplus(kind.Key, kind.Count(), kind.Min())),
    ];

    /// <summary>Things of one kind that are numbered apart may have the same number.</summary>
    private void Add<TId>(InventoryKind kind, TId id, DateTimeOffset? at = null)
        where TId : notnull => _all[(kind, $"{typeof(TId).Name} {id} {at:O}")] = at;
}
