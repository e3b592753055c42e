using System.Text.RegularExpressions;

namespace CommunityBot.House.Tests.Reading;

/// <summary>A Mermaid flowchart of a page, of which each arrow says that one thing uses another.</summary>
internal sealed partial record Picture(IReadOnlyList<(string From, string To)> Arrows)
{
    private const int Patience = 1000;

    /// <summary>Things are named by what they are shown as: <c>Grant, Core/Budget</c>, or by their id where they are shown as nothing else.</summary>
    public static IReadOnlyList<Picture> In(string page) => [.. Chart().Matches(page).Select(chart => Read(chart.Groups["lines"].Value))];

    private static Picture Read(string chart)
    {
        var shown = Thing().Matches(chart).ToDictionary(thing => thing.Groups["id"].Value, thing => thing.Groups["shown"].Value.Replace("<br>", ", "));
        var bare = Shown().Replace(chart, "");
        return new([.. Line().Matches(bare).Select(line => (Name(line.Groups["from"].Value), Name(line.Groups["to"].Value)))]);

        string Name(string id) => shown.GetValueOrDefault(id, id);
    }

    [GeneratedRegex(@"```mermaid\nflowchart [A-Z]+\n(?<lines>.*?)```", RegexOptions.Singleline, Patience)]
    private static partial Regex Chart();

    [GeneratedRegex(@"(?<id>\w+)\[""(?<shown>[^""]+)""\]", RegexOptions.None, Patience)]
    private static partial Regex Thing();

    [GeneratedRegex(@"\[""[^""]+""\]", RegexOptions.None, Patience)]
    private static partial Regex Shown();

    [GeneratedRegex(@"(?<from>\w+) -->(?:\|[^|]+\|)? (?<to>\w+)", RegexOptions.None, Patience)]
    private static partial Regex Line();
}
