using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CommunityBot.House.Tests.Reading;

/// <summary>The compiler's generators of regular expressions and JSON, which the build lays beside this test.</summary>
internal static class Generators
{
    private static readonly ISourceGenerator[] all =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "generators"), "*.dll")
            .SelectMany(file => new AnalyzerFileReference(file, new Loader()).GetGenerators(LanguageNames.CSharp)),
    ];

    /// <summary>The same compilation, with the other halves of its partial types.</summary>
    public static Compilation Run(Compilation compilation, CSharpParseOptions options)
    {
        CSharpGeneratorDriver.Create(all, parseOptions: options).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        return whole;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // They stand alone.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
