using System.Globalization;
using CommunityBot.Calendar;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests.Calendar;

/// <summary>民法 120, 121 and 123, as they are counted here.</summary>
public sealed class CivilMonthsTests
{
    [Theory]
    [InlineData("2024-08-01", 12, "2025-07-31")]
    [InlineData("2024-08-01", 6, "2025-01-31")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2025-01-30", 1, "2025-02-28")]
    [InlineData("2025-01-28", 1, "2025-02-27")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2021-08-01", 72, "2027-07-31")]
    [InlineData("2025-05-15", 0, "2025-05-14")]
    public void Months_end_on_the_day_before_the_one_of_that_number_or_with_the_month(string first, int months, string last) =>
        Assert.Equal(Day(last), CivilMonths.End(Day(first), months));

    [Theory]
    [InlineData("2025-04-30", 1, "2025-05-31")]
    [InlineData("2025-03-15", 72, "2031-03-15")]
    [InlineData("2025-08-31", 6, "2026-02-28")]
    public void The_day_of_an_event_is_not_counted(string of, int months, string last) =>
        Assert.Equal(Day(last), CivilMonths.After(Day(of), months));

    [Theory]
    [InlineData("2025-01-31", 1, "2024-12-31")]
    [InlineData("2025-07-31", 1, "2025-06-30")]
    [InlineData("2025-04-30", 1, "2025-03-31")]
    [InlineData("2025-02-28", 1, "2025-01-31")]
    public void Before_an_end_there_are_whole_months(string end, int months, string day) => Assert.Equal(Day(day), CivilMonths.Before(Day(end), months));

    [Fact]
    public void The_day_before_is_the_latest_that_leaves_the_months() => Property.Holds(
        from day in Property.AnyDay
        from months in Gen.Choose(0, 80)
        select (Day: day, Months: months),
        one =>
        {
            var before = CivilMonths.Before(one.Day, one.Months);
            Assert.True(CivilMonths.After(before, one.Months) <= one.Day);
            Assert.True(CivilMonths.After(before.AddDays(1), one.Months) > one.Day);
        });

    [Theory]
    [InlineData("2024-08-01", "2024-11-20", 3, 20)]
    [InlineData("2025-02-01", "2025-05-31", 4, 0)]
    [InlineData("2017-07-15", "2017-11-30", 4, 16)]
    [InlineData("2024-01-31", "2024-02-29", 1, 0)]
    [InlineData("2024-01-31", "2024-02-28", 0, 29)]
    [InlineData("2025-03-01", "2025-03-01", 0, 1)]
    public void A_stretch_is_as_many_months_as_fit_and_the_days_that_are_left(string first, string last, int months, int days) =>
        Assert.Equal(new Length(months, days), Length.Of(new Period(Day(first), Day(last))));

    [Fact]
    public void A_stretch_ends_where_its_length_does() => Property.Holds(
        SomeStretch,
        stretch => Assert.Equal(stretch.End, Length.Of(stretch).EndFrom(stretch.Start)));

    [Fact]
    public void Splitting_a_stretch_into_two_that_touch_gains_nothing() => Property.Holds(
        from stretch in SomeStretch
        from cut in Gen.Choose(0, 400)
        select (stretch, Cut: stretch.Start.AddDays(cut)),
        one =>
        {
            var whole = Stretches.Of([one.stretch]);
            var parts = one.Cut < one.stretch.End && one.Cut >= one.stretch.Start
                ? Stretches.Of([new Period(one.Cut.AddDays(1), one.stretch.End), new Period(one.stretch.Start, one.Cut)])
                : whole;
            Assert.Equal(whole, parts);
            Assert.Equal(Length.Of(whole), Length.Of(parts));
        });

    [Fact]
    public void Merging_taking_away_and_cutting_count_each_day_once() => Property.Holds(
        from some in SomeStretch.ArrayOf()
        from others in SomeStretch.ArrayOf()
        from window in SomeStretch
        select (some, others, window),
        one =>
        {
            var left = Stretches.Of(one.some).Without(Stretches.Of(one.others)).Within(one.window);
            var days = one.some.SelectMany(Days).Except(one.others.SelectMany(Days)).Intersect(Days(one.window)).Order().ToList();
            Assert.Equal(days, left.SelectMany(Days));
            Assert.Equal(Stretches.Of(one.some), Stretches.Of(one.some.Reverse()));
        });

    [Fact]
    public void Semesters_begin_on_the_same_days_every_year()
    {
        DayOfYear[] semesters = [new(8, 1), new(2, 1)];

        Assert.Equal(Day("2024-08-01"), semesters.LastBefore(Day("2025-01-31")));
        Assert.Equal(Day("2025-02-01"), semesters.LastBefore(Day("2025-02-01")));
        Assert.Equal(Day("2025-08-01"), semesters.FirstAfter(Day("2025-02-01")));
        Assert.Equal(Day("2026-02-01"), semesters.FirstAfter(Day("2025-08-01")));
    }

    private static Gen<Period> SomeStretch =>
        from start in Gen.Choose(0, 365 * 3)
        from days in Gen.Choose(1, 400)
        select new Period(new DateOnly(2023, 1, 1).AddDays(start), new DateOnly(2023, 1, 1).AddDays(start + days - 1));

    private static IEnumerable<DateOnly> Days(Period period) => Enumerable.Range(0, period.Days).Select(period.Start.AddDays);

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
