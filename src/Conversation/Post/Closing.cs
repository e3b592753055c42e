using CommunityBot.Nudges;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>Notes what became of what waited for somebody.</summary>
internal static class Closing
{
    /// <summary>What was told came this way; what needed no telling any more is closed as such.</summary>
    public static void Note(IRecords records, DueLetter due, Way way, DateTimeOffset now)
    {
        foreach (var nudge in due.Waiting)
            records.Nudges.Close(nudge, due.Told.Contains(nudge) ? way : nudge.Untold(now), now, due.Account?.Address.Channel);
    }
}
