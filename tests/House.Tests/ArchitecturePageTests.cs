using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

/// <summary>docs/architecture.md shows newcomers this house and no other.</summary>
public sealed class ArchitecturePageTests
{
    private static readonly string page = Repository.Read("docs/architecture.md").ReplaceLineEndings("\n");

    [Fact]
    public void Its_list_of_rooms_is_the_list() => Assert.Equal(Rooms.InOrder.Rooms, Rows("## Rooms"));

    [Fact]
    public void Its_list_of_projects_is_theirs() => Assert.Equal(Project.All.Select(project => project.Name), Rows("## Projects"));

    [Fact]
    public void Its_picture_of_the_projects_has_their_references() => Assert.Equal(
        Project.All.SelectMany(project => project.References.Select(other => (project.Name, other))).Order(),
        Picture.In(page)[0].Arrows.Order());

    [Fact]
    public void Its_pictures_of_ways_have_only_arrows_that_there_are()
    {
        var arrows = Sources.Arrows.Select(arrow => (Shown(arrow.User, arrow.Source), Shown(arrow.Used, arrow.DeclaredIn ?? ""))).ToHashSet();

        var ways = Picture.In(page).Skip(1).ToList();

        Assert.Equal(4, ways.Count);
        Complaints.MustBeNone(
            ways.SelectMany(way => way.Arrows).Where(arrow => !arrows.Contains(arrow)).Select(arrow => $"{arrow.From} does not use {arrow.To}."));
    }

    private static string Shown(string type, string source) => $"{type.Split('.')[^1]}, {Rooms.InOrder.RoomOf(source)}";

    /// <summary>The first column of the tables in a chapter.</summary>
    private static IEnumerable<string> Rows(string chapter) =>
        page.Split("\n## ").Select(text => "## " + text).Single(text => text.StartsWith(chapter + "\n", StringComparison.Ordinal))
            .Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
}
