using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;

namespace CommunityBot.Conversation.Finding;

/// <summary>The people whom the speaker has to do with.</summary>
internal static class LedPeople
{
    /// <summary>The members of what they lead; for an officer its heads and officers too.</summary>
    public static IReadOnlyList<Person> Of(Turn turn) =>
        [.. Leading.Communities(turn).SelectMany(community => Members(turn, community)).Concat(OfOffices(turn)).DistinctBy(person => person.Id)];

    /// <summary>Everybody of the programmes whose officer the speaker is.</summary>
    public static IReadOnlyList<Person> OfOffices(Turn turn) =>
        [.. turn.Records.AdministeredBy(turn.Me.Id, turn.Today)
            .SelectMany(community => Members(turn, community).Concat(turn.Records.People.HeadsOf(community.Id, turn.Today)))
            .Concat(turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).SelectMany(programme => turn.Records.People.OfficersOf(programme, turn.Today)))
            .Where(person => person.DeletedOn is null)
            .DistinctBy(person => person.Id)];

    /// <summary>Whoever had their data deleted is a member until the end of that day, and is given nothing any more.</summary>
    private static IEnumerable<Person> Members(Turn turn, Community community) =>
        turn.Records.People.MembersOf(community.Id, turn.Today).Select(member => member.Person).Where(person => person.DeletedOn is null);
}
