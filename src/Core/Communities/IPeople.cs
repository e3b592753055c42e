using CommunityBot.Programmes;

namespace CommunityBot.Communities;

public interface IPeople
{
    Person? Find(PersonId id);

    /// <summary>The person with that e-mail address, however it is spelled.</summary>
    Person? FindByEmail(string email);

    /// <summary>The person whose number at the school it is, however it is spelled.</summary>
    Person? FindByNumber(string number);

    /// <summary>Everybody of that name at that school, however both are spelled, in the order in which they were added.</summary>
    IReadOnlyList<Person> Named(string name, string school);

    /// <summary>Everybody of that name at any school, however it is spelled.</summary>
    IReadOnlyList<Person> Named(string name);

    /// <returns>With a number that nobody ever had: what names somebody who is forgotten is never about somebody else.</returns>
    Person Add(string name, string school, string department, string email);

    /// <summary>Another name is kept beside the one before it.</summary>
    void Update(Person person);

    /// <summary>What somebody was called before.</summary>
    IReadOnlyList<string> FormerNamesOf(PersonId person);

    /// <summary>Forgets somebody to whom nothing in the records refers, with codes for them that were not used.</summary>
    /// <returns>False where something does; nobody is forgotten then.</returns>
    bool Remove(PersonId person);

    /// <summary>The communities somebody is in on that day, by name.</summary>
    IReadOnlyList<Membership> MembershipsOf(PersonId person, DateOnly on);

    /// <summary>Who is in a community on that day: conveners first, then by the order in which they were added.</summary>
    IReadOnlyList<Membership> MembersOf(CommunityId community, DateOnly on);

    /// <summary>Everybody of that name, however it is spelled, who is in a community of the programme on that day.</summary>
    IReadOnlyList<Membership> MembersNamed(ProgrammeId programme, string name, DateOnly on);

    /// <summary>Every place that somebody has, had or will have, by community and day.</summary>
    IReadOnlyList<Membership> EverOf(PersonId person);

    /// <summary>Every place of everybody who is, was or will be in a community, in the order of <see cref="MembersOf"/> and by day.</summary>
    IReadOnlyList<Membership> EverIn(CommunityId community);

    /// <summary>Keeps these as all the places that somebody has there, in the order of their days. <see cref="Places"/> knows which.</summary>
    void Put(CommunityId community, PersonId person, IReadOnlyList<Place> places);

    /// <summary>The programmes whose officer (承辦人) somebody is on that day.</summary>
    IReadOnlyList<ProgrammeId> OfficerOf(PersonId person, DateOnly on);

    /// <summary>Those whose officer somebody is, was or will be.</summary>
    IReadOnlyList<ProgrammeId> EverOfficerOf(PersonId person);

    IReadOnlyList<Person> OfficersOf(ProgrammeId programme, DateOnly on);

    /// <summary>Those who are, were or will be its officers.</summary>
    IReadOnlyList<Person> EverOfficersOf(ProgrammeId programme);

    /// <summary>Since when and until when somebody is an officer; null for who never was.</summary>
    Tenure? DaysAsOfficer(ProgrammeId programme, PersonId person);

    /// <summary>Makes somebody an officer on those days and no others; null where they never were.</summary>
    void PutOfficer(ProgrammeId programme, PersonId person, Tenure? days);

    /// <summary>The communities that somebody recommends as their head (系主任, 校長) on that day, by programme and name.</summary>
    IReadOnlyList<Community> HeadOf(PersonId person, DateOnly on);

    /// <summary>Those that somebody recommends, did or will.</summary>
    IReadOnlyList<Community> EverHeadOf(PersonId person);

    IReadOnlyList<Person> HeadsOf(CommunityId community, DateOnly on);

    /// <summary>Those who are, were or will be its heads.</summary>
    IReadOnlyList<Person> EverHeadsOf(CommunityId community);

    /// <summary>Since when and until when somebody is a head; null for who never was.</summary>
    Tenure? DaysAsHead(CommunityId community, PersonId person);

    /// <summary>Makes somebody a head on those days and no others; null where they never were.</summary>
    void PutHead(CommunityId community, PersonId person, Tenure? days);
}
