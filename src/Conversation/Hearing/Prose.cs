using CommunityBot.Conversation.Vocabulary;

namespace CommunityBot.Conversation.Hearing;

/// <summary>Commands with whole texts behind their word, in which 啊不對, 可以嗎 and 取消 are what somebody said.</summary>
internal static class Prose
{
    private static readonly HashSet<string> s_commands =
    [
        CommandIds.Minutes, CommandIds.Presented, CommandIds.Recommend, CommandIds.Return, CommandIds.Approve, CommandIds.Help, CommandIds.Rules,
    ];

    public static bool Follows(string command) => s_commands.Contains(command);
}
