using CommunityBot.Communities;
using CommunityBot.Nudges;
using CommunityBot.Programmes;

namespace CommunityBot.Records;

internal sealed class AttentivePeople(IPeople kept, INudges nudges) : IPeople
{
    public void Put(CommunityId community, PersonId person, IReadOnlyList<Place> places)
    {
        kept.Put(community, person, places);
        nudges.ThinkAgain(community);
    }

    /// <summary>Officers hear of every community of their programme.</summary>
    public void PutOfficer(ProgrammeId programme, PersonId person, Tenure? days)
    {
        kept.PutOfficer(programme, person, days);
        nudges.ThinkAgain(programme);
    }

    public void PutHead(CommunityId community, PersonId person, Tenure? days) => kept.PutHead(community, person, days);

    public Person Add(string name, string school, string department, string email) => kept.Add(name, school, department, email);

    public void Update(Person person) => kept.Update(person);

    public IReadOnlyList<string> FormerNamesOf(PersonId person) => kept.FormerNamesOf(person);

    public bool Remove(PersonId person) => kept.Remove(person);

    public Person? Find(PersonId id) => kept.Find(id);

    public Person? FindByEmail(string email) => kept.FindByEmail(email);

    public Person? FindByNumber(string number) => kept.FindByNumber(number);

    public IReadOnlyList<Person> Named(string name, string school) => kept.Named(name, school);

    public IReadOnlyList<Person> Named(string name) => kept.Named(name);

    public IReadOnlyList<Membership> MembershipsOf(PersonId person, DateOnly on) => kept.MembershipsOf(person, on);

    public IReadOnlyList<Membership> MembersOf(CommunityId community, DateOnly on) => kept.MembersOf(community, on);

    public IReadOnlyList<Membership> MembersNamed(ProgrammeId programme, string name, DateOnly on) => kept.MembersNamed(programme, name, on);

    public IReadOnlyList<Membership> EverOf(PersonId person) => kept.EverOf(person);

    public IReadOnlyList<Membership> EverIn(CommunityId community) => kept.EverIn(community);

    public IReadOnlyList<ProgrammeId> OfficerOf(PersonId person, DateOnly on) => kept.OfficerOf(person, on);

    public IReadOnlyList<ProgrammeId> EverOfficerOf(PersonId person) => kept.EverOfficerOf(person);

    public IReadOnlyList<Community> EverHeadOf(PersonId person) => kept.EverHeadOf(person);

    public Tenure? DaysAsOfficer(ProgrammeId programme, PersonId person) => kept.DaysAsOfficer(programme, person);

    public Tenure? DaysAsHead(CommunityId community, PersonId person) => kept.DaysAsHead(community, person);

    public IReadOnlyList<Person> OfficersOf(ProgrammeId programme, DateOnly on) => kept.OfficersOf(programme, on);

    public IReadOnlyList<Person> EverOfficersOf(ProgrammeId programme) => kept.EverOfficersOf(programme);

    public IReadOnlyList<Community> HeadOf(PersonId person, DateOnly on) => kept.HeadOf(person, on);

    public IReadOnlyList<Person> HeadsOf(CommunityId community, DateOnly on) => kept.HeadsOf(community, on);

    public IReadOnlyList<Person> EverHeadsOf(CommunityId community) => kept.EverHeadsOf(community);
}
