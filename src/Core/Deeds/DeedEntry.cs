using CommunityBot.Communities;

namespace CommunityBot.Deeds;

public readonly record struct DeedId(long Value);

/// <summary>A deed with who did it and when, and who was told of it.</summary>
public sealed record DeedEntry
{
    /// <summary>Given by the store.</summary>
    public DeedId Id { get; init; }

    public required PersonId Person { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Deed What { get; init; }

    /// <summary>The message it was done by, where the platform lets it be unsent.</summary>
    public string? Message { get; init; }

    /// <summary>Who else was told, and hears of it again when it is taken back.</summary>
    public IReadOnlyList<PersonId> Told { get; init; } = [];

    public DateTimeOffset? TakenBackAt { get; init; }
}
