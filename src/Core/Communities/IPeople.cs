using CommunityBot.Programmes;

namespace CommunityBot.Communities;

public interface IPeople
{
    Person? Find(PersonId id);

    /// <summary>The person with that e-mail address, however it is spelled.</summary>
    Person? FindByEmail(string email);

    /// <summary>The person whose number at the school it is, as a key.</summary>
    Person? FindByNumber(string number);

    /// <summary>Everybody of that name at that school, however both are spelled, in the order in which they were added.</summary>
    IReadOnlyList<Person> Named(string name, string school);

    Person Add(string name, string school, string department, string email);

    void Update(Person person);

    /// <summary>The communities somebody is in, by name.</summary>
    IReadOnlyList<Membership> MembershipsOf(PersonId person);

    /// <summary>Who is in a community: conveners first, then by the order in which they were added.</summary>
    IReadOnlyList<Membership> MembersOf(CommunityId community);

    /// <summary>Everybody of that name, however it is spelled, in any community of the programme.</summary>
    IReadOnlyList<Membership> MembersNamed(ProgrammeId programme, string name);

    /// <summary>Adds the membership, or makes the one there is like it.</summary>
    void Put(CommunityId community, PersonId person, Role role, PersonKind kind);

    /// <summary>The programmes whose officer (承辦人) somebody is.</summary>
    IReadOnlyList<ProgrammeId> OfficerOf(PersonId person);

    IReadOnlyList<Person> OfficersOf(ProgrammeId programme);

    void PutOfficer(ProgrammeId programme, PersonId person);

    /// <summary>The communities that somebody recommends as their head (系主任, 校長), by programme and name.</summary>
    IReadOnlyList<Community> HeadOf(PersonId person);

    IReadOnlyList<Person> HeadsOf(CommunityId community);

    void PutHead(CommunityId community, PersonId person);
}
