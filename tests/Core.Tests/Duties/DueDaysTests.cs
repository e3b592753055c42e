using System.Globalization;
using CommunityBot.Calendar;
using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Duties;

public sealed class DueDaysTests
{
    private static readonly Events s_events = In(new Period(new DateOnly(2023, 8, 15), new DateOnly(2024, 7, 20)));

    [Fact]
    public void A_fixed_day_is_itself_and_a_span_is_due_on_its_last_day()
    {
        Assert.Equal([new DateOnly(2025, 11, 15)], DueDays.Of(new Due.On(new DateOnly(2025, 11, 15)), s_events));
        Assert.Equal([new DateOnly(2023, 6, 15)], DueDays.Of(new Due.Within(new Period(new DateOnly(2023, 6, 1), new DateOnly(2023, 6, 15))), s_events));
    }

    [Theory]
    [InlineData("2023-08-31", 6, 0, "2024-02-29")]
    [InlineData("2022-08-31", 6, 0, "2023-02-28")]
    [InlineData("2024-02-29", 12, 0, "2025-02-28")]
    [InlineData("2023-12-31", 2, 1, "2024-03-01")]
    [InlineData("2024-01-30", 0, 30, "2024-02-29")]
    [InlineData("2025-04-30", 1, 0, "2025-05-31")]
    [InlineData("2024-02-29", 2, 0, "2024-04-30")]
    public void Months_after_the_approval_end_with_the_month_and_days_are_counted_from_there(string approved, int months, int days, string due) =>
        Assert.Equal([Day(due)], DueDays.Of(new Due.After(Anchor.Approval, months, days), s_events with { ApprovedOn = Day(approved) }));

    [Fact]
    public void After_the_period_counts_from_its_end_and_after_an_approval_there_is_none_before_it_is_given()
    {
        Assert.Equal([new DateOnly(2024, 9, 20)], DueDays.Of(new Due.After(Anchor.PeriodEnd, 2, 0), s_events));
        Assert.Empty(DueDays.Of(new Due.After(Anchor.Approval, 2, 0), s_events));
    }

    [Theory]
    [InlineData("期滿前 1 個月", "2024-12-31")]
    [InlineData("開始前 1 天", "2024-07-31")]
    [InlineData("第 6 個月內", "2025-01-31")]
    [InlineData("返校後 3 個月", "2025-05-01")]
    public void A_case_has_days_of_its_own_and_none_before_somebody_said_them(string when, string due)
    {
        Due rule = when switch
        {
            "期滿前 1 個月" => new Due.Before(Anchor.CaseEnd, 1, 0),
            "開始前 1 天" => new Due.Before(Anchor.CaseStart, 0, 1),
            "第 6 個月內" => new Due.InMonth(6),
            _ => new Due.After(Anchor.Return, 3, 0),
        };
        var halfYear = new Period(new DateOnly(2024, 8, 1), new DateOnly(2025, 1, 31));

        Assert.Equal([Day(due)], DueDays.Of(rule, In(halfYear) with { Case = halfYear, Return = new DateOnly(2025, 2, 1) }));
        Assert.Empty(DueDays.Of(rule, s_events));
    }

    [Fact]
    public void What_comes_back_is_not_due_before_the_approval()
    {
        var events = s_events with { ApprovedOn = new DateOnly(2024, 6, 30) };

        Assert.Equal([new DateOnly(2024, 6, 30)], DueDays.Of(new Due.Monthly(30), events));
        Assert.Equal(new DateOnly(2024, 7, 4), DueDays.Of(new Due.Weekly(DayOfWeek.Thursday), events)[0]);
    }

    [Fact]
    public void Every_month_has_its_day_and_a_shorter_one_its_last()
    {
        var days = DueDays.Of(new Due.Monthly(31), s_events);

        Assert.Equal(11, days.Count);
        Assert.Equal(new DateOnly(2023, 8, 31), days[0]);
        Assert.Equal(new DateOnly(2023, 9, 30), days[1]);
        Assert.Contains(new DateOnly(2024, 2, 29), days);
        Assert.Equal(new DateOnly(2024, 6, 30), days[^1]);
    }

    [Fact]
    public void Days_of_a_month_outside_the_period_are_left_out()
    {
        var days = DueDays.Of(new Due.Monthly(10), s_events);

        Assert.Equal(new DateOnly(2023, 9, 10), days[0]);
        Assert.Equal(new DateOnly(2024, 7, 10), days[^1]);
    }

    [Fact]
    public void Every_week_has_its_day_from_the_first_of_the_period_to_the_last()
    {
        var days = DueDays.Of(new Due.Weekly(DayOfWeek.Thursday), In(new Period(new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29))));

        Assert.Equal([1, 8, 15, 22, 29], days.Select(day => day.Day));
    }

    [Fact]
    public void Whatever_comes_back_falls_into_the_period_and_in_order() => Property.Holds(
        Property.AnyDay,
        start =>
        {
            var period = new Period(start, start.AddDays(start.DayNumber % 400));
            foreach (var due in new Due[] { new Due.Monthly((start.DayNumber % 31) + 1), new Due.Weekly(start.DayOfWeek) })
            {
                var days = DueDays.Of(due, In(period));
                Assert.All(days, day => Assert.True(period.Contains(day)));
                Assert.Equal(days.Distinct().Order(), days);
            }
        });

    private static Events In(Period period) => new() { Period = period };

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
