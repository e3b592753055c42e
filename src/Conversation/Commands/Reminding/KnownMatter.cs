using CommunityBot.Communities;
using CommunityBot.Nudges;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Reminding;

/// <summary>Something that somebody may be reminded of, with all that it may be called.</summary>
internal sealed record KnownMatter
{
    public required Matter About { get; init; }

    /// <summary>As letters and answers call it, and as it is typed.</summary>
    public required string Name { get; init; }

    /// <summary>Other words for it.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>When it is due or takes place, which names it too.</summary>
    public required DateOnly Day { get; init; }

    public Community? Community { get; init; }

    /// <summary>The article that it is due by; null for meetings.</summary>
    public Citations? Cite { get; init; }

    /// <summary>Whether it comes back, month by month or week by week, each time as a matter of its own.</summary>
    public bool Recurs { get; init; }

    /// <summary>Of a meeting.</summary>
    public DateTimeOffset? Begins { get; init; }
}
