using CommunityBot.Conversation.Turns;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>The people whom the speaker has, or had, to do with in their communities, whether they may ask about them or not.</summary>
internal static class FellowPeople
{
    /// <summary>Whether words are the name of one of them.</summary>
    public static bool AreNamed(Turn turn, string words) => words.Length > 0 && !PersonName.IsNamed(turn.Me.Name, words) && turn.Records.People
        .EverOf(turn.Me.Id)
        .Select(place => place.Community)
        .Concat(Leading.Communities(turn))
        .DistinctBy(community => community.Id)
        .SelectMany(community => turn.Records.People.EverIn(community.Id))
        .Any(member => PersonName.IsNamed(member.Person.Name, words));
}
