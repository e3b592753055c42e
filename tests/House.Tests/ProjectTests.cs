using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

public sealed class ProjectTests
{
    /// <summary>What the compiler holds: a project cannot use one that it does not refer to, by itself or by way of another.</summary>
    [Fact]
    public void Projects_refer_only_to_these()
    {
        var references = Project.All.Select(project => $"{project.Name} -> {string.Join(", ", project.References)}");

        Assert.Equal(
            [
                "Core -> ",
                "Conversation -> Core",
                "Stores -> Core",
                "Files -> Core",
                "Scheduler -> Conversation",
                "Bot -> Files, Scheduler, Stores",
            ],
            references);
    }

    [Fact]
    public void Every_project_is_on_the_map() =>
        Assert.Equal(
            Repository.Files("src", "*.csproj").Order(StringComparer.Ordinal),
            Project.All.Select(project => $"src/{project.Name}/{project.Name}.csproj").Order(StringComparer.Ordinal));
}
