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
            records.Nudges.Settle(nudge, draft.Told.Contains(nudge) ? way : Untold(nudge, now), now, draft.Account?.Address.Channel);
    }

    /// <summary>What was not told: its time had passed, or it was done.</summary>
    public static Way Untold(Nudge nudge, DateTimeOffset now) => nudge switch
    {
        _ when nudge.UsefulUntil > now => Way.Settled,
        { Held: true, Priority: not Priority.Aside } => Way.Missed,
        _ => Way.Lapsed,
    };
}
