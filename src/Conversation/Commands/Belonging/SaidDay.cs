using CommunityBot.Conversation.Texts;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>The day that is named in what was typed, and the words beside it. A bare 9/30 is the last one or the next, whichever is nearer.</summary>
/// <param name="Day">Null where none is named, or several are.</param>
/// <param name="Words">All of them but the day, and what only says whether something begins or ends with it.</param>
/// <param name="Impossible">What was named and is no day.</param>
/// <param name="Begins">Whether it was said that something begins with that day: 從 11/1, 11/1 起.</param>
/// <param name="Ends">Whether it was said that something ends with it: 到 11/1, 11/1 為止.</param>
internal sealed record SaidDay(DateOnly? Day, string Words, string? Impossible, bool Begins = false, bool Ends = false)
{
    private static readonly string[] s_from = ["從", "自", "from", "since", "as of", "starting"];
    private static readonly string[] s_onward = ["起算", "起", "開始", "onward", "onwards"];
    private static readonly string[] s_to = ["到", "至", "做到", "until", "till", "to"];
    private static readonly string[] s_ending = ["為止", "止"];
    private static readonly string[] s_particles = ["吧", "啊", "呢", "喔", "哦", "啦", "了"];
    private static readonly string[] s_on = ["在", "於", "on"];
    private static readonly string[] s_right = ["應該是", "我是說", "改成", "改為", "改", "是"];
    private static readonly string[] s_wrong = ["不是", "不對"];
    private static readonly char[] s_between = [' ', '，', ',', '、', '；'];

    public static SaidDay Read(string typed, DateOnly today)
    {
        var words = MonthEnd.Written(typed, today);
        var (left, next, impossible) = DayReader.Take(words, today);
        if (next is null || DayReader.Take(left.Replace(WhenReader.DayMark, ' '), today).Day is not null)
            return new SaidDay(null, typed, impossible);
        var last = DayReader.Take(words, today, past: true).Day;
        var day = last is { } then && Away(then, today) < Away(next.Value, today) ? then : next;
        var mark = left.IndexOf(WhenReader.DayMark, StringComparison.Ordinal);
        var (before, after) = (left[..mark].Trim(), left[(mark + 1)..].Trim());
        var begins = TakeLast(ref before, s_from) | (TakeFirst(ref after, s_onward) || TakeOnward(ref after));
        var ends = TakeLast(ref before, s_to) | TakeFirst(ref after, s_ending);
        TakeFirst(ref after, s_particles);
        TakeLast(ref before, s_on);
        TakeLast(ref before, s_right);
        TakeLast(ref before, s_wrong);
        return new SaidDay(day, Joined.Words(before, after), null, begins, ends);
    }

    /// <summary>What says a day without saying which: 上個月.</summary>
    public static string? VagueIn(Catalogue texts, string words) => texts.VagueDay.Match(words) is { Success: true } found ? found.Value : null;

    private static int Away(DateOnly day, DateOnly today) => Math.Abs(day.DayNumber - today.DayNumber);

    /// <summary>The last of the words, where it is a word of its own: somebody may be called 李在. So is what puts an earlier day right.</summary>
    private static bool TakeLast(ref string words, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (words.EndsWith(mark, StringComparison.OrdinalIgnoreCase) && (words.Length == mark.Length || s_between.Contains(words[^(mark.Length + 1)])))
            {
                words = words[..^mark.Length].TrimEnd(s_between);
                return true;
            }
        }

        return false;
    }

    /// <summary>12/1起離職: without a blank, what follows is why.</summary>
    private static bool TakeOnward(ref string words)
    {
        if (words is not ['起', _, ..])
            return false;
        words = words[1..];
        return true;
    }

    private static bool TakeFirst(ref string words, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (words.StartsWith(mark, StringComparison.OrdinalIgnoreCase) && Stands.IsWordEnd(words, mark.Length))
            {
                words = words[mark.Length..].TrimStart();
                return true;
            }
        }

        return false;
    }
}
