using CommunityBot.Conversation.Turns;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>The meetings that a day names which stands first in what was typed: 名單 12/3, 補簽 5/20 王小明.</summary>
/// <param name="Day">The day.</param>
/// <param name="Meetings">Those of it that the speaker leads; there may be none.</param>
/// <param name="Words">What stands behind the day.</param>
internal sealed record LedOnDay(DateOnly Day, IReadOnlyList<LedMeeting> Meetings, string Words)
{
    /// <summary>A bare 5/12 is the last one or the next, whichever has a meeting.</summary>
    /// <param name="turn">What was said.</param>
    /// <param name="words">What follows the command's word.</param>
    /// <param name="among">Those that may be meant.</param>
    /// <returns>Null where no day stands first.</returns>
    public static LedOnDay? Read(Turn turn, string words, IReadOnlyList<LedMeeting> among)
    {
        var read = new[] { Read(turn, words, among, past: false), Read(turn, words, among, past: true) };
        return read.FirstOrDefault(one => one is { Meetings.Count: > 0 }) ?? read[0];
    }

    private static LedOnDay? Read(Turn turn, string words, IReadOnlyList<LedMeeting> among, bool past)
    {
        var (left, day, _) = DayReader.Take(words, turn.Today, past);
        var mark = left.IndexOf(WhenReader.DayMark, StringComparison.Ordinal);
        return day is { } said && string.IsNullOrWhiteSpace(left[..Math.Max(mark, 0)])
            ? new LedOnDay(said, [.. among.Where(led => turn.Clock.Day(led.Meeting.StartsAt) == said)], left[(mark + 1)..].Trim())
            : null;
    }
}
