using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>The record of a meeting while one of the two is asked for; the text is in the lines in which it was typed.</summary>
internal sealed record MinutesDraft(MeetingId? Meeting = null, string? Text = null, bool TakesBack = false, bool Replaces = false);
