using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

public sealed class SourceTests
{
    private const string Namespace = "namespace ";

    [Fact]
    public void Namespaces_follow_folders() => Complaints.MustBeNone(
        from project in Project.All
        from source in project.Sources
        from declared in Lines(source).Where(line => line.StartsWith(Namespace, StringComparison.Ordinal)).Select(line => line[Namespace.Length..].TrimEnd(';'))
        let wanted = string.Join('.', source.Split('/')[2..^1].Prepend(project.RootNamespace))
        where declared != wanted
        select $"{source} is in the namespace {declared}, and its folder in {wanted}.");

    private static IEnumerable<string> Lines(string source) => Repository.Read(source).Split('\n').Select(line => line.TrimEnd('\r'));
}
