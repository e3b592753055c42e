namespace CommunityBot.Communities;

/// <summary>
/// Whose somebody is: who may let them in by a code, end their accounts, and call them something else. Those who have them, or had them before
/// they were nothing anywhere. It takes no consent to put somebody into a community; so whoever leads, today or from a later day, is only theirs
/// whose all of that is.
/// </summary>
public static class Charge
{
    /// <summary>As officer (承辦人) of the programmes.</summary>
    public static bool IsOfficerOf(ICommunityRecords records, PersonId by, PersonId of, DateOnly on)
    {
        var offices = records.People.OfficerOf(by, on);
        return Has(records.People, of, on, bond => offices.Contains(bond.Programme));
    }

    /// <summary>As that, or as convener (召集人) of the communities.</summary>
    public static bool Leads(ICommunityRecords records, PersonId by, PersonId of, DateOnly on)
    {
        var offices = records.People.OfficerOf(by, on);
        var convened = records.ConvenedBy(by, on).Select(community => community.Id).ToList();
        return Has(records.People, of, on, bond =>
            offices.Contains(bond.Programme) || (bond.Community is { } community && convened.Contains(community)));
    }

    private static bool Has(IPeople people, PersonId of, DateOnly on, Func<Bond, bool> isTheirs)
    {
        var ever = Bond.AllOf(people, of);
        var from = ever.Where(bond => bond.Days.Reaches(on)).ToList();
        return (from.Count > 0 ? from : ever).Any(isTheirs) && from.TrueForAll(bond => !bond.Leads || isTheirs(bond));
    }
}
