using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

public sealed class SourceTests
{
    private const int Columns = 160;
    private const string Namespace = "namespace ";

    [Fact]
    public void Lines_fit() => Complaints.MustBeNone(
        from source in Sources("src", "tests", "bench")
        from line in Lines(source).Index()
        where line.Item.Length > Columns
        select $"{source}:{line.Index + 1} has {line.Item.Length} columns, and {Columns} fit. Break it where a reader would take a breath.");

    [Fact]
    public void Namespaces_follow_folders() => Complaints.MustBeNone(
        from project in Project.All
        from source in project.Sources
        from declared in Lines(source).Where(line => line.StartsWith(Namespace, StringComparison.Ordinal)).Select(line => line[Namespace.Length..].TrimEnd(';'))
        let wanted = string.Join('.', source.Split('/')[2..^1].Prepend(project.RootNamespace))
        where declared != wanted
        select $"{source} is in the namespace {declared}, and its folder in {wanted}.");

    private static IEnumerable<string> Sources(params IEnumerable<string> folders) => folders.SelectMany(folder => Repository.Files(folder, "*.cs"));

    private static IEnumerable<string> Lines(string source) => Repository.Read(source).Split('\n').Select(line => line.TrimEnd('\r'));
}
