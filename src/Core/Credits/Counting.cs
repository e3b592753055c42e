using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>Goes through the forms in the order of the rulebook: a day counts in the first that has it.</summary>
internal sealed class Counting(MonthRules rules, Period window, DateOnly today, WorkCalendar workdays)
{
    private readonly Period? _seen = window.Shared(new Period(DateOnly.MinValue, today));
    private readonly List<MonthCount.Line> _lines = [];
    private readonly List<MonthCount.FormCount> _forms = [];
    private readonly List<(Stretches Days, CreditForm By)> _taken = [];

    public MonthCount Run(IReadOnlyList<Claim> claims)
    {
        foreach (var form in rules.Forms)
            Count(form, [.. claims.Where(claim => form.Ways.Contains(claim.Way)).OrderBy(claim => claim is Claim.HalfDays).ThenBy(LastDay).ThenBy(FirstDay)]);
        return new MonthCount
        {
            Rules = rules,
            Window = window,
            Lines = [.. _lines.OrderBy(line => FirstDay(line.Claim))],
            Forms = _forms,
            Alone = rules.Ways.OfType<CreditWay.Span>().Where(way => way.Money is not null)
                .Select(way => Alone(way, claims))
                .FirstOrDefault(one => one is not null),
        };
    }

    private static DateOnly FirstDay(Claim claim) => claim switch
    {
        Claim.Stretch stretch => stretch.Days.Start,
        Claim.Session session => session.Day,
        Claim.HalfDays half => half.Days.Start,
        _ => throw new InvalidOperationException($"A new sort of claim needs its day here: {claim}"),
    };

    private static DateOnly LastDay(Claim claim) => claim switch
    {
        Claim.Stretch stretch => stretch.Days.End,
        Claim.HalfDays half => half.Days.End,
        _ => FirstDay(claim),
    };

    private void Count(CreditForm form, IReadOnlyList<Claim> claims)
    {
        var (mine, halves) = (Stretches.None, new Dictionary<DateOnly, int>());
        var counted = 0;
        foreach (var claim in claims)
        {
            var line = claim switch
            {
                Claim.Stretch stretch => Days(stretch, ref mine),
                Claim.Session session => Session(session, halves),
                Claim.HalfDays half => HalfDays(half, halves),
                _ => throw new InvalidOperationException($"A new sort of claim needs counting here: {claim}"),
            };
            counted += line.HalfDays;
            _lines.Add(line);
        }

        var length = Length.Of(mine);
        _forms.Add(new MonthCount.FormCount(form, length, counted, length.Months + (rules.HalfDays is { } rule ? counted / rule.AMonth : 0)));
        _taken.Add((mine, form));
    }

    private MonthCount.Line Days(Claim.Stretch claim, ref Stretches mine)
    {
        var way = (CreditWay.Span)claim.Way;
        var (whole, seen) = (Length.Of(claim.Days), Stretches.Of(_seen is { } period && claim.Days.Shared(period) is { } shared ? [shared] : []));
        var left = _taken.Aggregate(seen, (days, taken) => days.Without(taken.Days));
        Verdict verdict = claim switch
        {
            _ when seen.Count == 0 => new Verdict.OtherTime { Cite = rules.Cite },
            { Lacking.Count: > 0 } => new Verdict.Lacks(claim.Lacking) { Cite = way.Cite },
            _ when whole.Months < way.LeastMonths => new Verdict.TooShort(way.LeastMonths.Value) { Cite = way.Cite },
            _ when way.Money is { } money && !IsPaid(claim.Money, whole, money) => new Verdict.TooLittle(Average(claim.Money, whole), money.Monthly)
            {
                Cite = money.MonthlyCite,
            },
            _ when left.Count == 0 => new Verdict.Taken(_taken.First(taken => taken.Days.Contains(seen[0].Start)).By) { Cite = rules.ApartCite },
            _ => new Verdict.Counts { Cite = way.Cite },
        };
        if (verdict is not Verdict.Counts)
            return new MonthCount.Line(claim, verdict, default, 0);
        mine = Stretches.Of([.. mine, .. left]);
        return new MonthCount.Line(claim, verdict, Length.Of(left), 0);
    }

    private MonthCount.Line Session(Claim.Session claim, Dictionary<DateOnly, int> halves)
    {
        var already = halves.GetValueOrDefault(claim.Day);
        var room = IsFree(claim.Day) ? Room(claim.Day) - already : 0;
        Verdict verdict = claim switch
        {
            _ when _seen?.Contains(claim.Day) != true => new Verdict.OtherTime { Cite = rules.Cite },
            { Attended: 0 } => new Verdict.NotThere { Cite = claim.Way.Cite },
            { Lacking.Count: > 0 } => new Verdict.Lacks(claim.Lacking) { Cite = claim.Way.Cite },
            _ when room <= 0 => Nothing(claim.Day, claim.Way.Cite),
            _ => new Verdict.Counts { Cite = claim.Way.Cite },
        };
        var counted = verdict is Verdict.Counts ? Math.Min(room, claim.Attended) : 0;
        halves[claim.Day] = already + counted;
        return new MonthCount.Line(claim, verdict, default, counted);
    }

    /// <summary>
    /// No more than its days have room for. They fill from the first on, of what ends earlier first: so it is as much as can be, in whatever order it
    /// was noted.
    /// </summary>
    private MonthCount.Line HalfDays(Claim.HalfDays claim, Dictionary<DateOnly, int> halves)
    {
        var seen = _seen is { } period ? claim.Days.Shared(period) : null;
        Verdict verdict = claim switch
        {
            _ when seen is null => new Verdict.OtherTime { Cite = rules.Cite },
            { Lacking.Count: > 0 } => new Verdict.Lacks(claim.Lacking) { Cite = claim.Way.Cite },
            _ => new Verdict.Counts { Cite = claim.Way.Cite },
        };
        if (verdict is not Verdict.Counts || seen is not { } days)
            return new MonthCount.Line(claim, verdict, default, 0);

        var left = claim.Count;
        for (var day = days.Start; day <= days.End && left > 0; day = day.AddDays(1))
        {
            var fits = IsFree(day) ? Math.Clamp(Room(day) - halves.GetValueOrDefault(day), 0, left) : 0;
            halves[day] = halves.GetValueOrDefault(day) + fits;
            left -= fits;
        }

        return new MonthCount.Line(claim, left < claim.Count ? verdict : Nothing(days.Start, claim.Way.Cite), default, claim.Count - left);
    }

    /// <summary>Why a day has no room.</summary>
    private Verdict Nothing(DateOnly day, Citations cite) =>
        _taken.Find(taken => taken.Days.Contains(day)) is { By: { } by } ? new Verdict.Taken(by) { Cite = rules.ApartCite }
        : Room(day) == 0 ? new Verdict.DayOff { Cite = cite }
        : new Verdict.DayIsFull { Cite = cite };

    private bool IsFree(DateOnly day) => !_taken.Exists(taken => taken.Days.Contains(day));

    /// <summary>How many half days a day has.</summary>
    private int Room(DateOnly day) => rules.HalfDays is not { } rule || (rule.WorkdaysOnly && !workdays.IsWorkday(day)) ? 0 : rule.ADay;

    /// <summary>Multiplied out: an average that was rounded would let in what is short by a dollar.</summary>
    private static bool IsPaid(Dollars paid, Length length, MoneyRule rule) =>
        paid.Amount * Length.DaysOfAMonth >= rule.Monthly.Amount * Days(length);

    /// <summary>Cut off to whole dollars.</summary>
    public static Dollars Average(Dollars paid, Length length) => new(paid.Amount * Length.DaysOfAMonth / Math.Max(1, Days(length)));

    private static long Days(Length length) => (length.Months * Length.DaysOfAMonth) + length.Days;

    private MonthCount.AloneCount? Alone(CreditWay.Span way, IReadOnlyList<Claim> claims)
    {
        var mine = claims.OfType<Claim.Stretch>().Where(claim => claim.Way == way && claim.Lacking.Count == 0).ToList();
        if (mine.Count == 0 || _seen is not { } seen)
            return null;
        return new MonthCount.AloneCount(
            way,
            Length.Of(Stretches.Of(mine.Select(claim => claim.Days)).Within(seen)),
            mine.Where(claim => seen.Contains(claim.Days.End)).Select(claim => claim.Recognized).Sum());
    }
}
