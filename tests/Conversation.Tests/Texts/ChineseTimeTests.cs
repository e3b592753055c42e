using System.Globalization;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Tests.Texts;

public sealed class ChineseTimeTests
{
    /// <summary>A Monday evening.</summary>
    private static readonly DateTime s_now = new(2025, 5, 12, 20, 0, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("2025-05-12 20:00", "現在", "now")]
    [InlineData("2025-05-12 20:00:30", "30 秒鐘後", "30 seconds from now")]
    [InlineData("2025-05-12 20:25", "25 分鐘後", "25 minutes from now")]
    [InlineData("2025-05-12 22:00", "2 小時後", "2 hours from now")]
    [InlineData("2025-05-13 00:30", "明天", "tomorrow")]
    [InlineData("2025-05-13 14:00", "明天", "tomorrow")]
    [InlineData("2025-05-14 14:00", "後天", "2 days from now")]
    [InlineData("2025-05-15 14:00", "3 天後", "3 days from now")]
    [InlineData("2025-05-26 09:00", "14 天後", "14 days from now")]
    [InlineData("2025-06-12 14:00", "1 個月後", "one month from now")]
    [InlineData("2025-08-12 14:00", "3 個月後", "3 months from now")]
    [InlineData("2026-05-01 14:00", "1 年後", "one year from now")]
    [InlineData("2026-06-01 14:00", "1 年後", "one year from now")]
    [InlineData("2027-06-01 14:00", "2 年後", "2 years from now")]
    [InlineData("2025-05-12 18:00", "2 小時前", "2 hours ago")]
    [InlineData("2025-05-11 23:00", "昨天", "yesterday")]
    [InlineData("2025-05-10 23:00", "前天", "2 days ago")]
    [InlineData("2025-05-09 14:00", "3 天前", "3 days ago")]
    [InlineData("2024-05-13 14:00", "1 年前", "one year ago")]
    public void How_long_from_now_is_said_in_days_as_the_calendar_has_them(string there, string chinese, string english)
    {
        var instant = DateTime.Parse(there, CultureInfo.InvariantCulture);

        Assert.Equal(chinese, Catalogues.In(Language.Chinese).FromNow(instant, s_now));
        Assert.Equal(english, Catalogues.In(Language.English).FromNow(instant, s_now));
    }

    [Theory]
    [InlineData(0, "0 分鐘", "0 min")]
    [InlineData(45, "45 分鐘", "45 min")]
    [InlineData(90, "1 小時 30 分", "1 h 30 min")]
    [InlineData(3600, "60 小時", "60 h")]
    public void A_length_of_time_is_said_in_hours_and_minutes(int minutes, string chinese, string english)
    {
        Assert.Equal(chinese, Catalogues.In(Language.Chinese).Duration(TimeSpan.FromMinutes(minutes)));
        Assert.Equal(english, Catalogues.In(Language.English).Duration(TimeSpan.FromMinutes(minutes)));
    }
}
