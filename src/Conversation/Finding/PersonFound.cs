using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>Finds the one person who is all that was said: by the name alone, or with what tells two of that name apart.</summary>
internal static class PersonFound
{
    public static Found<Person> In(Turn turn, IReadOnlyList<Person> people)
    {
        var alone = Naming.Find(turn.Arguments, people, person => PersonName.Forms(person.Name), Stands.Alone);
        if (alone is not Found<Person>.None)
            return alone;
        var found = new OneOfName<Person>(people, person => person, _ => true).In(turn, turn.Arguments, Stands.First);
        return found is { Left: "" } and not Found<Person>.Several { Unfit.Length: > 0 } ? found : alone;
    }
}
