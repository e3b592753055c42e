using CommunityBot.Communities;
using CommunityBot.Nudges;
using CommunityBot.Programmes;

namespace CommunityBot.Records;

internal sealed class AttentivePeople(IPeople kept, INudges nudges) : IPeople
{
    public void Put(CommunityId community, PersonId person, Role role, PersonKind kind)
    {
        kept.Put(community, person, role, kind);
        nudges.ThinkAgain(community);
    }

    /// <summary>Officers hear of every community of their programme.</summary>
    public void PutOfficer(ProgrammeId programme, PersonId person)
    {
        kept.PutOfficer(programme, person);
        nudges.ThinkAgain(programme);
    }

    public void PutHead(CommunityId community, PersonId person) => kept.PutHead(community, person);

    public Person Add(string name, string school, string department, string email) => kept.Add(name, school, department, email);

    public void Update(Person person) => kept.Update(person);

    public Person? Find(PersonId id) => kept.Find(id);

    public Person? FindByEmail(string email) => kept.FindByEmail(email);

    public Person? FindByNumber(string number) => kept.FindByNumber(number);

    public IReadOnlyList<Person> Named(string name, string school) => kept.Named(name, school);

    public IReadOnlyList<Membership> MembershipsOf(PersonId person) => kept.MembershipsOf(person);

    public IReadOnlyList<Membership> MembersOf(CommunityId community) => kept.MembersOf(community);

    public IReadOnlyList<Membership> MembersNamed(ProgrammeId programme, string name) => kept.MembersNamed(programme, name);

    public IReadOnlyList<ProgrammeId> OfficerOf(PersonId person) => kept.OfficerOf(person);

    public IReadOnlyList<Person> OfficersOf(ProgrammeId programme) => kept.OfficersOf(programme);

    public IReadOnlyList<Community> HeadOf(PersonId person) => kept.HeadOf(person);

    public IReadOnlyList<Person> HeadsOf(CommunityId community) => kept.HeadsOf(community);
}
