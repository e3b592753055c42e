namespace CommunityBot.Programmes;

/// <summary>One article, as its regulation writes it: 二、(四)1, 附件二「五」, 捌、三、(一) 與附件一.</summary>
public sealed record Citation
{
    /// <summary>Stands between articles where several are written as one text, so it stands in none.</summary>
    public const char Between = '；';

    public Citation(string article)
    {
        if (string.IsNullOrWhiteSpace(article) || article.Contains(Between, StringComparison.Ordinal))
            throw new ArgumentException($"'{article}' is not one article.", nameof(article));
        Article = article.Trim();
    }

    public string Article { get; }

    public override string ToString() => Article;
}
