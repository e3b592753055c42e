using System.Text.RegularExpressions;
using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

/// <summary>Pages name types and members that there are.</summary>
public sealed partial class PageNameTests
{
    private const int Patience = 1000;

    private static readonly string[] pages =
    [
        "CONTRIBUTING.md", "README.md", "bench/README.md", .. Repository.Files("docs", "*.md"),
    ];

    private static readonly HashSet<string> others =
    [
        // Settings.
        "Line__ChannelSecret", "Proxies", "PublicBaseUrl", "TimeZone",

        // Of the framework, of packages and of HTTP.
        "DateOnly", "ETag", "Host", "HttpClient", "HttpOnly", "ILogger", "Lax", "Microsoft.Data.Sqlite", "RegexOptions.NonBacktracking", "Secure",
        "System.Diagnostics.Metrics",
    ];

    [Fact]
    public void Pages_name_what_is_there() => Complaints.MustBeNone(
        from page in pages
        from line in Repository.Read(page).Split('\n').Index()
        from name in Name().Matches(line.Item).Select(match => match.Groups["name"].Value)
        where !Names.All.Contains(name) && !others.Contains(name) && !IsFolder(name)
        select $"{page}:{line.Index + 1} names {name}, which no source declares. Say what it is called now, or add it to the names of others.");

    private static bool IsFolder(string name) => Rooms.InOrder.Rooms.Any(room => room.Split('/').Contains(name)) || Repository.Has($"tests/{name}");

    /// <summary>Alone between backticks, as <c>SignIn</c> or <c>SignIn.Decide</c>.</summary>
    [GeneratedRegex(@"`(?<name>[A-Z]\w*[a-z]\w*(?:\.[A-Z]\w*)*)`", RegexOptions.None, Patience)]
    private static partial Regex Name();
}
