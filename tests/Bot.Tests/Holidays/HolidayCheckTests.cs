using CommunityBot.Bot.Cli.Checkup;
using CommunityBot.Calendar;

namespace CommunityBot.Bot.Tests.Holidays;

public sealed class HolidayCheckTests
{
    [Theory]
    [InlineData(2026, 10, 31, Verdict.Fine)]
    [InlineData(2026, 11, 1, Verdict.Note)]
    [InlineData(2027, 3, 1, Verdict.Note)]
    public void Two_months_before_the_list_ends_the_next_one_is_asked_for(int year, int month, int day, Verdict verdict)
    {
        var calendar = new WorkCalendar(new Dictionary<DateOnly, bool> { [new DateOnly(2026, 12, 25)] = false });

        var finding = HolidayCheck.Look(calendar, new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(verdict, finding.Verdict);
        Assert.Contains("到 2026 年底", finding.Said.Chinese, StringComparison.Ordinal);
        Assert.Equal(verdict == Verdict.Note, finding.Said.Chinese.Contains("data.gov.tw/dataset/14718", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_any_list_it_is_said_that_only_weekends_are_known() =>
        Assert.Contains("只知道週末", HolidayCheck.Look(WorkCalendar.WeekendsOnly, DateTimeOffset.UnixEpoch).Said.Chinese, StringComparison.Ordinal);
}
