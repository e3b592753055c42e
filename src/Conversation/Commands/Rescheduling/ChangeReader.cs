using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;

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
        if (named is null && LedOnDay.Read(turn, words, all) is { Meetings: { Count: > 0 } then, Words: var rest })
            return (null, then, Bare(rest));
        return (named, [.. all.Where(led => !led.Meeting.HasBegun(turn.Now))], Bare(words));
    }

    private static string Bare(string words) =>
        s_leading.FirstOrDefault(word => words.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } leading ? words[leading.Length..].Trim() : words;
}
