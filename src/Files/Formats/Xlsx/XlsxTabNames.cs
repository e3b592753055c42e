namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>Names of worksheets as Excel takes them: not too long, without signs that it reads in formulas, none twice.</summary>
internal sealed class XlsxTabNames
{
    private const int Most = 31;
    private const string Empty = "-";
    private const string Forbidden = @"\/?*[]:";
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Of(string name)
    {
        var fitting = string.Concat(XlsxText.Fit(name).ReplaceLineEndings(" ").Select(sign => Forbidden.Contains(sign, StringComparison.Ordinal) ? '-' : sign));
        fitting = Cut(fitting.Trim(' ', '\''), Most) is { Length: > 0 } cut ? cut : Empty;
        var (unique, times) = (fitting, 1);
        while (!_taken.Add(unique))
        {
            var suffix = $" ({++times})";
            unique = Cut(fitting, Most - suffix.Length) + suffix;
        }

        return unique;
    }

    /// <summary>Not in the middle of a sign.</summary>
    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
