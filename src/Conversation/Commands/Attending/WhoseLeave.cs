using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>Whose leave is meant: one's own, or that of a member of a community one leads. Others may not ask for each other.</summary>
internal static class WhoseLeave
{
    /// <returns>Who, with the words beside the name; or what is said instead.</returns>
    public static (Person Who, string Words, Reply? Instead) Find(Turn turn, string words)
    {
        var (verb, others) = TypedText.First(words);
        var isForAnother = turn.Texts.IsForAnother(verb);
        var said = isForAnother ? others : words;
        var led = Leading.Communities(turn);
        var found = Members(turn, led).InThere(turn, said, Stands.First);
        return found switch
        {
            Found<Person>.One(var person, _, var rest) when person.Id == turn.Me.Id => (turn.Me, rest, null),
            Found<Person>.One(var person, _, var rest) when led.Count > 0 => (person, rest, null),
            Found<Person>.Several several when led.Count > 0 => (turn.Me, words, MemberName.Ask(turn, several)),
            Found<Person>.None when !isForAnother && said is not ['@', ..] => (turn.Me, words, null),
            Found<Person>.None => (turn.Me, words, Reply.Say(MemberName.NoneCalled(turn, TypedText.First(said).Word))),
            _ => (turn.Me, words, Reply.Say(turn.Texts.OnlyOnesOwnLeave(found.Meant[0].Name), turn.Button(turn.Command.Id))),
        };
    }

    private static OneOfName<Person> Members(Turn turn, IReadOnlyList<Community> led)
    {
        var of = led.Count > 0 ? led : turn.Records.People.MembershipsOf(turn.Me.Id, turn.Today).Select(membership => membership.Community);
        var ever = of.SelectMany(community => turn.Records.People.EverIn(community.Id)).ToList();
        var there = ever.On(turn.Today).Select(member => member.Person.Id).Append(turn.Me.Id).ToHashSet();
        return new OneOfName<Person>(
            [turn.Me, .. ever.Select(member => member.Person).Where(person => person.Id != turn.Me.Id).DistinctBy(person => person.Id)],
            person => person,
            person => there.Contains(person.Id))
        {
            TakesAnything = true,
        };
    }
}
