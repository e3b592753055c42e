using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Finding;

/// <summary>Something of a community that the speaker leads: a duty, a figure.</summary>
public sealed record LedThing<T>(Community Community, Rulebook Rulebook, T Thing);

/// <summary>How a command asks which thing is meant.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
internal sealed record WhichThing<T>
{
    /// <summary>Whether 撤回 stands before the thing's name when it is typed.</summary>
    public bool TakesBack { get; init; }

    public required IReadOnlyList<LedThing<T>> All { get; init; }

    /// <summary>Those shown as buttons; all can be typed.</summary>
    public required IReadOnlyList<LedThing<T>> Offered { get; init; }

    public required Func<T, string> IdOf { get; init; }

    public required Func<T, LocalName> NameOf { get; init; }

    public required Func<T, IEnumerable<string>> WordsOf { get; init; }

    public required string Question { get; init; }

    public required Func<string, string> Unknown { get; init; }
}
