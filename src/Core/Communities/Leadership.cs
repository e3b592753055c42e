namespace CommunityBot.Communities;

/// <summary>Who leads what on a day: conveners (召集人) their communities, officers (承辦人) those of their programmes.</summary>
public static class Leadership
{
    public static IEnumerable<Community> ConvenedBy(this ICommunityRecords records, PersonId person, DateOnly on) => records.People.MembershipsOf(person, on)
        .Where(membership => membership.Role == Role.Convener)
        .Select(membership => membership.Community);

    public static IEnumerable<Community> AdministeredBy(this ICommunityRecords records, PersonId person, DateOnly on)
    {
        var offices = records.People.OfficerOf(person, on);
        return offices.Count == 0 ? [] : records.Communities.All().Where(community => offices.Contains(community.Programme));
    }

    public static IEnumerable<Person> ConvenersOf(
        this ICommunityRecords records, CommunityId community, DateOnly on) => records.People.MembersOf(community, on)
        .Where(member => member.Role == Role.Convener)
        .Select(member => member.Person);
}
