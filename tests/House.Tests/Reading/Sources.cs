namespace CommunityBot.House.Tests.Reading;

/// <summary>The sources of the program.</summary>
internal static class Sources
{
    private static readonly Lazy<IReadOnlyList<Arrow>> arrows = new(() => [.. Compiler.CompileAll().SelectMany(Arrow.In)]);

    /// <summary>All arrows there are; found once, for all tests.</summary>
    public static IReadOnlyList<Arrow> Arrows => arrows.Value;
}
