using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>A day, a month, a term or a year that is named in words.</summary>
/// <param name="At">Where its name starts.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="First">Its first day; null where there is no such.</param>
/// <param name="Last">Its last day.</param>
/// <param name="HasYear">Whether its year was said too.</param>
internal sealed record NamedSpan(int At, int End, DateOnly? First, DateOnly? Last, bool HasYear = true)
{
    /// <summary>Between the first and the last.</summary>
    public static readonly string[] Until = ["到", "至", "-", "–", "—", "~", "to ", "until ", "through ", "till "];

    private static readonly string[] s_english =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    public static NamedSpan? Find(string words, int at, DateOnly today, IReadOnlyDictionary<int, NamedDay> days, UnsaidYear unsaid) =>
        Months(words, at, today, unsaid)
        ?? (days.TryGetValue(at, out var day) ? new NamedSpan(at, day.End, day.Day, day.Day, HasYear: !day.LacksYear) : null)
        ?? Terms.At(words, at, today)
        ?? Month(words, at, today, unsaid)
        ?? Relative(words, at, today)
        ?? Week(words, at, today)
        ?? Programme(words, at, unsaid.Programme)
        ?? Year(words, at, today);

    /// <summary>From this one to another: where only the year of this was said, to the next that is not before it; so too with months that lack both.</summary>
    public NamedSpan To(NamedSpan last)
    {
        var end = last.Last;
        if (First is { } first && end is not null && !last.HasYear && (HasYear || (end < first && last.First != end)))
            end = last.EndIn(first.Year) is { } same && same >= first ? same : last.EndIn(first.Year + 1);
        return last with { At = At, First = First, Last = end };
    }

    private DateOnly? EndIn(int year) => First == Last
        ? RocCalendar.TryDay(year, Last!.Value.Month, Last.Value.Day)
        : EndOfMonth(new DateOnly(year, Last!.Value.Month, 1));

    internal static DateOnly EndOfMonth(DateOnly first) => first.AddMonths(1).AddDays(-1);

    internal static NamedSpan OfMonth(int at, int end, int year, int month, bool hasYear = true) =>
        RocCalendar.TryDay(year, month, 1) is { } first ? new NamedSpan(at, end, first, EndOfMonth(first), hasYear) : new NamedSpan(at, end, null, null);

    /// <summary>9到11月, 114/9-11: months of which only one says that it is a month.</summary>
    private static NamedSpan? Months(string words, int at, DateOnly today, UnsaidYear unsaid)
    {
        var scan = new Scan(words, at);
        var year = YearBefore(ref scan, "/年", today);
        if (year is null && scan.IsWithin)
            return null;
        if ((scan.Digits(1, 2) ?? scan.Numerals(3)) is not (>= 1 and <= 12 and var first) || !scan.Take(Until)
            || (scan.Digits(1, 2) ?? scan.Numerals(3)) is not (>= 1 and <= 12 and var last))
            return null;
        var isMonth = scan.Take("月份", "月");
        if (year is null ? !isMonth : scan.Next is '/' or '-' or '日' || char.IsAsciiDigit(scan.Next))
            return null;
        var from = OfMonth(at, scan.At, year ?? unsaid.Of(first), first, hasYear: year is not null);
        return from.To(OfMonth(at, scan.At, from.First!.Value.Year, last, hasYear: false));
    }

    /// <summary>10月, 十月份, 114/9, 114年9月, 去年12月, October 2025.</summary>
    private static NamedSpan? Month(string words, int at, DateOnly today, UnsaidYear unsaid)
    {
        if (InEnglish(words, at, today, unsaid) is { } english)
            return english;
        var scan = new Scan(words, at);
        if (scan.IsWithin)
            return null;
        var year = YearBefore(ref scan, "/年.", today);
        if ((scan.Digits(1, 2) ?? scan.Numerals(3)) is not { } month)
            return null;
        var isMonth = scan.Take("月份", "月");
        return (!isMonth && year is null) || scan.Next is '/' or '.' || (isMonth && (char.IsAsciiDigit(scan.Next) || scan.Next is '底' or '初' or '中'))
            ? null
            : OfMonth(at, scan.At, year ?? unsaid.Of(month), month, hasYear: year is not null);
    }

    private static NamedSpan? InEnglish(string words, int at, DateOnly today, UnsaidYear unsaid)
    {
        var scan = new Scan(words, at);
        if (!char.IsAsciiLetter(scan.Next) || char.IsAsciiLetter(scan.Previous))
            return null;
        var month = Array.FindIndex(s_english, name => new Scan(words, at) is var whole && whole.TakeWord(name, name[..3])) + 1;
        if (month == 0)
            return null;
        scan.TakeWord(s_english[month - 1], s_english[month - 1][..3]);
        var end = scan.At;
        scan.Blank();
        return scan.Digits(3, 4) is { } year && FullDates.IsNear(RocCalendar.ToCommonEra(year), today)
            ? OfMonth(at, scan.At, RocCalendar.ToCommonEra(year), month)
            : OfMonth(at, end, unsaid.Of(month), month, hasYear: false);
    }

    private static NamedSpan? Relative(string words, int at, DateOnly today)
    {
        var scan = new Scan(words, at);
        if (char.IsAsciiLetter(scan.Previous))
            return null;
        var first = today.AddDays(1 - today.Day);
        int? ahead = scan.Take("這個月", "本月") || scan.TakeWord("this month") ? 0
            : scan.Take("上個月", "上月") || scan.TakeWord("last month") ? -1
            : scan.Take("下個月", "下月") || scan.TakeWord("next month") ? 1
            : null;
        return ahead is { } months && first.AddMonths(months) is var month ? new NamedSpan(at, scan.At, month, EndOfMonth(month)) : null;
    }

    /// <summary>上週, 上禮拜, last week: from Monday to Sunday; 上週五 is a day.</summary>
    private static NamedSpan? Week(string words, int at, DateOnly today)
    {
        var scan = new Scan(words, at);
        if (char.IsAsciiLetter(scan.Previous))
            return null;
        int? ahead = scan.Take("上週", "上周", "上禮拜", "上星期", "上個禮拜", "上個星期") || scan.TakeWord("last week") ? -1
            : scan.Take("這週", "這周", "本週", "本周", "這禮拜", "這星期", "這個禮拜", "這個星期") || scan.TakeWord("this week") ? 0
            : scan.Take("下週", "下周", "下禮拜", "下星期", "下個禮拜", "下個星期") || scan.TakeWord("next week") ? 1
            : null;
        if (ahead is not { } weeks || "一二三四五六日天末".Contains(scan.Next))
            return null;
        var monday = today.AddDays((7 * weeks) - (((int)today.DayOfWeek + 6) % 7));
        return new NamedSpan(at, scan.At, monday, monday.AddDays(6));
    }

    /// <summary>本期, 計畫期間.</summary>
    private static NamedSpan? Programme(string words, int at, Period? programme)
    {
        var scan = new Scan(words, at);
        return programme is { } period && (scan.Take("本期", "這一期", "這期", "計畫期間") || scan.TakeWord("the whole programme", "this programme"))
            ? new NamedSpan(at, scan.At, period.Start, period.End)
            : null;
    }

    /// <summary>114年, 民國114年度, 2025, 今年; a bare 114 may be a number of anything.</summary>
    private static NamedSpan? Year(string words, int at, DateOnly today)
    {
        var scan = new Scan(words, at);
        if (char.IsAsciiLetter(scan.Previous))
            return null;
        var said = scan.Take("今年") || scan.TakeWord("this year") ? today.Year : scan.Take("去年") || scan.TakeWord("last year") ? today.Year - 1 : (int?)null;
        if (said is null && TypedYear(ref scan, "年", today) is { } typed)
            said = typed;
        if (said is null && !scan.IsWithin && scan.Digits(4, 4) is { } bare && scan.Next is not ('/' or '-' or '.' or ':') && FullDates.IsNear(bare, today))
            said = bare;
        if (said is not { } year)
            return null;
        scan.Take("年度", "度");
        return new NamedSpan(at, scan.At, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
    }

    /// <summary>The year that is said before a month: 去年, 114年, 114/.</summary>
    private static int? YearBefore(ref Scan scan, string marks, DateOnly today)
    {
        var said = scan.Taken("去年", "今年");
        if (said.Length == 0)
            return TypedYear(ref scan, marks, today);
        if (!scan.Mark("的"))
            scan.Blank();
        return said == "去年" ? today.Year - 1 : today.Year;
    }

    /// <summary>A year in either calendar, with what stands behind it.</summary>
    private static int? TypedYear(ref Scan scan, string marks, DateOnly today)
    {
        var start = scan;
        if (scan.Take("中華民國", "民國", "西元"))
            scan.Blank();
        else if (scan.IsWithin)
            return null;
        if ((scan.Digits(3, 4) ?? scan.Numerals(6)) is { } year and >= 100 && scan.Mark(marks) && FullDates.IsNear(RocCalendar.ToCommonEra(year), today))
            return RocCalendar.ToCommonEra(year);
        scan = start;
        return null;
    }
}
