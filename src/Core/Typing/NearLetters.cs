using System.Text;

namespace CommunityBot.Typing;

/// <summary>
/// Letters that are typed for one another, as keyboards and old files lack one of the two: names that differ in these are near, not the same.
/// Those that are <see cref="SameLetters"/> are near as well.
/// </summary>
internal static class NearLetters
{
    /// <summary>In each group the first stands for all.</summary>
    private static readonly string[] s_groups =
    [
        "吉𠮷", "床牀", "哲喆", "坤堃", "涂凃塗", "游遊", "邱丘", "黃黄", "溫温", "衛衞", "彥彦", "慎愼", "戶户", "內内", "鐵鐡", "濬浚", "豔艷", "秘祕",
        "脫脱", "說説", "悅悦", "銳鋭", "錄録", "綠緑", "晉晋", "强強", "敘叙", "恆恒", "鷄雞", "曉暁", "廣広", "國国", "學学", "澤沢", "邊辺", "齋斎",
        "濱浜", "高髙", "崎﨑", "德徳", "凉涼", "况況",
    ];

    private static readonly Dictionary<Rune, Rune> s_first = s_groups
        .SelectMany(group => group.EnumerateRunes().Skip(1).Select(other => (Other: other, First: group.EnumerateRunes().First())))
        .ToDictionary(pair => pair.Other, pair => pair.First);

    /// <summary>A key as runes, each the first of its group.</summary>
    public static Rune[] Of(string key) => [.. SameLetters.Usual(key).EnumerateRunes().Select(sign => s_first.GetValueOrDefault(sign, sign))];
}
