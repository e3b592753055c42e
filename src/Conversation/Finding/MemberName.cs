using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>Finds the member who is named in what was typed, with or without a title behind the name.</summary>
internal static class MemberName
{
    /// <summary>As a word of its own wherever it stands.</summary>
    public static Found<Membership> Find(Turn turn, Community? community, string words) => Find(turn, community, words, Stands.Apart);

    public static Found<Membership> Find(Turn turn, Community? community, string words, Stands stands) =>
        Find(community is null ? [] : turn.Records.People.MembersOf(community.Id), words, stands);

    public static Found<Membership> Find(IReadOnlyList<Membership> members, string words, Stands stands) => Naming
        .Find(words, members, member => PersonName.Forms(member.Person.Name), stands)
        .ToldApartBy(member => [Whence(member.Person), member.Person.School, member.Person.Department]);

    /// <summary>Asks which of several of one name, with buttons that say the command again and from where they are.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="several">Those that may be meant.</param>
    /// <param name="before">What is said before the name.</param>
    public static Reply Ask(Turn turn, Found<Membership>.Several several, string before) => Reply.Offer(
        turn.Texts.WhichMember(several.Things[0].Person.Name),
        [.. several.Things.Take(Limits.Buttons).Select(member => member.Person).Select(person => Choice.Saying(
            Joined.Words(person.Name, Whence(person)),
            Joined.Words(turn.Word, before, several.Before, person.Name, Whence(person), several.After)))]);

    private static string Whence(Person person) => Joined.Words(person.School, person.Department);
}
