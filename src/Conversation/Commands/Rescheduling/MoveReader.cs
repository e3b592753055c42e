using CommunityBot.Calendar;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Rescheduling;

/// <summary>Tells the day of the meeting that is meant from the day it is moved to: 5/12 改到 5/19 15:00.</summary>
public static class MoveReader
{
    /// <returns>The day that stands first where there are two, and the words that say when it is to be.</returns>
    public static (DateOnly? From, string To) Split(string words, DateOnly today)
    {
        var (left, one, _) = DayReader.Take(words, today);
        if (one is null)
            return (null, words);
        var (marked, other, impossible) = DayReader.Take(left, today);
        if (impossible is not null)
            return (null, impossible);
        if (other is null)
            return (null, words);
        return (one, $"{RocCalendar.Format(other.Value)} {marked[(marked.LastIndexOf(WhenReader.DayMark) + 1)..].Trim()}".Trim());
    }
}
