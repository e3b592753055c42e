using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>Finds the member who is named in what was typed, with or without a title behind the name; of two of one name, by school or department.</summary>
internal static class MemberName
{
    /// <param name="turn">The turn.</param>
    /// <param name="community">Whose members are looked through.</param>
    /// <param name="words">What was typed.</param>
    /// <param name="stands">Where the name may stand.</param>
    /// <param name="on">The day whose members they are, where that is not today.</param>
    public static Found<Membership> Find(Turn turn, Community? community, string words, Stands stands, DateOnly? on = null)
    {
        var members = community is null ? [] : turn.Records.People.MembersOf(community.Id, on ?? turn.Today);
        return Naming.Find(words, members, member => PersonName.Forms(member.Person.Name), stands).ToldApartBy(member => Whence(member.Person));
    }

    /// <summary>What tells somebody apart from those of the same name.</summary>
    public static IEnumerable<string> Whence(Person person) => [Joined.Words(person.School, person.Department), person.School, person.Department];

    /// <summary>Says that nobody is called so. Officers keep the roster themselves.</summary>
    public static string NoneCalled(Turn turn, string words)
    {
        var name = TypedText.Shorten(words, Limits.Name);
        return turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).Count > 0 ? turn.Texts.NobodyOnRoster(name) : turn.Texts.NoSuchMember(name);
    }

    /// <summary>Asks which of several of one name, with buttons that say the command again.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="several">Those that may be meant.</param>
    /// <param name="said">What is typed for each.</param>
    /// <param name="before">What is typed before it.</param>
    public static Reply Ask<T>(Turn turn, Found<T>.Several several, Func<T, string> said, params IEnumerable<string> before) => Reply.Offer(
        turn.Texts.WhichMember,
        [.. several.Things.Take(Limits.Buttons).Select(said).Select(one => Choice.Saying(
            one,
            Joined.Words([turn.Word, .. before, several.Before, one, several.After])))]);
}
