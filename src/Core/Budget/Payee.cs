using CommunityBot.Communities;
using CommunityBot.Typing;

namespace CommunityBot.Budget;

/// <summary>Whoever is paid, by the name that was typed.</summary>
public static class Payee
{
    private static readonly string[] s_titles = ["老師", "教授", "副教授", "助理教授", "講師", "博士", "校長", "主任", "先生", "小姐", "女士"];

    /// <summary>The name without 老師 or 教授 behind it, so that nobody is somebody else for being addressed politely.</summary>
    public static string BareName(string typed)
    {
        var name = TypedText.Fold(typed);
        var title = s_titles.Where(title => name.Length > title.Length && name.EndsWith(title, StringComparison.Ordinal)).MaxBy(title => title.Length);
        return title is null ? name : name[..^title.Length];
    }

    public static Membership? MemberOf(CommunityFacts facts, string typed) => typed.Length == 0
        ? null
        : facts.Members.FirstOrDefault(member => string.Equals(TypedText.Fold(member.Person.Name), BareName(typed), StringComparison.OrdinalIgnoreCase)
            || string.Equals(TypedText.Fold(member.Person.Name), TypedText.Fold(typed), StringComparison.OrdinalIgnoreCase));
}
