using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>One thing in which two sides differ.</summary>
public abstract record Difference
{
    private Difference()
    {
    }

    public required BothLanguages Part { get; init; }

    public sealed record Added(Entry Entry) : Difference;

    public sealed record Removed(Entry Entry) : Difference;

    /// <summary>One line of it says something else.</summary>
    public sealed record Changed(Entry Entry, EntryLine Was, EntryLine Is) : Difference;

    /// <summary>The same things in another order.</summary>
    public sealed record Reordered(IReadOnlyList<BothLanguages> Was, IReadOnlyList<BothLanguages> Is) : Difference;
}
