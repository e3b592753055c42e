using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

/// <summary>docs/architecture.md shows newcomers this house and no other.</summary>
public sealed class ArchitecturePageTests
{
    private static readonly string page = Repository.Read("docs/architecture.md").ReplaceLineEndings("\n");

    [Fact]
    public void Its_list_of_rooms_is_the_list() => Complaints.MustBeNone(Differences("## Rooms", Rooms.InOrder.Rooms));

    [Fact]
    public void Its_list_of_projects_is_theirs() => Complaints.MustBeNone(Differences("## Projects", [.. Project.All.Select(project => project.Name)]));

    [Fact]
    public void Its_picture_of_the_projects_has_their_references()
    {
        var there = Project.All.SelectMany(project => project.References.Select(other => (From: project.Name, To: other))).ToList();
        var shown = Picture.In(page)[0].Arrows;

        Complaints.MustBeNone(
        [
            .. there.Except(shown).Select(arrow => $"{arrow.From} refers to {arrow.To}, and the picture of the projects does not show it."),
            .. shown.Except(there).Select(arrow => $"{arrow.From} does not refer to {arrow.To}, as the picture of the projects says."),
        ]);
    }

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

    /// <summary>Where the list of a chapter is not the one it should be.</summary>
    private static IEnumerable<string> Differences(string chapter, IReadOnlyList<string> there)
    {
        var shown = Rows(chapter).ToList();
        return
        [
            .. there.Except(shown).Select(one => $"{one} has no row under {chapter} of docs/architecture.md. Say there what it holds."),
            .. shown.Except(there).Select(one => $"{one} has a row under {chapter} of docs/architecture.md, and is not there."),
            .. shown.Intersect(there).Zip(there.Intersect(shown)).Where(pair => pair.First != pair.Second).Take(1)
                .Select(pair => $"{pair.First} stands under {chapter} of docs/architecture.md where {pair.Second} should."),
        ];
    }

    /// <summary>The first column of the tables in a chapter.</summary>
    private static IEnumerable<string> Rows(string chapter) =>
        page.Split("\n## ").Select(text => "## " + text).Single(text => text.StartsWith(chapter + "\n", StringComparison.Ordinal))
            .Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
}
