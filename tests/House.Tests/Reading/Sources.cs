using Microsoft.CodeAnalysis;

namespace CommunityBot.House.Tests.Reading;

/// <summary>The sources of the program. What is asked of them is found once, for all tests.</summary>
internal static class Sources
{
    private static readonly Lazy<IReadOnlyList<Compilation>> compiled = new(Compiler.CompileAll);
    private static readonly Lazy<IReadOnlyList<Arrow>> arrows = new(() => [.. compiled.Value.SelectMany(Arrow.In)]);
    private static readonly Lazy<IReadOnlyList<Arrow>> outwards = new(() => [.. compiled.Value.SelectMany(Arrow.OutOf)]);

    /// <summary>All arrows there are between them.</summary>
    public static IReadOnlyList<Arrow> Arrows => arrows.Value;

    /// <summary>All arrows to what is not theirs.</summary>
    public static IReadOnlyList<Arrow> Outwards => outwards.Value;

    /// <summary>All regular expressions that they make.</summary>
    public static IEnumerable<Expression> Expressions => compiled.Value.SelectMany(Expression.In);
}
