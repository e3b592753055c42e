using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Talk;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>The people whom the speaker has, or had, to do with in their communities, whether they may ask about them or not.</summary>
internal static class FellowPeople
{
    /// <summary>Whether words are the name of one of them.</summary>
    public static bool AreNamed(Turn turn, string words) => words.Length > 0 && !PersonName.IsNamed(turn.Me.Name, words)
        && Communities(turn).SelectMany(community => turn.Records.People.EverIn(community.Id)).Any(member => PersonName.IsNamed(member.Person.Name, words));

    /// <summary>Their names, the speaker's own, and those of their communities, as far as they stand in what was said.</summary>
    public static KnownNames In(Turn turn, string words)
    {
        var communities = Communities(turn);
        var people = communities.SelectMany(community => turn.Records.People.EverIn(community.Id)).Select(member => member.Person)
            .Concat(LedPeople.OfOffices(turn)).Concat(LedPeople.Coming(turn)).Append(turn.Me).Where(person => person.DeletedOn is null);
        return KnownNames.In(words, people.Select(person => person.Name), communities.Select(community => community.Name));
    }

    private static IReadOnlyList<Community> Communities(Turn turn) =>
    [
        .. turn.Records.People.EverOf(turn.Me.Id).Select(place => place.Community).Concat(Leading.Communities(turn)).DistinctBy(community => community.Id),
    ];
}
