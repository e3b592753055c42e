using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Rescheduling;

/// <summary>
/// Reads which meeting is meant, and the free words behind it: #14 工程館302, 6/9 工程館302, 明天改到國秀樓. To a question that is open about one,
/// all that is said is the answer.
/// </summary>
internal static class ChangeReader
{
    /// <summary>Words that only lead to those that follow.</summary>
    private static readonly string[] s_leading = ["改到", "改在", "改為", "改成", "換到", "換成", "到 ", "為 ", "成 ", "to "];

    /// <param name="turn">What was said.</param>
    /// <param name="since">From when on a day may name a meeting; where none is named, one that has not begun is meant.</param>
    /// <returns>The one that is meant and the words, or what is said instead: of several days, or of one without a meeting, it is asked.</returns>
    public static (LedMeeting? Meant, string Words, Reply? Instead) Read(Turn turn, DateTimeOffset since)
    {
        var none = Reply.Say(turn.Texts.NothingComing, turn.Button(CommandIds.Plan));
        if (turn.Draft<MeetingDraft>() is { } draft)
            return Picked(draft.Meeting, [], turn.Arguments);
        var all = Leading.Meetings(turn, since, turn.Now + Limits.Ahead);
        var (named, words) = Leading.Reference(turn.Arguments);
        IReadOnlyList<LedMeeting> coming = [.. all.Where(led => !led.Meeting.HasBegun(turn.Now))];
        if (named is not null || LedOnDay.Read(turn, words, all) is not { } on)
            return Picked(named, coming, Bare(words));
        if (on.Meetings.Count == 0)
            return (null, "", Leading.NoneOn(turn, on.Day, coming, Bare(on.Words)));
        return LedOnDay.Read(turn, on.Words, all) is { } another
            ? Picked(null, [.. on.Meetings, .. another.Meetings], Bare(another.Words))
            : Picked(null, on.Meetings, Bare(on.Words));

        (LedMeeting? Meant, string Words, Reply? Instead) Picked(MeetingId? one, IReadOnlyList<LedMeeting> among, string said)
        {
            var (meant, which) = Leading.Pick(turn, one, among, none, said);
            return (meant, said, which);
        }
    }

    private static string Bare(string words) =>
        s_leading.FirstOrDefault(word => words.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } leading ? words[leading.Length..].Trim() : words;
}
