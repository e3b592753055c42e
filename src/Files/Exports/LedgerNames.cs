using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Records;

namespace CommunityBot.Files.Exports;

/// <summary>The people and meetings that the lines of a community's ledgers name, each looked up once.</summary>
internal sealed class LedgerNames(IRecords records, Community community)
{
    private readonly ILookup<PersonId, Membership> _places = records.People.EverIn(community.Id).ToLookup(member => member.Person.Id);
    private readonly Dictionary<PersonId, Person?> _others = [];
    private readonly Dictionary<MeetingId, Meeting?> _meetings = [];

    /// <summary>What somebody was in the community on a day, or nearest to it; null for somebody who never was in it.</summary>
    public Membership? Member(PersonId id, DateOnly on) => _places[id].NearestTo(on).FirstOrDefault();

    public Person? Person(PersonId? id)
    {
        if (id is not { } one)
            return null;
        if (_places[one].FirstOrDefault() is { } member)
            return member.Person;
        if (!_others.TryGetValue(one, out var person))
            _others.Add(one, person = records.People.Find(one));
        return person;
    }

    public Meeting? Meeting(MeetingId? id)
    {
        if (id is not { } one)
            return null;
        if (!_meetings.TryGetValue(one, out var meeting))
            _meetings.Add(one, meeting = records.Meetings.Find(one));
        return meeting;
    }
}
