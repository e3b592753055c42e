namespace CommunityBot.Conversation.Hearing;

/// <summary>Words that stand right behind a command's word and say what is done with it: minutes add #12, 支出 更正 #7.</summary>
internal static class CommandVerbs
{
    private static readonly HashSet<string> s_verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "add", "rewrite", "replace", "undo", "withdraw", "correct", "delete", "settle", "details", "send", "renew", "stop", "guest", "no.",
    };

    private static readonly HashSet<string> s_takingBack = new(StringComparer.OrdinalIgnoreCase)
    {
        "撤回", "更正", "刪除", "收回", "取消", "undo", "withdraw", "correct", "delete",
    };

    /// <summary>Whether the first of these words is an English one, and makes an order of what stands before it.</summary>
    public static bool IsFirst(ReadOnlySpan<char> words) => Has(s_verbs, words);

    /// <summary>Whether the first of these words takes something back; why is then said behind it.</summary>
    public static bool TakesBack(ReadOnlySpan<char> words) => Has(s_takingBack, words);

    private static bool Has(HashSet<string> verbs, ReadOnlySpan<char> words)
    {
        var rest = words.TrimStart(' ');
        var blank = rest.IndexOf(' ');
        return verbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(blank < 0 ? rest : rest[..blank]);
    }
}
