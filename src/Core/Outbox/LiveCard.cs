using CommunityBot.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Outbox;

/// <summary>A message that shows a sign-in to a group and is changed as people sign in.</summary>
public sealed record LiveCard
{
    public required ChatAddress Place { get; init; }

    /// <summary>The platform's id of the message there.</summary>
    public required string Message { get; init; }

    public required MeetingId Meeting { get; init; }

    public required Language Language { get; init; }

    /// <summary>The text of what it shows.</summary>
    public required string Shown { get; init; }
}
