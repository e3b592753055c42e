namespace CommunityBot.Nudges.Planning;

/// <summary>One of the times at which a matter is told.</summary>
public sealed record Step
{
    /// <summary>Its place among the steps of the matter, such as <c>14</c> for fourteen days before, <c>late-7</c> or <c>eve</c>.</summary>
    public required string Name { get; init; }

    /// <summary>From here it may ride on an answer.</summary>
    public required DateTimeOffset ReadyAt { get; init; }

    /// <summary>From here it is sent unasked; never, where nobody needs it then.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>From here nobody needs it.</summary>
    public required DateTimeOffset UsefulUntil { get; init; }

    public required Priority Priority { get; init; }

    /// <summary>Whether it waits for an answer or a letter to ride on, on whichever channel.</summary>
    public bool OnlyRides => DueAt >= UsefulUntil;
}
