using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CommunityBot.House.Tests.Reading;

/// <summary>Makes of sources what Roslyn answers questions about.</summary>
internal static class Compiler
{
    // Also what only a build with Discord's socket compiles is looked at.
    private static readonly CSharpParseOptions options =
        new(LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: ["DISCORD_NET"]);

    // What this process was started with: the framework, and the packages of the program, which it refers to.
    private static readonly MetadataReference[] packages =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("CommunityBot", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>The projects of the program, lowest first.</summary>
    public static IReadOnlyList<Compilation> CompileAll()
    {
        var compiled = new Dictionary<string, Compilation>();
        foreach (var project in Project.All)
        {
            compiled.Add(project.Name, Generators.Run(Compile(project, compiled.Values), options));
        }

        return [.. compiled.Values];
    }

    /// <summary>Sources that are nowhere but in a test.</summary>
    public static Compilation Compile(IEnumerable<(string Path, string Text)> sources) =>
        Compile("MadeUp", OutputKind.DynamicallyLinkedLibrary, sources, []);

    /// <summary>What is known of each source of ours. A model binds each member once, so whoever has several questions asks them of the same model.</summary>
    public static ParallelQuery<SemanticModel> ModelsOf(Compilation compilation) =>
        compilation.SyntaxTrees.AsParallel().AsOrdered().Where(IsOurs).Select(tree => compilation.GetSemanticModel(tree));

    public static bool IsOurs(SyntaxTree tree) => tree.FilePath.StartsWith("src/", StringComparison.Ordinal);

    private static CSharpCompilation Compile(Project project, IEnumerable<Compilation> lower) =>
        Compile(
            project.Assembly,
            project.IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            [
                .. project.Sources.Select(source => (source, Repository.Read(source))),
                ("", string.Concat(project.ImplicitUsings.Select(name => $"global using {name};\n"))),
            ],
            lower);

    private static CSharpCompilation Compile(
        string assembly, OutputKind kind, IEnumerable<(string Path, string Text)> sources, IEnumerable<Compilation> lower) =>
        CSharpCompilation.Create(
            assembly,
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path)),
            [.. packages, .. lower.Select(compilation => compilation.ToMetadataReference())],
            // What may be null is the build's question, and asking it costs as much as all that is asked here.
            new CSharpCompilationOptions(kind, allowUnsafe: true));
}
