using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Rescheduling;

/// <summary>Reads which meeting is meant, and the free words behind it: #14 工程館302, 6/9 工程館302, 明天改到國秀樓.</summary>
internal static class ChangeReader
{
    /// <summary>Words that only lead to those that follow.</summary>
    private static readonly string[] s_leading = ["改到", "改在", "改為", "改成", "換到", "換成", "到 ", "為 ", "成 ", "to "];

    /// <param name="turn">What was said.</param>
    /// <param name="all">Those that a day may name; where none is named, one that has not begun is meant.</param>
    public static (MeetingId? Named, IReadOnlyList<LedMeeting> Among, string Words) Read(Turn turn, IReadOnlyList<LedMeeting> all)
    {
        var (named, words) = Leading.Reference(turn.Arguments);
        if (named is null && DayAtStart(words, turn.Today) is var (day, rest) && On(turn, day, all) is { Count: > 0 } then)
            return (null, then, Bare(rest));
        return (named, [.. all.Where(led => !led.Meeting.HasBegun(turn.Now))], Bare(words));
    }

    private static (DateOnly Day, string Left)? DayAtStart(string words, DateOnly today)
    {
        var (left, day, _) = DayReader.Take(words, today);
        var mark = left.IndexOf(WhenReader.DayMark, StringComparison.Ordinal);
        return day is { } said && string.IsNullOrWhiteSpace(left[..Math.Max(mark, 0)]) ? (said, left[(mark + 1)..].Trim()) : null;
    }

    private static List<LedMeeting> On(Turn turn, DateOnly day, IReadOnlyList<LedMeeting> all) =>
        [.. all.Where(led => turn.Clock.Day(led.Meeting.StartsAt) == day)];

    private static string Bare(string words) =>
        s_leading.FirstOrDefault(word => words.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } leading ? words[leading.Length..].Trim() : words;
}
