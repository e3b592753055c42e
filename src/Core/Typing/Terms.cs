using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>
/// School years (學年度) and their two terms: 114學年度, 114-1, 114學年度第1學期, 上學期. A school year begins on 1 August and its second term on
/// 1 February, by the enforcement rules of the acts on schools.
/// </summary>
internal static class Terms
{
    private const int FirstMonth = 8;
    private const int SecondMonth = 2;
    private const int MonthsOfTerm = 6;

    public static NamedSpan? At(string words, int at, DateOnly today) => Said(words, at, today) ?? Numbered(words, at, today);

    /// <summary>上學期 is the term before this one, and 下學期, of what was, the second one that is on.</summary>
    private static NamedSpan? Said(string words, int at, DateOnly today)
    {
        var scan = new Scan(words, at);
        var (year, isSecond) = Of(today);
        if (scan.Take("這個學期", "這學期", "本學期") || scan.TakeWord("this term", "this semester"))
            return Term(at, scan.At, year, isSecond);
        if (scan.Take("上個學期", "上學期") || scan.TakeWord("last term", "last semester"))
            return Term(at, scan.At, isSecond ? year : year - 1, !isSecond);
        if (isSecond && scan.Take("下學期"))
            return Term(at, scan.At, year, isSecond);
        if (scan.Take("這學年度", "本學年度", "這學年", "本學年"))
            return Year(at, scan.At, year);
        return scan.Take("上學年度", "上學年") ? Year(at, scan.At, year - 1) : null;
    }

    private static NamedSpan? Numbered(string words, int at, DateOnly today)
    {
        var scan = new Scan(words, at);
        if (scan.Take("中華民國", "民國"))
            scan.Blank();
        else if (scan.IsWithin || scan.Previous == '-')
            return null;
        if ((scan.Digits(3, 3) ?? scan.Numerals(6)) is not (>= 100 and var typed) || !FullDates.IsNear(RocCalendar.ToCommonEra(typed), today))
            return null;
        var year = RocCalendar.ToCommonEra(typed);
        if (scan.Take("-"))
            return scan.Digits(1, 1) is { } number and (1 or 2) && scan.Next is not ('/' or '-') ? Term(at, scan.At, year, number == 2) : null;
        var isYear = scan.Take("學年度", "學年");
        var end = scan.At;
        scan.Blank();
        var isFirst = scan.Take("上學期", "第1學期", "第一學期");
        if (isFirst || scan.Take("下學期", "第2學期", "第二學期"))
            return Term(at, scan.At, year, !isFirst);
        return isYear ? Year(at, end, year) : null;
    }

    private static (int Year, bool IsSecond) Of(DateOnly day) =>
        (day.Month >= FirstMonth ? day.Year : day.Year - 1, day.Month is >= SecondMonth and < FirstMonth);

    private static NamedSpan Term(int at, int end, int year, bool isSecond)
    {
        var first = isSecond ? new DateOnly(year + 1, SecondMonth, 1) : new DateOnly(year, FirstMonth, 1);
        return new NamedSpan(at, end, first, first.AddMonths(MonthsOfTerm).AddDays(-1));
    }

    private static NamedSpan Year(int at, int end, int year) =>
        new(at, end, new DateOnly(year, FirstMonth, 1), new DateOnly(year + 1, FirstMonth, 1).AddDays(-1));
}
