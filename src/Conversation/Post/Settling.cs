using CommunityBot.Nudges;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>Notes what became of what waited for somebody.</summary>
internal static class Settling
{
    /// <summary>What was told came this way; what needed no telling any more is settled.</summary>
    public static void Note(IRecords records, Draft draft, Way way, DateTimeOffset now)
    {
        foreach (var nudge in draft.Waiting)
            records.Nudges.Settle(nudge, draft.Told.Contains(nudge) ? way : nudge.Untold(now), now, draft.Account?.Address.Channel);
    }
}
