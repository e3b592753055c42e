using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Answering;

/// <summary>Several commands in one message, a line or a sentence each: one would take the others for its reason.</summary>
internal static class SeveralOrders
{
    private static readonly char[] s_ends = ['\n', '\r', '。', '；', ';'];

    /// <param name="text">As it was typed, with its lines.</param>
    /// <param name="heard">What was heard in it as one.</param>
    /// <returns>The commands, folded; none where it holds but one, or a text follows it in which anything may stand.</returns>
    public static IReadOnlyList<string> In(string text, Heard heard)
    {
        if (heard is not { Command: { } command, Manner: Manner.Order or Manner.Start or Manner.Sentence }
            || text.IndexOfAny(s_ends) < 0 || command == CommandIds.Announce || Prose.Follows(command) || !CommandTable.Get(command).Changes)
            return [];
        var parts = text.Split(s_ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(TypedText.Fold).ToList();
        return parts.Skip(1).Any(part => CommandNames.AtStart(part) is { IsOrder: true })
            ? [.. parts.Where(part => CommandNames.AtStart(part) is not null)]
            : [];
    }
}
