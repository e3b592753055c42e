namespace CommunityBot.Typing;

/// <summary>What only softens an answer at its end: 校內吧 is 校內.</summary>
public static class Particles
{
    private static readonly char[] s_all = [.. "吧啊呀呢的喔哦噢啦囉嘍耶唷喲 "];

    /// <returns>All of it where nothing else is left.</returns>
    public static string Without(string answer) => answer.TrimEnd(s_all) is { Length: > 0 } bare ? bare : answer;
}
