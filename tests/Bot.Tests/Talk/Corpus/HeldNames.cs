using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>Whom and what the records are of: no sentence adds a person or a community.</summary>
internal sealed class HeldNames
{
    private readonly Dictionary<CommunityId, string> _communities;
    private readonly Dictionary<CommunityId, Rulebook> _rulebooks;

    public HeldNames(IRecords records, IRulebookSource rulebooks)
    {
        _communities = records.Communities.All().ToDictionary(community => community.Id, community => community.Name);
        _rulebooks = records.Communities.All().ToDictionary(community => community.Id, community => rulebooks.Find(community.Programme)!);
        People = AllPeople(records).ToDictionary(person => person.Id, person => person.Name);
    }

    public IReadOnlyDictionary<PersonId, string> People { get; }

    public string Of(PersonId? person) => person is { } id ? People[id] : "";

    public string Of(CommunityId community) => _communities[community];

    public Rulebook RulebookOf(CommunityId community) => _rulebooks[community];

    private static IEnumerable<Person> AllPeople(IRecords records)
    {
        for (var id = 1L; records.People.Find(new PersonId(id)) is { } person; id++)
            yield return person;
    }
}
