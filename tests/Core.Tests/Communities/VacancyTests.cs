using CommunityBot.Communities;

namespace CommunityBot.Core.Tests.Communities;

/// <summary>The first day that has somebody to lead and would have nobody.</summary>
public sealed class VacancyTests
{
    private static readonly DateOnly s_today = new(2025, 5, 26);
    private static readonly PersonId s_who = new(1);
    private static readonly PersonId s_other = new(2);

    [Theory]
    [InlineData(null, null, 10, null)]
    [InlineData(null, 20, 10, 21)]
    [InlineData(null, 10, 20, 21)]
    [InlineData(11, null, 10, null)]
    [InlineData(15, null, 10, 11)]
    [InlineData(null, -1, 10, 11)]
    public void Is_the_day_after_the_last_who_has_another_day(int? from, int? until, int end, int? expected)
    {
        var days = Leading((s_who, default), (s_other, new Tenure(Day(from), Day(until))));

        Assert.Equal(Day(expected), days.FirstWithout(s_who, [new Tenure(Until: Day(end))], Day(end + 1)!.Value));
    }

    [Fact]
    public void Is_none_where_nobody_led_before_either()
    {
        var days = Leading((s_who, new Tenure(Until: Day(10))));

        Assert.Null(days.FirstWithout(s_who, [new Tenure(Until: Day(10))], Day(11)!.Value));
        Assert.Null(days.FirstWithout(s_other, [], s_today));
    }

    [Fact]
    public void Is_within_a_later_stretch_where_that_is_given_up()
    {
        var days = Leading((s_other, new Tenure(Until: Day(5))), (s_who, new Tenure(From: Day(8))));

        Assert.Equal(Day(8), days.FirstWithout(s_who, [], s_today));
    }

    private static DateOnly? Day(int? after) => after is { } days ? s_today.AddDays(days) : null;

    private static ILookup<PersonId, Tenure> Leading(params (PersonId Who, Tenure Days)[] all) => all.ToLookup(one => one.Who, one => one.Days);
}
