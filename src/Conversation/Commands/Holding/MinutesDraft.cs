using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>The record of a meeting while the one or the other is asked for.</summary>
internal sealed record MinutesDraft
{
    public MeetingId? Meeting { get; init; }

    /// <summary>In the lines in which it was typed.</summary>
    public string? Text { get; init; }
}
