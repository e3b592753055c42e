using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>Leave from a meeting while its reason is asked for.</summary>
/// <param name="Meeting">From which.</param>
/// <param name="Person">Whose leave a convener notes; null for one's own.</param>
/// <param name="Others">From which besides; null where there are none.</param>
internal sealed record LeaveDraft(MeetingId Meeting, PersonId? Person = null, IReadOnlyList<MeetingId>? Others = null)
{
    public IReadOnlyList<MeetingId> All() => [Meeting, .. Others ?? []];
}
