using CommunityBot.Calendar;
using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Calendar;

public sealed class RocCalendarTests
{
    [Fact]
    public void Its_first_year_is_1912()
    {
        Assert.Equal(1, RocCalendar.Year(new DateOnly(1912, 1, 1)));
        Assert.Equal(114, RocCalendar.Year(new DateOnly(2025, 12, 31)));
    }

    [Fact]
    public void Months_and_days_are_shown_with_two_digits() =>
        Assert.Equal("114/05/06", RocCalendar.Format(new DateOnly(2025, 5, 6)));

    [Theory]
    [InlineData(114, 2025)]
    [InlineData(99, 2010)]
    [InlineData(999, 2910)]
    [InlineData(1000, 1000)]
    [InlineData(2025, 2025)]
    public void A_year_is_taken_in_the_calendar_it_must_be_of(int typed, int commonEra) =>
        Assert.Equal(commonEra, RocCalendar.ToCommonEra(typed));

    [Theory]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2025, 2, 29, false)]
    [InlineData(2100, 2, 29, false)]
    [InlineData(2025, 4, 31, false)]
    [InlineData(2025, 0, 1, false)]
    [InlineData(2025, 13, 1, false)]
    [InlineData(2025, 1, 0, false)]
    [InlineData(0, 1, 1, false)]
    [InlineData(10000, 1, 1, false)]
    [InlineData(9999, 12, 31, true)]
    public void Only_days_that_exist_are_days(int year, int month, int day, bool exists) =>
        Assert.Equal(exists ? new DateOnly(year, month, day) : null, RocCalendar.TryDay(year, month, day));

    [Theory]
    [InlineData("114-04-01", "2025-04-01")]
    [InlineData("114/4/1", "2025-04-01")]
    [InlineData("114年4月1日", "2025-04-01")]
    [InlineData("民國99.12.31", "2010-12-31")]
    [InlineData(" 2025-04-01 ", "2025-04-01")]
    [InlineData("114-02-29", null)]
    [InlineData("4/1", null)]
    [InlineData("114-04-01x", null)]
    [InlineData("１１４-04-01", null)]
    [InlineData("", null)]
    public void A_day_written_in_full_is_read_in_either_calendar(string written, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.ParseExact(day, "O", System.Globalization.CultureInfo.InvariantCulture), WrittenDayReader.Read(written));
}
