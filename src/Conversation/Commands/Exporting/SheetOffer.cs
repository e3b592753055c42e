using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Sheets;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Exporting;

/// <summary>Sheets that there are instead, or that are asked for next: buttons that say the command again.</summary>
internal static class SheetOffer
{
    /// <param name="turn">Who asked.</param>
    /// <param name="question">What is said.</param>
    /// <param name="kinds">A button for each.</param>
    /// <param name="words">What was typed besides.</param>
    public static Reply Of(Turn turn, string question, IEnumerable<SheetKind> kinds, string words) => Reply.Offer(
        question,
        [.. kinds.Select(kind => Choice.Saying(turn.Texts.Sheet(kind), Joined.Words(turn.Word, turn.Texts.Sheet(kind), Short(words))))]);

    /// <summary>What fits on a button.</summary>
    public static string Short(string words) => words.Length <= Limits.Words ? words : "";
}
