using System.Globalization;
using CommunityBot.Calendar;

namespace CommunityBot.Core.Tests.Calendar;

public sealed class SchoolClockTests
{
    private static readonly SchoolClock s_taipei = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei"));
    private static readonly SchoolClock s_berlin = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
    private static readonly SchoolClock s_lordHowe = new(TimeZoneInfo.FindSystemTimeZoneById("Australia/Lord_Howe"));

    [Fact]
    public void The_day_begins_at_midnight_of_the_school()
    {
        Assert.Equal(new DateOnly(2025, 5, 12), s_taipei.Day(Instant("2025-05-11T16:00:00Z")));
        Assert.Equal(new DateOnly(2025, 5, 11), s_taipei.Day(Instant("2025-05-11T15:59:59Z")));
        Assert.Equal(new TimeOnly(0, 0), s_taipei.Time(Instant("2025-05-11T16:00:00Z")));
    }

    [Fact]
    public void A_time_on_the_wall_is_an_instant() =>
        Assert.Equal(Instant("2025-05-12T06:00:00Z"), s_taipei.At(new DateOnly(2025, 5, 12), new TimeOnly(14, 0)));

    [Fact]
    public void A_whole_day_ends_where_the_next_begins()
    {
        var (from, to) = s_taipei.Whole(new DateOnly(2025, 5, 12));

        Assert.Equal((Instant("2025-05-11T16:00:00Z"), Instant("2025-05-12T16:00:00Z")), (from, to));
        Assert.Equal(to, s_taipei.Whole(new DateOnly(2025, 5, 13)).From);
    }

    [Fact]
    public void The_day_of_the_spring_change_is_an_hour_short_and_that_of_the_autumn_change_an_hour_long()
    {
        Assert.Equal(TimeSpan.FromHours(23), Length(s_berlin, new DateOnly(2025, 3, 30)));
        Assert.Equal(TimeSpan.FromHours(25), Length(s_berlin, new DateOnly(2025, 10, 26)));
        Assert.Equal(TimeSpan.FromHours(23.5), Length(s_lordHowe, new DateOnly(2025, 10, 5)));
    }

    [Fact]
    public void A_skipped_time_moves_forward_by_the_gap()
    {
        Assert.Equal(new TimeOnly(3, 30), s_berlin.Time(s_berlin.At(new DateOnly(2025, 3, 30), new TimeOnly(2, 30))));
        Assert.Equal(new TimeOnly(2, 45), s_lordHowe.Time(s_lordHowe.At(new DateOnly(2025, 10, 5), new TimeOnly(2, 15))));
    }

    [Fact]
    public void A_time_that_comes_twice_is_the_later_one() =>
        Assert.Equal(Instant("2025-10-26T01:30:00Z"), s_berlin.At(new DateOnly(2025, 10, 26), new TimeOnly(2, 30)));

    [Fact]
    public void Any_time_on_the_wall_in_Taipei_comes_back() => Property.Holds(
        FsCheck.Fluent.Gen.Zip(Property.AnyDay, Property.AnyTime),
        wall =>
        {
            var instant = s_taipei.At(wall.Item1, wall.Item2);
            Assert.Equal((wall.Item1, wall.Item2), (s_taipei.Day(instant), s_taipei.Time(instant)));
        });

    private static TimeSpan Length(SchoolClock clock, DateOnly day) => clock.Whole(day).To - clock.Whole(day).From;

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
