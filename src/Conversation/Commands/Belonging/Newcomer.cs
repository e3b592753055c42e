using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>Who joins, and when: somebody who is known, or of whom enough was said to make them known.</summary>
/// <param name="Said">What was said of them.</param>
/// <param name="Day">The first day, today where none is said.</param>
/// <param name="Known">Null for somebody new.</param>
internal sealed record Newcomer(JoinWords Said, DateOnly Day, Person? Known)
{
    /// <returns>Or what is said instead, where something is missing or may be somebody else's.</returns>
    public static (Newcomer? Who, Reply? Instead) Read(Turn turn, ProgrammeId programme, string words)
    {
        var said = SaidDay.Read(words, turn.Today);
        if (said.Impossible is { } impossible)
            return (null, Reply.Say(turn.Texts.NoSuchDay(impossible)));
        var joins = JoinWords.Read(turn, said.Words);
        if (joins.Name.Length == 0 || joins.Name.Length > Limits.Name || !NewName.Fits(joins.Name))
            return (null, Reply.Say(turn.Texts.AskWhoJoins, turn.Button(CommandIds.Help)));
        if (turn.Records.Communities.All().FirstOrDefault(one => one.Programme == programme && NameKey.AreSame(one.Name, joins.School)) is { } other)
            return (null, Reply.Say(turn.Texts.NotYoursAnyMore(other.Name), turn.Button(CommandIds.Help)));
        if (turn.Texts.IsHardlyWhence(Joined.Words(joins.School, joins.Department)))
            return (null, Reply.Say(turn.Texts.NoWhence(Joined.Words(joins.School, joins.Department)), turn.Button(CommandIds.Help)));
        return Whom(turn, programme, joins) switch
        {
            [var one, _, ..] => (null, Reply.Say(turn.Texts.AskWhereFrom(one.Name), turn.Button(CommandIds.Help))),
            [var one] => (new Newcomer(joins, said.Day ?? turn.Today, one), null),
            _ when turn.Texts.IsHardlyName(joins.Name) => (null, Reply.Say(turn.Texts.NoName(joins.Name), turn.Button(CommandIds.Help))),
            _ when joins.Moves => (null, Reply.Say(turn.Texts.NobodyMoves(Joined.Words(joins.Name, joins.School)), turn.Button(CommandIds.Help))),
            _ when joins.School.Length == 0 => (null, Reply.Say(turn.Texts.AskWhereFrom(joins.Name), turn.Button(CommandIds.Help))),
            _ => (new Newcomer(joins, said.Day ?? turn.Today, null), null),
        };
    }

    /// <summary>As they are known, from now on where they were not.</summary>
    public Person Keep(IPeople people) => Known ?? people.Add(Said.Name, Said.School, Said.Department, "");

    /// <summary>Those of that name who are known in the programme, or at the school that is said.</summary>
    private static List<Person> Whom(Turn turn, ProgrammeId programme, JoinWords joins)
    {
        var known = joins.School.Length > 0
            ? turn.Records.People.Named(joins.Name, joins.School)
            : turn.Records.Communities.All().Where(one => one.Programme == programme)
                .SelectMany(one => turn.Records.People.EverIn(one.Id).Select(member => member.Person))
                .Concat(LedPeople.OfOffices(turn))
                .Where(person => NameKey.AreSame(person.Name, joins.Name));
        var all = known.DistinctBy(person => person.Id).ToList();
        return all.FindAll(person => NameKey.AreSame(person.Department, joins.Department)) is [var exactly] ? [exactly] : all;
    }
}
