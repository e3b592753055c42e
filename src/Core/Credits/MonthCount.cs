using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>How many months somebody has in the years that are asked about, line by line.</summary>
public sealed record MonthCount
{
    public required MonthRules Rules { get; init; }

    /// <summary>The years in which they are counted.</summary>
    public required Period Window { get; init; }

    /// <summary>What became of each claim, in the order of their days.</summary>
    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>In the order of the rulebook.</summary>
    public required IReadOnlyList<FormCount> Forms { get; init; }

    /// <summary>What projects come to without anything else; null where there is none with money.</summary>
    public AloneCount? Alone { get; init; }

    /// <summary>What there is in the sum of all forms, whole months of each.</summary>
    public int Months => Forms.Sum(form => form.Months);

    public bool IsComplete => Months >= Rules.Need || Alone is { IsEnough: true };

    public int Missing => IsComplete ? 0 : Rules.Need - Months;

    /// <param name="Claim">What may count.</param>
    /// <param name="Verdict">What became of it.</param>
    /// <param name="Counted">What of it counts, by days.</param>
    /// <param name="HalfDays">And by half days.</param>
    public sealed record Line(Claim Claim, Verdict Verdict, Length Counted, int HalfDays);

    /// <param name="Form">The form.</param>
    /// <param name="Length">What days come to.</param>
    /// <param name="HalfDays">How many half days there are.</param>
    /// <param name="Months">Whole months.</param>
    public sealed record FormCount(CreditForm Form, Length Length, int HalfDays, int Months);

    /// <summary>Projects, whatever firms pay a month.</summary>
    /// <param name="Way">Of which they are.</param>
    /// <param name="Length">What their days come to, each counted once.</param>
    /// <param name="Money">What was recognized of contracts that have ended.</param>
    public sealed record AloneCount(CreditWay.Span Way, Length Length, Dollars Money)
    {
        public bool IsEnough => Way.Money is { } money && Length.Months >= money.AloneMonths && Money >= money.Alone;
    }

    /// <summary>How many half days more would complete it, were they all that came; null where there is no such way, or nothing is missing.</summary>
    public int? HalfDaysToGo => Rules.HalfDays is not { } half || IsComplete ? null
        : (Missing * half.AMonth) - (Forms.FirstOrDefault(form => form.Form.Ways.Any(way => way is CreditWay.HalfDays))?.HalfDays % half.AMonth ?? 0);

    /// <param name="rules">The rulebook's.</param>
    /// <param name="window">The years that are asked about.</param>
    /// <param name="today">Nothing later counts.</param>
    /// <param name="workdays">Which days are worked.</param>
    /// <param name="claims">In any order.</param>
    public static MonthCount Of(MonthRules rules, Period window, DateOnly today, WorkCalendar workdays, IReadOnlyList<Claim> claims) =>
        new Counting(rules, window, today, workdays).Run(claims);

    /// <summary>What is paid a month on the average, cut off to whole dollars.</summary>
    public static Dollars Average(Dollars paid, Period days) => Counting.Average(paid, Length.Of(days));

    /// <summary>The years that a day lies in, of those that follow each other from a first day on; null before it.</summary>
    public static Period? WindowOf(MonthRules rules, DateOnly first, DateOnly day)
    {
        if (day < first)
            return null;
        for (var start = first; ; start = CivilMonths.End(start, rules.CycleYears * CivilMonths.AYear).AddDays(1))
        {
            if (new Period(start, CivilMonths.End(start, rules.CycleYears * CivilMonths.AYear)) is var window && window.Contains(day))
                return window;
        }
    }
}
