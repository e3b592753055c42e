using System.Globalization;
using System.Text;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Texts.English;

/// <summary>
/// An article in the way English numbers them, and as its regulation writes it, so that it is found there too:
/// Art. 3(4)2, 三、(四)2; Part 5, 1(2)3, 伍、一、(二)3; Annex 2, 附件二. What is a name stays Chinese.
/// </summary>
internal static class ArticleGloss
{
    /// <summary>Numerals as they are written in contracts stand for the parts of a regulation.</summary>
    private const string Formal = "壹貳參肆伍陸柒捌玖拾";

    private static readonly (string Written, string English)[] s_words =
        [("附件", "Annex "), (" 與", " and "), ("與", " and "), ("「", " “"), ("」", "”"), ("（", " ("), ("）", ")"), ("Annex  ", "Annex ")];

    public static string Of(Citation article) => Figured(article.Article) is var figured && figured == article.Article
        ? article.Article
        : $"{Named(article.Article, figured)}, {article.Article}";

    private static string Named(string article, string figured) => article[0] switch
    {
        var first when Formal.Contains(first, StringComparison.Ordinal) => $"Part {figured}",
        var first when TypedNumber.LengthAt(article, 0) > 0 && !char.IsAsciiDigit(first) => $"Art. {figured}",
        _ => figured,
    };

    /// <summary>Its numbers in figures.</summary>
    private static string Figured(string article)
    {
        var figured = new StringBuilder(article.Length);
        for (var at = 0; at < article.Length;)
        {
            var length = TypedNumber.LengthAt(article, at);
            if (length > 0 && TypedNumber.Of(article.AsSpan(at, length)) is { } number)
                figured.Append(number.ToString(CultureInfo.InvariantCulture));
            else
                figured.Append(article, at, length = Math.Max(length, 1));
            at += length;
        }

        figured.Replace("、(", "(").Replace("、", ", ");
        foreach (var (written, english) in s_words)
            figured.Replace(written, english);
        return figured.ToString();
    }
}
