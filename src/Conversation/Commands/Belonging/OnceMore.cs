using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>Shows what was said before it is written, where somebody may have meant something else.</summary>
internal static class OnceMore
{
    /// <summary>What was said, and whether there is a yes to it.</summary>
    public static (Turn Said, bool IsSure) Read(Turn turn) => turn.Draft<ShownWords>() is { } shown
        ? (turn with { Arguments = shown.Words }, turn.Texts.IsSure(turn.Arguments))
        : (turn, false);

    public static Answer Ask(Turn turn, IEnumerable<string> lines) => turn.Ask(
        Awaited.Confirm, new ShownWords(turn.Arguments), Reply.Offer(Joined.Lines(lines), Choice.Saying(turn.Texts.Sure)));
}
