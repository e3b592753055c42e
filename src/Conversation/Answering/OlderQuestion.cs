using CommunityBot.Conversation.Turns;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Answering;

/// <summary>
/// Reads answers to what the version before asked, which is open for half an hour after an update. It kept the words typed around
/// the answer, or names of slots that nothing waits for any more.
/// </summary>
internal static class OlderQuestion
{
    /// <returns>The turn as it came unless its question is such a one: then as if all had been typed at once, or as if nothing had been answered.</returns>
    public static Turn Read(Turn turn)
    {
        if (Kept(turn, "said") is { } said)
            return turn with { Answered = null, Arguments = Joined.Words(said, turn.Arguments) };
        if (Kept(turn, "before") is { } before)
            return turn with { Answered = null, Arguments = Joined.Words(before, turn.Arguments, Kept(turn, "after") ?? "") };
        return turn.Awaited is null ? turn with { Arguments = "" } : turn;
    }

    private static string? Kept(Turn turn, string key) =>
        turn.Answered?.Known is { } known && known.TryGetProperty(key, out var words) ? words.GetString() : null;
}
