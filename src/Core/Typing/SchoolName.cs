using System.Text.RegularExpressions;

namespace CommunityBot.Typing;

/// <summary>
/// Whether two ways of writing it are one school: 國立勤益科技大學, 勤益科技大學 and 勤益科大. Who runs it may be left out, and what kind of school
/// it is shortened. Other short names, such as 勤益 or NCUT, may be those of another school: about them is asked.
/// </summary>
public static class SchoolName
{
    private static readonly Regex s_runBy = new("^(?:國立|私立|.{0,3}[市縣]立)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly (string Whole, string Short)[] s_kinds =
    [
        ("科技大學", "科大"), ("師範大學", "師大"), ("教育大學", "教大"), ("醫學大學", "醫大"), ("高級商業職業學校", "高商"), ("高級工業職業學校", "高工"),
        ("高級家事商業職業學校", "家商"), ("高級中學", "高中"), ("國民中學", "國中"), ("國民小學", "國小"),
    ];

    private static readonly Regex s_ends = new(
        "(?:系|所|學院|中心|大學|科大|高中|高職|高商|高工|國中|國小|學校)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Whether a word is rather a school or a part of one than somebody's name: 流通系, 勤益科大.</summary>
    public static bool IsOne(string word) => word.Length > 2 && s_ends.IsMatch(word);

    public static bool AreSame(string name, string other)
    {
        var (one, two) = (Parts(name), Parts(other));
        return one.Name == two.Name && (one.RunBy == two.RunBy || one.RunBy.Length == 0 || two.RunBy.Length == 0);
    }

    private static (string RunBy, string Name) Parts(string name)
    {
        var key = SameLetters.Key(name).Value;
        var runBy = s_runBy.Match(key).Length;
        return (key[..runBy], s_kinds.Aggregate(key[runBy..], (rest, kind) => rest.Replace(kind.Whole, kind.Short, StringComparison.Ordinal)));
    }
}
