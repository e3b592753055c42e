using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>What people are called where they are shown together: by name, and of two of one name with what tells them apart.</summary>
internal sealed class Namesakes(IEnumerable<Person> together)
{
    private readonly ILookup<NameKey, Person> _called = together.DistinctBy(person => person.Id).ToLookup(person => NameKey.Of(person.Name));

    /// <summary>Everybody who is, was or will be in these communities.</summary>
    public static Namesakes In(Turn turn, params IEnumerable<Community> communities) =>
        new(communities.SelectMany(community => turn.Records.People.EverIn(community.Id)).Select(member => member.Person));

    /// <summary>Typed, it names that one and no other: 王小明 電子系.</summary>
    public string Shown(Person person) => Joined.Words(person.Name, Apart(person));

    public string List(Turn turn, IEnumerable<Person> people) => turn.Texts.List([.. people.Select(Shown)]);

    /// <summary>Asks which of these is meant, with buttons that say the command again.</summary>
    public static Reply Ask(Turn turn, IReadOnlyList<Membership> near)
    {
        var names = new Namesakes(near.Select(member => member.Person));
        return Reply.Offer(
            turn.Texts.WhichMember,
            [.. near.Select(member => names.Shown(member.Person)).Distinct().Take(Limits.Buttons).Select(name => Choice.Saying(name, $"{turn.Word} {name}"))]);
    }

    private string Apart(Person person)
    {
        var others = _called[NameKey.Of(person.Name)].Where(other => other.Id != person.Id).ToList();
        return others.Count == 0 ? ""
            : IsOnly(one => one.Department) ? person.Department
            : IsOnly(one => one.School) ? person.School
            : Joined.Words(person.School, person.Department);

        bool IsOnly(Func<Person, string> part) => part(person).Length > 0 && others.TrueForAll(other => !NameKey.AreSame(part(other), part(person)));
    }
}
