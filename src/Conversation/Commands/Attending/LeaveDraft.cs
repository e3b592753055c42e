using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>Leave from a meeting while its reason is asked for.</summary>
internal sealed record LeaveDraft(MeetingId Meeting);
