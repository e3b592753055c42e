using Microsoft.CodeAnalysis;

namespace CommunityBot.House.Tests.Reading;

/// <summary>The sources of the program.</summary>
internal static class Sources
{
    private static readonly Lazy<IReadOnlyList<Compilation>> compiled = new(Compiler.CompileAll);
    private static readonly Lazy<IReadOnlyList<Arrow>> arrows = new(() => [.. compiled.Value.SelectMany(Arrow.In)]);

    /// <summary>All arrows there are; found once, for all tests.</summary>
    public static IReadOnlyList<Arrow> Arrows => arrows.Value;

    /// <summary>All regular expressions that they make.</summary>
    public static IEnumerable<Expression> Expressions => compiled.Value.SelectMany(Expression.In);
}
