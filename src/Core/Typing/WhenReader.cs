namespace CommunityBot.Typing;

/// <summary>
/// Finds days and times in what people type: <c>5/12 14:00-16:00</c>, <c>114/5/12</c>, <c>5月12日</c>, <c>下週三 下午2點到4點</c>,
/// <c>next wed 2pm</c>, <c>1400-1600</c>. Words are to be folded first (see <see cref="TypedText"/>).
/// </summary>
public static class WhenReader
{
    /// <summary>Marks where the day stood, so that a bare 14-16 beside it can be told from 單元 3-4. Folded words have no line ends.</summary>
    public const char DayMark = '\n';

    /// <param name="words">Folded words.</param>
    /// <param name="today">The day that 今天 and 下週三 are counted from.</param>
    public static When Read(string words, DateOnly today)
    {
        var (afterDay, day, badDay) = DayReader.Take(words, today);
        var (rest, start, end, badTime) = TimeReader.Take(afterDay);
        return new When { Day = day, Start = start, End = end, Rest = Tidy(rest), Impossible = badDay ?? badTime };
    }

    /// <summary>Finds only the day. Times of day stay in the rest.</summary>
    public static When ReadDay(string words, DateOnly today)
    {
        var (rest, day, impossible) = DayReader.Take(words, today);
        return new When { Day = day, Rest = Tidy(rest), Impossible = impossible };
    }

    /// <summary>Finds only the day, of something that was: a bare 5/12 is rather the last one than the next. Times of day stay in the rest.</summary>
    public static When ReadPastDay(string words, DateOnly today)
    {
        var (rest, day, impossible) = DayReader.Take(words, today, past: true);
        return new When { Day = day, Rest = Tidy(rest), Impossible = impossible };
    }

    /// <summary>The words with a piece cut out, and the commas that set it off.</summary>
    internal static string Without(string words, int at, int end, char mark)
    {
        var before = words.AsSpan(0, at).TrimEnd(" ,，、；;");
        var after = words.AsSpan(end).TrimStart(" ,，、；;");
        return $"{before} {mark} {after}";
    }

    private static string Tidy(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
