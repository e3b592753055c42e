using CommunityBot.Communities;

namespace CommunityBot.Nudges;

public readonly record struct BulletinId(long Value);

/// <summary>What a convener lets the members of a community know (公告).</summary>
public sealed record Bulletin
{
    /// <summary>Given by the store.</summary>
    public BulletinId Id { get; init; }

    public required CommunityId Community { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; init; }

    /// <summary>Whether it goes unasked; else it waits for answers to ride on.</summary>
    public required bool AtOnce { get; init; }

    /// <summary>Since then nobody is told any more.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }
}
