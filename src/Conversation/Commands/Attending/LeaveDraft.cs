using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>Leave from a meeting while its reason is asked for.</summary>
/// <param name="Meeting">From which.</param>
/// <param name="Person">Whose leave a convener notes; null for one's own.</param>
internal sealed record LeaveDraft(MeetingId Meeting, PersonId? Person = null);
