using System.Xml.Linq;
using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

/// <summary>SECURITY.md says which versions are inside, for whoever compares them with what is known to be weak.</summary>
public sealed class SupplyPageTests
{
    private const string OfTheProgram = "The program";

    [Fact]
    public void It_lists_what_the_program_is_built_with_and_nothing_else()
    {
        var built = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("ItemGroup")
            .Single(group => group.Attribute("Label")?.Value == OfTheProgram)
            .Elements("PackageVersion")
            .Select(package => $"| {package.Attribute("Include")!.Value} | {package.Attribute("Version")!.Value} |");
        var listed = Repository.Read("SECURITY.md").Split('\n')
            .SkipWhile(line => line != "| 套件 | 版本 |").Skip(2).TakeWhile(line => line.StartsWith('|'));

        Assert.Equal(built.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
