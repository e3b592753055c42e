using CommunityBot.Conversation.Commands.Reminding;
using CommunityBot.Conversation.Wording;
using CommunityBot.Core.Tests;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Tests.Commands.Reminding;

public sealed class ReminderReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("我")]
    [InlineData("安靜")]
    public void Alone_it_shows_the_settings(string words) => Assert.Equal(new ReminderWish.Show(), ReminderReader.Read(words));

    [Theory]
    [InlineData("關", false)]
    [InlineData("全部關掉", false)]
    [InlineData("停", false)]
    [InlineData("開", true)]
    [InlineData("打開", true)]
    [InlineData("off", false)]
    [InlineData("all off", false)]
    [InlineData("ON", true)]
    public void All_is_switched_off_and_on(string words, bool on) => Assert.Equal(new ReminderWish.All(on), ReminderReader.Read(words));

    [Theory]
    [InlineData("前一天", MeetingNudges.DayBefore)]
    [InlineData("活動 前一天", MeetingNudges.DayBefore)]
    [InlineData("前一天提醒", MeetingNudges.DayBefore)]
    [InlineData("day before", MeetingNudges.DayBefore)]
    [InlineData("me the day before", MeetingNudges.DayBefore)]
    [InlineData("兩小時前", MeetingNudges.TwoHoursBefore)]
    [InlineData("2小時前", MeetingNudges.TwoHoursBefore)]
    [InlineData("活動前 2 個小時前", MeetingNudges.TwoHoursBefore)]
    [InlineData("Two hours before", MeetingNudges.TwoHoursBefore)]
    [InlineData("都要", MeetingNudges.Both)]
    [InlineData("both", MeetingNudges.Both)]
    [InlineData("不用", MeetingNudges.None)]
    [InlineData("活動 關", MeetingNudges.None)]
    [InlineData("關閉活動", MeetingNudges.None)]
    [InlineData("meetings off", MeetingNudges.None)]
    public void Meetings_are_told_of_when_it_says(string words, MeetingNudges when) =>
        Assert.Equal(new ReminderWish.Meetings(when), ReminderReader.Read(words));

    [Fact]
    public void Meetings_can_be_switched_on_as_usual() => Assert.Equal(new ReminderWish.Meetings(null), ReminderReader.Read("活動 開"));

    [Theory]
    [InlineData("期限 關", false)]
    [InlineData("不要 期限", false)]
    [InlineData("期限 開", true)]
    [InlineData("deadlines off", false)]
    public void Deadlines_are_switched_off_and_on(string words, bool on) => Assert.Equal(new ReminderWish.Deadlines(on), ReminderReader.Read(words));

    [Theory]
    [InlineData("週報 關", false)]
    [InlineData("不要週報", false)]
    [InlineData("周報 開", true)]
    [InlineData("weekly digest off", false)]
    [InlineData("no digest", false)]
    public void The_digest_is_switched_off_and_on(string words, bool on) => Assert.Equal(new ReminderWish.Digest(on), ReminderReader.Read(words));

    [Theory]
    [InlineData("安靜 22:00-7:00", 22, 7)]
    [InlineData("安靜22點到7點", 22, 7)]
    [InlineData("安靜時間 晚上10點到早上7點", 22, 7)]
    [InlineData("安靜 晚上十點到早上七點", 22, 7)]
    [InlineData("安靜 10點到7點", 22, 7)]
    [InlineData("安靜 22-7", 22, 7)]
    [InlineData("安靜 2200-0700", 22, 7)]
    [InlineData("安靜 12:00-13:00", 12, 13)]
    [InlineData("安靜 晚上12點到早上7點", 0, 7)]
    [InlineData("安靜 21:00-24:00", 21, 0)]
    [InlineData("22:00~6:00 安靜", 22, 6)]
    [InlineData("quiet hours 9pm-8am", 21, 8)]
    [InlineData("quiet 22:00 to 7:00", 22, 7)]
    public void Quiet_hours_may_span_midnight(string words, int from, int to) =>
        Assert.Equal(new ReminderWish.Quiet(new QuietHours(new TimeOnly(from, 0), new TimeOnly(to, 0))), ReminderReader.Read(words));

    [Theory]
    [InlineData("安靜 關")]
    [InlineData("關 安靜")]
    [InlineData("quiet off")]
    public void Quiet_hours_can_be_dropped(string words) => Assert.Equal(new ReminderWish.Quiet(default), ReminderReader.Read(words));

    [Theory]
    [InlineData("安靜 25:00-7:00")]
    [InlineData("安靜 晚上")]
    public void Hours_that_are_none_are_told_back(string words) => Assert.IsType<ReminderWish.UnreadHours>(ReminderReader.Read(words));

    [Theory]
    [InlineData("用 LINE", "line")]
    [InlineData("改用discord", "discord")]
    [InlineData("在網頁提醒", "web")]
    [InlineData("use web page", "web")]
    [InlineData("via LINE", "line")]
    [InlineData("用 自動", null)]
    [InlineData("use anywhere", null)]
    public void Where_to_is_named(string words, string? channel) => Assert.Equal(new ReminderWish.Where(channel), ReminderReader.Read(words));

    [Theory]
    [InlineData("三天後 年度成果報告", 3, "年度成果報告")]
    [InlineData("3天後再提醒我 年度成果報告", 3, "年度成果報告")]
    [InlineData("延後 年度成果報告、#12", 3, "年度成果報告、#12")]
    [InlineData("年度成果報告 三天後", 3, "年度成果報告")]
    [InlineData("晚點", 3, "")]
    [InlineData("三天後 這些", 3, "")]
    [InlineData("五天後 公開授課", 5, "公開授課")]
    [InlineData("延後7天 公開授課", 7, "公開授課")]
    [InlineData("in 3 days Annual report", 3, "Annual report")]
    [InlineData("me of Annual report in 2 days", 2, "Annual report")]
    [InlineData("later", 3, "")]
    [InlineData("later these", 3, "")]
    public void Something_is_put_off(string words, int days, string what) => Assert.Equal(new ReminderWish.Later(days, what), ReminderReader.Read(words));

    [Theory]
    [InlineData("不要 年度成果報告", "年度成果報告")]
    [InlineData("不再提醒年度成果報告", "年度成果報告")]
    [InlineData("不要再提醒我 #12", "#12")]
    [InlineData("關 年度成果報告", "年度成果報告")]
    [InlineData("年度成果報告 不要", "年度成果報告")]
    [InlineData("年度成果報告 關", "年度成果報告")]
    [InlineData("不要", "")]
    [InlineData("no more Annual report", "Annual report")]
    [InlineData("no more of #12", "#12")]
    [InlineData("stop Annual report", "Annual report")]
    [InlineData("Annual report off", "Annual report")]
    public void Something_is_switched_off(string words, string what) => Assert.Equal(new ReminderWish.Never(what), ReminderReader.Read(words));

    [Theory]
    [InlineData("恢復 年度成果報告", "年度成果報告")]
    [InlineData("恢復", "")]
    [InlineData("開 年度成果報告", "年度成果報告")]
    [InlineData("again Annual report", "Annual report")]
    public void Something_is_resumed(string words, string what) => Assert.Equal(new ReminderWish.Resume(what), ReminderReader.Read(words));

    [Theory]
    [InlineData("開放觀課")]
    [InlineData("關懷訪視")]
    [InlineData("安全教育 notebook")]
    [InlineData("年度成果報告")]
    public void A_name_alone_is_only_a_name(string words) => Assert.Equal(new ReminderWish.About(words), ReminderReader.Read(words));

    /// <summary>What buttons say is understood in the language that they say it in.</summary>
    [Fact]
    public void The_words_on_buttons_are_read_as_they_are_meant()
    {
        foreach (var texts in Enum.GetValues<Language>().Select(Catalogues.In))
        {
            Assert.All(
                new[] { MeetingNudges.None, MeetingNudges.DayBefore, MeetingNudges.TwoHoursBefore, MeetingNudges.Both },
                when => Assert.Equal(new ReminderWish.Meetings(when), ReminderReader.Read(texts.MeetingNudgesWord(when))));
            foreach (var on in new[] { true, false })
            {
                Assert.Equal(new ReminderWish.All(on), ReminderReader.Read(texts.OnOff(on)));
                Assert.Equal(new ReminderWish.Deadlines(on), ReminderReader.Read($"{texts.DeadlinesWord} {texts.OnOff(on)}"));
                Assert.Equal(new ReminderWish.Digest(on), ReminderReader.Read($"{texts.DigestWord} {texts.OnOff(on)}"));
                Assert.IsType<ReminderWish.Quiet>(ReminderReader.Read($"{texts.QuietWord} {texts.OnOff(on)}"));
            }

            Assert.Equal(new ReminderWish.Where("web"), ReminderReader.Read($"{texts.UseWord} {texts.WebWord}"));
            Assert.Equal(new ReminderWish.Where(null), ReminderReader.Read($"{texts.UseWord} {texts.AnywhereWord}"));
            Assert.Equal(new ReminderWish.Later(3, "#12"), ReminderReader.Read($"{texts.LaterWord} #12"));
            Assert.Equal(new ReminderWish.Never("#12"), ReminderReader.Read($"{texts.NeverWord} #12"));
            Assert.Equal(new ReminderWish.Resume("#12"), ReminderReader.Read($"{texts.ResumeWord} #12"));
            Assert.Equal(new ReminderWish.Never(""), ReminderReader.Read($"{texts.NeverWord} {texts.TheseWord}"));
        }
    }

    [Fact]
    public void Whatever_is_typed_is_read() => Property.Holds(Property.AnyWords, words => Assert.NotNull(ReminderReader.Read(TypedText.Fold(words))));
}
