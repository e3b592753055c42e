using CommunityBot.Calendar;
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
    /// <param name="turn">All that was said.</param>
    /// <param name="programme">In which programme they are to be something.</param>
    /// <param name="words">What was said of them.</param>
    /// <param name="where">What names the community, or the programme, beside them.</param>
    /// <returns>Or what is said instead, where something is missing or may be somebody else's.</returns>
    public static (Newcomer? Who, Answer? Instead) Read(Turn turn, ProgrammeId programme, string words, string where)
    {
        var said = SaidDay.Read(words, turn.Today);
        if (said.Impossible is { } impossible)
            return (null, Reply.Say(turn.Texts.NoSuchDay(impossible)));
        var joins = JoinWords.Read(turn, said.Words);
        if (joins.Name.Length == 0 || joins.Name.Length > Limits.Name || !NewName.Fits(joins.Name))
            return (null, OnceMore.For(turn with { Arguments = "" }, Awaited.Name, turn.Texts.AskWhoJoins));
        if (SchoolName.IsOne(joins.Name))
            return (null, Reply.Say(turn.Texts.NoName(joins.Name), turn.Button(CommandIds.JoinCommunity), turn.Button(CommandIds.Help)));
        if (said.Ends || turn.Texts.VagueDay.IsMatch(joins.Whence))
            return (null, AskDay(turn, joins.Name, said.Words, where));
        if (turn.Records.Communities.All().FirstOrDefault(one => one.Programme == programme && NameKey.AreSame(one.Name, joins.School)) is { } other)
            return (null, Reply.Say(turn.Texts.NotYoursAnyMore(other.Name), turn.Button(CommandIds.Help)));
        if (turn.Ear.HasTalk(joins.Whence) || turn.Texts.SuccessionWords.Any(joins.Whence.Contains))
            return (null, Reply.Say(turn.Texts.NoWhence(joins.Whence), turn.Button(CommandIds.Help)));
        var day = said.Day ?? turn.Today;
        var (known, near) = Recognition.Of(turn, programme, joins);
        if (known is not null)
            return (new Newcomer(joins, day, known), null);
        if (near.Count > 0)
            return (null, AskWhether(turn, joins, near, said.Day, where));
        if (turn.Ear.HasTalk(joins.Name) || turn.Texts.IsHardlyName(joins.Name))
            return (null, Reply.Say(turn.Texts.NoName(joins.Name), turn.Button(CommandIds.Help)));
        if (joins.Moves)
            return (null, Reply.Say(turn.Texts.NobodyMoves(Joined.Words(joins.Name, joins.School)), turn.Button(CommandIds.Help)));
        return joins.School.Length == 0
            ? (null, OnceMore.For(turn, Awaited.Whence, turn.Texts.AskWhereFrom(joins.Name)))
            : (new Newcomer(joins, day, null), null);
    }

    /// <summary>As they are known, from now on where they were not.</summary>
    public Person Keep(IPeople people) => Known ?? people.Add(Said.Name, Said.School, Said.Department, "");

    /// <summary>Asks for the first day, where what was said of it names none: 上個月, 到年底.</summary>
    private static Answer AskDay(Turn turn, string name, string words, string where)
    {
        var vague = SaidDay.VagueIn(turn.Texts, words);
        var rest = vague is null ? words : words.Replace(vague, " ", StringComparison.Ordinal);
        var month = turn.Today.AddDays(1 - turn.Today.Day);
        return OnceMore.ForDay(
            turn with { Arguments = Joined.Words([.. rest.Split(' '), where]) }, turn.Texts.AskFirstDay(name), turn.Today, month, month.AddMonths(1));
    }

    /// <summary>Asks whether it is one of those who are known, or somebody new of whom enough was said.</summary>
    private static Reply AskWhether(Turn turn, JoinWords joins, IReadOnlyList<Person> near, DateOnly? day, string where)
    {
        var besides = Joined.Words(where, joins.Besides(turn), day is { } first ? RocCalendar.Format(first) : "");
        var mayBeNew = joins.School.Length > 0 && !joins.Moves;
        return Reply.Offer(
            mayBeNew ? turn.Texts.IsItSomebodyKnown(joins.Name) : turn.Texts.WhichMember,
            [
                .. near.Take(Limits.Buttons - 1).Select(new Namesakes(near).InFull).Select(one => Choice.Saying(one, Joined.Words(turn.Word, one, besides))),
                .. mayBeNew
                    ? [Choice.Saying(turn.Texts.SomebodyNew, Joined.Words(turn.Word, joins.Name, joins.Whence, besides, turn.Texts.SomebodyNew))]
                    : Array.Empty<Choice>(),
            ]);
    }
}
