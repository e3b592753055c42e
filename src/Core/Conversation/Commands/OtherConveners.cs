using CommunityBot.Communities;

namespace CommunityBot.Conversation.Commands;

/// <summary>Who leads a community besides the speaker.</summary>
internal static class OtherConveners
{
    public static IEnumerable<Person> Of(Turn turn, Community community) => turn.Records.People.MembersOf(community.Id)
        .Where(member => member.Role == Role.Convener && member.Person.Id != turn.Me.Id)
        .Select(member => member.Person);
}
