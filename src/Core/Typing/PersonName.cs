namespace CommunityBot.Typing;

/// <summary>The name of a person, behind which a title may be typed: nobody is somebody else for being addressed politely.</summary>
public static class PersonName
{
    private static readonly string[] s_titles =
        ["老師", "教師", "導師", "講師", "教授", "副教授", "助理教授", "博士", "校長", "院長", "系主任", "主任", "組長", "先生", "小姐", "女士"];

    /// <summary>All that somebody of that name is called: 王小明, 王小明老師. Blanks make no difference.</summary>
    public static IEnumerable<string> Forms(string name) => [name, .. s_titles.Select(title => name + title)];

    /// <summary>Whether words are what somebody of that name is called, and nothing else.</summary>
    public static bool IsNamed(string name, string words) => NameKey.Of(words) is var key && Forms(name).Any(form => NameKey.Of(form) == key);

    /// <summary>The name alone.</summary>
    public static string Bare(string typed)
    {
        var name = TypedText.Fold(typed);
        var title = s_titles.Where(title => name.Length > title.Length && name.EndsWith(title, StringComparison.Ordinal)).MaxBy(title => title.Length);
        return title is null ? name : name[..^title.Length].TrimEnd();
    }
}
