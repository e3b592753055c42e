using CommunityBot.Accounts;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Answering;

/// <summary>
/// Reads answers to what the version before asked, which is open for half an hour after an update. It kept the words typed around
/// the answer, and public lessons in a way of its own (<see cref="OlderLesson"/>).
/// </summary>
internal static class OlderQuestion
{
    /// <returns>The turn as it came unless its question is such a one: then as if all had been typed at once, or in answer to the same asked today.</returns>
    public static Turn Read(Turn turn)
    {
        if (Kept(turn, "said") is { } said)
            return turn with { Answered = null, Arguments = Joined.Words(said, turn.Arguments) };
        if (Kept(turn, "before") is { } before)
            return turn with { Answered = Named(turn), Arguments = Joined.Words(before, turn.Arguments, Kept(turn, "after") ?? "") };
        var today = turn with { Answered = OlderLesson.Read(turn.Answered!) };
        return today.Awaited is null ? today with { Arguments = "" } : today;
    }

    /// <summary>Where a community was asked for, a part of its name is enough; all else is said in words as good as typed at once.</summary>
    private static OpenQuestion? Named(Turn turn) => turn.Awaited == Awaited.Community ? turn.Answered! with { Known = null } : null;

    private static string? Kept(Turn turn, string key) =>
        turn.Answered?.Known is { } known && known.TryGetProperty(key, out var words) ? words.GetString() : null;
}
