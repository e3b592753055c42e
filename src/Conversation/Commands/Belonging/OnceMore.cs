using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>Asks about what was said: whether it is meant so before it is written, or for what is missing. The answer is added to it.</summary>
internal static class OnceMore
{
    /// <summary>What was said so far, and whether there is a yes to it.</summary>
    public static (Turn Said, bool IsSure) Read(Turn turn) => turn.Draft<ShownWords>() is not { } shown ? (turn, false)
        : turn.Awaited == Awaited.Confirm ? (turn with { Arguments = shown.Words }, turn.Texts.IsSure(turn.Arguments))
        : (turn with { Arguments = Joined.Words(shown.Words, Particles.Without(turn.Arguments)) }, false);

    public static Answer Ask(Turn turn, IEnumerable<string> lines) => turn.Ask(
        Awaited.Confirm, new ShownWords(turn.Arguments), Reply.Offer(Joined.Lines(lines), Choice.Saying(turn.Texts.Sure)));

    /// <summary>Asks for what is missing: any words answer it, and the buttons say all of it.</summary>
    /// <param name="turn">What was said.</param>
    /// <param name="awaited">What is missing.</param>
    /// <param name="question">How it is asked for.</param>
    /// <param name="answers">What stands on the buttons.</param>
    public static Answer For(Turn turn, Awaited awaited, string question, params IEnumerable<string> answers) => turn.Ask(
        awaited,
        new ShownWords(turn.Arguments),
        Reply.Offer(question, [.. answers.Take(Limits.Buttons).Select(answer => Choice.Saying(answer, Joined.Words(turn.Word, turn.Arguments, answer)))]));

    /// <summary>Asks for a day; any that can be read answers it.</summary>
    public static Answer ForDay(Turn turn, string question, params IEnumerable<DateOnly> days) => turn.Ask(
        Awaited.When,
        new ShownWords(turn.Arguments),
        Reply.Offer(question, [.. days.Distinct().Select(day => Choice.Saying(
            turn.Texts.Day(day), Joined.Words(turn.Word, turn.Arguments, Calendar.RocCalendar.Format(day))))]));
}
