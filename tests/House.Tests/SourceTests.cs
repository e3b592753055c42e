using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

public sealed class SourceTests
{
    private const int Columns = 160;
    private const string Namespace = "namespace ";
    private const string Using = "using ";

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

    /// <summary>The formatter looks at white space, and at this only when it has compiled everything.</summary>
    [Fact]
    public void Usings_are_in_order() => Complaints.MustBeNone(
        from source in Sources("src", "tests", "bench")
        let usings = Usings(source).ToList()
        from pair in usings.Zip(usings.OrderBy(KindOf).ThenBy(line => line.TrimEnd(';'), StringComparer.OrdinalIgnoreCase))
        where pair.First != pair.Second
        select $"{source} says '{pair.First}' where '{pair.Second}' belongs: System first, then by the alphabet; static ones and other names at the end.");

    private static IEnumerable<string> Usings(string source) => Lines(source)
        .TakeWhile(line => line is "" or ['/' or '#', ..] || line.StartsWith(Using, StringComparison.Ordinal))
        .Where(line => line.StartsWith(Using, StringComparison.Ordinal));

    private static int KindOf(string line) => line[Using.Length..] switch
    {
        var named when named.Contains('=', StringComparison.Ordinal) => 3,
        var named when named.StartsWith("static ", StringComparison.Ordinal) => 2,
        "System;" => 0,
        var named => named.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1,
    };

    private static IEnumerable<string> Sources(params IEnumerable<string> folders) => folders.SelectMany(folder => Repository.Files(folder, "*.cs"));

    private static IEnumerable<string> Lines(string source) => Repository.Read(source).Split('\n').Select(line => line.TrimEnd('\r'));
}
