using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>One thing of a rulebook, or one figure of a community, put into words line by line.</summary>
public sealed record Entry
{
    /// <summary>Under which heading it stands.</summary>
    public required BothLanguages Part { get; init; }

    /// <summary>By which it is found again on the other side. Never shown.</summary>
    public required string Key { get; init; }

    public required BothLanguages Name { get; init; }

    public Citations Cite { get; init; } = Citations.None;

    /// <summary>All that is said of it; both sides have the same labels in the same order.</summary>
    public required IReadOnlyList<EntryLine> Lines { get; init; }
}

/// <param name="Label">What it is.</param>
/// <param name="Value">Null where nothing is said of that.</param>
/// <param name="IsUsual">Whether it is what goes without saying: worth a word only where it changes.</param>
public sealed record EntryLine(BothLanguages Label, BothLanguages? Value, bool IsUsual = false);
