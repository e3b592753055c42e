using System.Text.RegularExpressions;
using CommunityBot.Calendar;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Rescheduling;

/// <summary>Tells the day of the meeting that is meant from the day it is moved to: 5/12 改到 5/19 15:00.</summary>
public static class MoveReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Words that lead to the new time, or speak of the meeting, and say nothing more.</summary>
    private static readonly Regex s_leading = new(
        "^(?:改期|改到|改成|改為|改在|改|換到|換成|換|移到|移至|移|挪到|挪|延後|延期|延到|延至|順延|提前|提早"
        + "|到|至|在|於|從|由|原本|原定|原訂|本來|的|把|將|那場|這場|那次|這次|活動|聚會|會議|開會|時間|日期|舉行|進行|開始|吧|喔|囉|啦|了|好了|謝謝|感謝|拜託|麻煩了|同時間|時間不變|同樣時間"
        + "|move|reschedule|postpone|to|from|the|meeting|session|on|at|for|until|please|thanks|it|instead|same time|[ ,，、。：:!！~])*$",
        Options);

    /// <summary>What of the words beside the day and the hours would be lost; none where they only speak of the meeting.</summary>
    public static string Unread(string rest, string name)
    {
        var beside = Joined.Words([.. rest.Split(' ').Where(word => !name.Contains(word, StringComparison.OrdinalIgnoreCase))]);
        return s_leading.IsMatch(rest) || s_leading.IsMatch(beside) ? "" : rest;
    }

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
        var (first, second) = (marked.IndexOf(WhenReader.DayMark, StringComparison.Ordinal), marked.LastIndexOf(WhenReader.DayMark));
        var between = WhenReader.Read(marked[(first + 1)..second].Trim(), today).Rest;
        return (one, Joined.Words(RocCalendar.Format(other.Value), s_leading.IsMatch(between) ? "" : between, marked[(second + 1)..].Trim()));
    }
}
