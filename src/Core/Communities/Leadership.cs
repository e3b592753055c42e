namespace CommunityBot.Communities;

/// <summary>Who leads what: conveners (召集人) their communities, officers (承辦人) those of their programmes.</summary>
public static class Leadership
{
    public static IEnumerable<Community> ConvenedBy(this ICommunityRecords records, PersonId person) => records.People.MembershipsOf(person)
        .Where(membership => membership.Role == Role.Convener)
        .Select(membership => membership.Community);

    public static IEnumerable<Community> AdministeredBy(this ICommunityRecords records, PersonId person)
    {
        var offices = records.People.OfficerOf(person);
        return offices.Count == 0 ? [] : records.Communities.All().Where(community => offices.Contains(community.Programme));
    }

    public static IEnumerable<Person> ConvenersOf(this ICommunityRecords records, CommunityId community) => records.People.MembersOf(community)
        .Where(member => member.Role == Role.Convener)
        .Select(member => member.Person);
}
