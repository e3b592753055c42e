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
        var whence = people
            .Where(person => PersonName.Forms(person.Name).Any(name =>
                MemberName.Whence(person).Any(from => from.Length > 0 && NameKey.AreSame(Joined.Words(name, from), turn.Arguments))))
            .ToList();
        return whence switch
        {
            [] => alone,
            [var one] => new Found<Person>.One(one, "", ""),
            _ => new Found<Person>.Several(whence, "", ""),
        };
    }
}
