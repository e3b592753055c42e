using System.Text.RegularExpressions;
using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

public sealed partial class LinkTests
{
    private const int Patience = 1000;

    [Fact]
    public void Pages_lead_to_what_is_there() => Complaints.MustBeNone(
        from page in Repository.Files(".", "*.md")
        from link in Link().Matches(Repository.Read(page))
        let target = link.Groups["target"].Value.Split('#')
        let file = target[0].Length == 0 ? page : Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page)!, target[0])).Replace('\\', '/')
        where !Repository.Has(file) || (target.Length > 1 && !Headings(file).Contains(target[1]))
        select $"{page} leads to {link.Groups["target"].Value}, which is not there.");

    /// <summary>As GitHub names them in addresses: in small letters, hyphens for spaces, without punctuation.</summary>
    private static IEnumerable<string> Headings(string page) =>
        from line in Repository.Read(page).Split('\n')
        where line.StartsWith('#')
        select Punctuation().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"(?:\]\(|src="")(?<target>(?!https?:)[^)""\s]+)", RegexOptions.None, Patience)]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, Patience)]
    private static partial Regex Punctuation();
}
