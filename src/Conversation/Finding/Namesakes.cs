using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>What people are called where the speaker is shown them together, see <see cref="ToldApart"/>.</summary>
internal sealed class Namesakes(IEnumerable<Person> together)
{
    private readonly ToldApart _apart = new(together);

    /// <summary>Everybody who is, was or will be in these communities.</summary>
    public static Namesakes In(Turn turn, params IEnumerable<Community> communities) =>
        new(communities.SelectMany(community => turn.Records.People.EverIn(community.Id)).Select(member => member.Person));

    /// <inheritdoc cref="ToldApart.Shown"/>
    public string Shown(Person person) => _apart.Shown(person);

    /// <inheritdoc cref="ToldApart.InFull"/>
    public string InFull(Person person) => _apart.InFull(person);

    /// <inheritdoc cref="ToldApart.Further"/>
    public string Further(Person person) => _apart.Further(person);

    public string List(Turn turn, IEnumerable<Person> people) => turn.Texts.List([.. people.Select(Shown)]);

    /// <summary>Asks which of these is meant, with buttons that say the command again.</summary>
    public static Reply Ask(Turn turn, IReadOnlyList<Membership> near)
    {
        var names = new Namesakes(near.Select(member => member.Person));
        IReadOnlyList<string> named = [.. near.Select(member => names.Shown(member.Person)).Distinct().Take(Limits.Buttons)];
        return Reply.Offer(MemberName.Question(turn, unfit: "", named), [.. named.Select(name => Choice.Saying(name, $"{turn.Word} {name}"))]);
    }
}
