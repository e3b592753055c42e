using CommunityBot.Calendar;

namespace CommunityBot.Core.Tests.Calendar;

public sealed class PeriodTests
{
    private static readonly Period s_period = new(new DateOnly(2025, 2, 1), new DateOnly(2025, 11, 30));

    [Fact]
    public void Both_ends_belong_to_it()
    {
        Assert.True(s_period.Contains(s_period.Start));
        Assert.True(s_period.Contains(s_period.End));
        Assert.False(s_period.Contains(s_period.Start.AddDays(-1)));
        Assert.False(s_period.Contains(s_period.End.AddDays(1)));
    }

    [Fact]
    public void It_may_be_one_day_but_not_end_before_it_starts()
    {
        var day = new DateOnly(2025, 2, 1);

        Assert.True(new Period(day, day).Contains(day));
        Assert.Throws<ArgumentException>(() => new Period(day, day.AddDays(-1)));
    }

    [Fact]
    public void Moving_it_keeps_its_length() =>
        Assert.Equal(new Period(new DateOnly(2025, 2, 8), new DateOnly(2025, 12, 7)), s_period.MovedBy(7));
}
