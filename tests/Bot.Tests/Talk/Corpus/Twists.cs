using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>Words that turn a sentence into one after which nothing may change, and the same words where they turn nothing.</summary>
internal static class Twists
{
    private static readonly string[] s_before = ["我不", "不要", "沒有要", "先別", "如果下雨就", "萬一", "李建志說", "要不要", "為什麼要"];
    private static readonly string[] s_behind = ["嗎", "？", "先不要", "可以嗎", "好不好"];
    private static readonly string[] s_beforeEnglish = ["don't ", "I didn't ", "not yet: ", "if it rains, ", "should I ", "Bob said ", "why "];
    private static readonly string[] s_behindEnglish = ["?", ", right?", " not yet"];

    private static readonly string[] s_within = ["，不是忘記", "（李建志說的）", " 如果下雨也一樣", "，要不要補件再說", "，還沒簽到"];
    private static readonly string[] s_withinEnglish = [", not my fault", " (Bob asked me)", " even if it rains", ", should be fine", " and I can't check in"];

    private static readonly string[] s_marks =
        ["不", "沒", "為什麼", "要不要", "如果", "李建志", "王小明", "陳美麗", "召集", "主任", "校長", "not", "n't", "nobody", "no ", "why", "if ", "Bob", "dean"];

    /// <summary>Whether the free words hold a negation, a question, a condition or a name of their own.</summary>
    public static bool AreWithin(Sentence sentence) =>
        sentence.HasFreeWords && s_marks.Any(mark => sentence.Free.Contains(mark, StringComparison.OrdinalIgnoreCase));

    /// <summary>The negation, question, name or condition stands before the whole, or ends it.</summary>
    public static IReadOnlyList<string> Outside(Sentence sentence)
    {
        if (sentence.Bound.Length == 0 || sentence.Group.WaitsForWords)
            return [];
        var (before, behind) = InEnglish(sentence) ? (s_beforeEnglish, s_behindEnglish) : (s_before, s_behind);
        return
        [
            .. before.Select(twist => twist + sentence.Said),
            .. sentence.Group.EndsFreely ? [] : behind.Select(twist => sentence.Said + twist),
        ];
    }

    /// <summary>The same at the end of the free words.</summary>
    public static IReadOnlyList<string> Within(Sentence sentence) => InEnglish(sentence) ? s_withinEnglish : s_within;

    private static bool InEnglish(Sentence sentence) => sentence.Language == Language.English;
}
