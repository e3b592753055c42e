using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>The day that is named in what was typed, and the words beside it. A bare 9/30 is the last one or the next, whichever is nearer.</summary>
/// <param name="Day">Null where none is named, or several are.</param>
/// <param name="Words">All of them but the day.</param>
/// <param name="Impossible">What was named and is no day.</param>
internal sealed record SaidDay(DateOnly? Day, string Words, string? Impossible)
{
    public static SaidDay Read(string words, DateOnly today)
    {
        var (left, next, impossible) = DayReader.Take(words, today);
        var last = DayReader.Take(words, today, past: true).Day;
        var rest = Joined.Words(left.Split(WhenReader.DayMark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (next is null || DayReader.Take(rest, today).Day is not null)
            return new SaidDay(null, words, impossible);
        return new SaidDay(last is { } then && Away(then, today) < Away(next.Value, today) ? then : next, rest, null);
    }

    private static int Away(DateOnly day, DateOnly today) => Math.Abs(day.DayNumber - today.DayNumber);
}
