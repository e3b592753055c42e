using CommunityBot.Communities;
using CommunityBot.Typing;

namespace CommunityBot.OwnData;

/// <summary>Somebody whose name is taken out of the records, and how.</summary>
public sealed record Erasing
{
    public required PersonId Person { get; init; }

    /// <summary>What stands where the name stood.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>Names that are theirs alone: these go out of what anybody wrote, too. One that a namesake has as well is the namesake's there.</summary>
    public required IReadOnlyList<NameKey> Names { get; init; }

    /// <summary>What stands beside the name where they are shown to others, and tells who they are: their department.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>The day of the school then.</summary>
    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }
}
