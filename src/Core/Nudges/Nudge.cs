using CommunityBot.Communities;

namespace CommunityBot.Nudges;

/// <summary>What messages are spent on first when they run short.</summary>
public enum Priority
{
    /// <summary>Due within days, or past.</summary>
    Urgent,

    /// <summary>A meeting to come to.</summary>
    Meeting,

    /// <summary>Due in a week or later, or falling behind.</summary>
    Early,

    /// <summary>The weekly digest.</summary>
    Digest,

    /// <summary>Good to know when one hears from the bot anyway; no message is spent on it.</summary>
    Aside,
}

/// <summary>How a nudge reached somebody, or why it did not.</summary>
public enum Way
{
    /// <summary>On the answer to something they said; free.</summary>
    Rode,

    /// <summary>Unasked, and counted by the platform.</summary>
    Pushed,

    /// <summary>Unasked, on a channel that does not count.</summary>
    Free,

    /// <summary>Left to the alarm in the calendar they subscribe to, when messages had run short.</summary>
    Calendar,

    /// <summary>A later one about the same matter took its place.</summary>
    Overtaken,

    /// <summary>What it was about was done, cancelled or excused before it went out.</summary>
    Needless,

    /// <summary>They do not want to hear of it, for now or for good.</summary>
    Hushed,

    /// <summary>Its time passed: the bot was not running, or it was only an aside.</summary>
    Lapsed,

    /// <summary>Its time passed while messages had run short, and they said nothing that it could have ridden on.</summary>
    Missed,

    /// <summary>No chat is bound that could be written to.</summary>
    Unreachable,
}

/// <summary>One thing to tell one person, once.</summary>
public sealed record Nudge
{
    /// <summary>The ways by which somebody was told.</summary>
    public static readonly IReadOnlyList<Way> Told = [Way.Rode, Way.Pushed, Way.Free];

    /// <summary>Those after which somebody knows what it was about: told, or not wanting to be.</summary>
    public static readonly IReadOnlyList<Way> Known = [.. Told, Way.Hushed];

    public required PersonId To { get; init; }

    public required Matter About { get; init; }

    /// <summary>Which of the nudges about the matter it is, such as <c>14</c> for fourteen days before.</summary>
    public required string Step { get; init; }

    public required Priority Priority { get; init; }

    /// <summary>When it is sent unasked. Until then it waits for an answer to ride on.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>From then on nobody needs it.</summary>
    public required DateTimeOffset UsefulUntil { get; init; }

    /// <summary>Not sent unasked, as messages have run short: it rides, or is missed.</summary>
    public bool Held { get; init; }

    /// <summary>Whether it is held only for want of messages: an aside never has one spent on it.</summary>
    public bool RunsShort => Held && Priority != Priority.Aside;

    /// <summary>What becomes of it when it is not told: its time has passed, or it was done.</summary>
    public Way Untold(DateTimeOffset now) =>
        UsefulUntil > now ? Way.Needless
        : RunsShort ? Way.Missed
        : Way.Lapsed;
}

/// <summary>Something somebody does not want to hear of: until then, or for good where that is null.</summary>
public sealed record Hush(PersonId Person, Matter About, DateTimeOffset? Until);
