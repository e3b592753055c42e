using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>The record of a meeting while something of it is asked for.</summary>
/// <param name="Meeting">Null where it is not known yet.</param>
/// <param name="Text">In the lines in which it was typed.</param>
/// <param name="TakesBack">Whether some are taken back.</param>
/// <param name="Replaces">Whether others take the place of some.</param>
/// <param name="Shown">Those of which that was asked: no others are meant.</param>
internal sealed record MinutesDraft(MeetingId? Meeting = null, string? Text = null, bool TakesBack = false, bool Replaces = false, MinutesId? Shown = null);
