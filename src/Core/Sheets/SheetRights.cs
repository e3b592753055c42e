using CommunityBot.Communities;
using CommunityBot.Records;

namespace CommunityBot.Sheets;

/// <summary>
/// Who may have which sheets: an officer everything of their programmes, a convener of their communities, and everybody what they were at and
/// have earned themselves. It is asked as of a day: what somebody left is not theirs any more.
/// </summary>
public static class SheetRights
{
    /// <summary>What one may have of oneself, and of one person among those one leads.</summary>
    public static readonly IReadOnlyList<SheetKind> OfOnePerson = [SheetKind.Attendance, SheetKind.Points, SheetKind.Credits];

    /// <summary>What only officers have of others, conveners too.</summary>
    public static readonly IReadOnlyList<SheetKind> OfOfficers = [SheetKind.Credits, SheetKind.Cycles, SheetKind.Receipts];

    /// <summary>What of the records somebody may have who wishes for it.</summary>
    /// <param name="records">Which.</param>
    /// <param name="owner">Who wishes.</param>
    /// <param name="wish">For what.</param>
    /// <param name="today">As of when.</param>
    /// <returns>Null where nothing of it is theirs.</returns>
    public static ExportScope? Of(IRecords records, PersonId owner, SheetWish wish, DateOnly today)
    {
        if (wish.Person is not null && !OfOnePerson.Contains(wish.Kind))
            return null;
        if (OfOfficers.Contains(wish.Kind))
            return OfFamilies(records, owner, wish, today);
        var scope = wish.Person == owner ? Own(records, owner, wish) : Led(records, owner, wish, today);
        return scope is { Programmes: null, Communities: [] } ? null : scope with { Person = wish.Person, From = wish.From, Until = wish.Until };
    }

    private static ExportScope Own(IRecords records, PersonId owner, SheetWish wish) => new()
    {
        Communities = [.. records.People.EverOf(owner).Select(place => place.Community).Where(wish.Fits).Select(one => one.Id).Distinct()],
        Contacts = Contacts.None,
    };

    private static ExportScope Led(IRecords records, PersonId owner, SheetWish wish, DateOnly today)
    {
        var offices = records.People.OfficerOf(owner, today).Where(office => wish.Programme is null || office == wish.Programme).ToList();
        var communities = records.AdministeredBy(owner, today).Concat(records.ConvenedBy(owner, today))
            .Where(wish.Fits).Where(one => wish.Person is not { } person || records.People.EverIn(one.Id).Any(place => place.Person.Id == person))
            .DistinctBy(one => one.Id).ToList();
        var isOfficers = offices.Count > 0 && communities.TrueForAll(one => offices.Contains(one.Programme));
        return new ExportScope
        {
            Programmes = offices.Count > 0 && wish is { Community: null, Person: null } ? offices : null,
            Communities = [.. communities.Select(one => one.Id)],
            Contacts = isOfficers ? Contacts.Addresses : Contacts.None,
        };
    }

    /// <summary>What outlives cases is the officers', and everybody's own.</summary>
    private static ExportScope? OfFamilies(IRecords records, PersonId owner, SheetWish wish, DateOnly today)
    {
        var offices = records.People.OfficerOf(owner, today).Where(office => wish.Programme is null || office == wish.Programme).ToList();
        var isOwn = wish.Person == owner;
        var community = wish.Community is { } id ? records.Communities.Find(id) : null;
        if (!isOwn && (offices.Count == 0 || (community is not null && !offices.Contains(community.Programme))))
            return null;
        return new ExportScope
        {
            Programmes = community is not null ? null : !isOwn ? offices : wish.Programme is { } programme ? [programme] : null,
            Communities = community is null ? null : [community.Id],
            Person = wish.Person,
            From = wish.From,
            Until = wish.Until,
            Contacts = isOwn ? Contacts.None : Contacts.Addresses,
        };
    }

    private static bool Fits(this SheetWish wish, Community community) =>
        (wish.Programme is null || community.Programme == wish.Programme) && (wish.Community is null || community.Id == wish.Community);
}
