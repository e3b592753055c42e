using System.Text.RegularExpressions;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Planning;

/// <summary>What is changed of a series while it is shown: 只要三場, 到12/23就好, 改成每週四, 12/25除外, 時間改15:00-17:00, 地點改工程館302.</summary>
internal static class SeriesChange
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex s_place = new("^(?:地點|場地|地方|place|location)[ :：]*(?:改|換)?(?:成|到|在|為|to )? ?(?<to>.+)$", Options);
    private static readonly Regex s_topic = new("^(?:主題|題目|topic)[ :：]*(?:改|換)?(?:成|到|為|to )? ?(?<to>.+)$", Options);
    private static readonly Regex s_leftOut = new("^(?<day>.+?) ?(?:那天|那場|這天)?(?:除外|不算)$", Options);

    /// <summary>Words that lead to a change and say nothing of it.</summary>
    private static readonly Regex s_leading = new(
        "^(?:只要|只排|排|就好|就行|即可|改成|改為|改到|改|換成|時間|日期|到|至|為止|止|吧|好了|until|till|to|only|just|at|time|make|it|[ ,，、。])*$", Options);

    /// <returns>Null where nothing that can be changed was said.</returns>
    public static MeetingDraft? Read(MeetingDraft draft, string words, DateOnly today)
    {
        if (s_place.Match(words) is { Success: true } place)
            return draft with { Place = place.Groups["to"].Value };
        if (s_topic.Match(words) is { Success: true } topic)
            return draft with { Topic = topic.Groups["to"].Value };
        return (Days(draft.Series!, words, today) is { } series ? draft with { Series = series, Day = series.First } : null) ?? Hours(draft, words, today);
    }

    private static Recurrence? Days(Recurrence series, string words, DateOnly today)
    {
        if (s_leftOut.Match(words) is { Success: true } leftOut)
        {
            var named = DaysReader.Read(leftOut.Groups["day"].Value, today);
            return named is { Named.Count: > 0, Rest: "" } ? series with { Without = [.. series.Without ?? [], .. named.Named] } : null;
        }

        var monday = series.First.AddDays(-DayReader.DaysAfterMonday(series.First));
        if (RecurrenceReader.Take(words, monday > today ? monday : today) is (var others, { } again) && s_leading.IsMatch(others))
            return again.HasEnd ? again : again with { Until = series.Until ?? series.Named?[^1], Times = series.Times };
        return SeriesEnd.Take(series, words, today) is (var left, { } ended) && s_leading.IsMatch(left) ? ended : null;
    }

    /// <summary>With a beginning alone it takes as long as before.</summary>
    private static MeetingDraft? Hours(MeetingDraft draft, string words, DateOnly today)
    {
        var when = WhenReader.Read(words, today);
        return when is { Day: null, Impossible: null, Start: { } start } && s_leading.IsMatch(when.Rest)
            ? draft with { Start = start, End = when.End ?? start.Add(draft.End!.Value - draft.Start!.Value) }
            : null;
    }
}
