namespace CommunityBot.House.Tests.Reading;

/// <summary>The sources of the program. What is asked of them is found once, for all tests.</summary>
internal static class Sources
{
    private static readonly Lazy<IReadOnlyList<(IReadOnlyList<Arrow> Arrows, IReadOnlyList<Expression> Expressions)>> found = new(() =>
        [.. Compiler.CompileAll().SelectMany(one => Compiler.ModelsOf(one).Select(model => (Arrow.All(model).ToList(), Expression.In(model).ToList())))]);

    private static readonly Lazy<ILookup<bool, Arrow>> arrows = new(() =>
        found.Value.SelectMany(source => source.Arrows).ToLookup(arrow => arrow.LeadsOut));

    /// <summary>All arrows there are between them.</summary>
    public static IEnumerable<Arrow> Arrows => arrows.Value[false];

    /// <summary>All arrows to what is not theirs.</summary>
    public static IEnumerable<Arrow> Outwards => arrows.Value[true];

    /// <summary>All regular expressions that sources under these folders make.</summary>
    public static IEnumerable<Expression> ExpressionsUnder(params IReadOnlyList<string> folders) =>
        from source in found.Value
        from expression in source.Expressions
        where folders.Any(folder => expression.Source.StartsWith(folder, StringComparison.Ordinal))
        select expression;
}
