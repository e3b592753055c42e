using Microsoft.CodeAnalysis;

namespace CommunityBot.House.Tests.Reading;

/// <summary>The sources of the program. What is asked of them is found once, for all tests.</summary>
internal static class Sources
{
    private static readonly Lazy<IReadOnlyList<Compilation>> compiled = new(Compiler.CompileAll);
    private static readonly Lazy<ILookup<bool, Arrow>> arrows = new(() => compiled.Value.SelectMany(Arrow.All).ToLookup(arrow => arrow.LeadsOut));

    /// <summary>All arrows there are between them.</summary>
    public static IEnumerable<Arrow> Arrows => arrows.Value[false];

    /// <summary>All arrows to what is not theirs.</summary>
    public static IEnumerable<Arrow> Outwards => arrows.Value[true];

    /// <summary>All regular expressions that the sources of these projects make.</summary>
    public static IEnumerable<Expression> ExpressionsOf(params IReadOnlyList<string> projects) =>
        Project.All.Zip(compiled.Value).Where(one => projects.Contains(one.First.Name)).SelectMany(one => Expression.In(one.Second));
}
