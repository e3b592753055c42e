using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

public sealed class ProjectTests
{
    private static readonly HashSet<(string Project, string Other)> allowed =
    [
        ("Conversation", "Core"), ("Stores", "Core"), ("Files", "Core"), ("Scheduler", "Conversation"),
        ("Bot", "Files"), ("Bot", "Scheduler"), ("Bot", "Stores"),
    ];

    /// <summary>What the compiler holds: a project cannot use one that it does not refer to, by itself or by way of another.</summary>
    [Fact]
    public void Projects_refer_only_to_these() => Complaints.MustBeNone(
        from project in Project.All
        from other in project.References
        where !allowed.Contains((project.Name, other))
        select $"{project.Name} may not refer to {other}: see the picture of the projects in docs/architecture.md.");

    [Fact]
    public void Every_project_has_rooms() => Complaints.MustBeNone(
        Repository.Files("src", "*.csproj")
            .Except(Project.All.Select(project => $"src/{project.Name}/{project.Name}.csproj"))
            .Select(file => $"{file} is no project of the list. Add its rooms to Rooms.cs, where they belong."));
}
