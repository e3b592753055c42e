using System.Globalization;
using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class DayReaderTests
{
    /// <summary>A Friday.</summary>
    private static readonly DateOnly s_today = new(2026, 11, 27);

    [Theory]
    [InlineData("五月十二日", "2027-05-12")]
    [InlineData("十二月二十日", "2026-12-20")]
    [InlineData("十二月二十號", "2026-12-20")]
    [InlineData("十二月廿日", "2026-12-20")]
    [InlineData("十二月二十", "2026-12-20")]
    [InlineData("十二月 2日", "2026-12-02")]
    [InlineData("12月2號", "2026-12-02")]
    [InlineData("１２月２號", "2026-12-02")]
    [InlineData("12月2号", "2026-12-02")]
    [InlineData("一一五年十二月二十日", "2026-12-20")]
    [InlineData("民國一百一十五年十二月二十日", "2026-12-20")]
    [InlineData("二〇二六年十二月二十日", "2026-12-20")]
    [InlineData("12.20", "2026-12-20")]
    [InlineData("1.05", "2027-01-05")]
    [InlineData("115.12.20", "2026-12-20")]
    [InlineData("1151220", "2026-12-20")]
    [InlineData("20261220", "2026-12-20")]
    [InlineData("1160105", "2027-01-05")]
    [InlineData("兩週後", "2026-12-11")]
    [InlineData("兩周後", "2026-12-11")]
    [InlineData("兩個禮拜後", "2026-12-11")]
    [InlineData("兩個星期以後", "2026-12-11")]
    [InlineData("2週後", "2026-12-11")]
    [InlineData("一週後", "2026-12-04")]
    [InlineData("三天後", "2026-11-30")]
    [InlineData("3天後", "2026-11-30")]
    [InlineData("3 天之後", "2026-11-30")]
    [InlineData("十天後", "2026-12-07")]
    [InlineData("下下週三", "2026-12-09")]
    [InlineData("下下個禮拜三", "2026-12-09")]
    [InlineData("Dec 16", "2026-12-16")]
    [InlineData("dec. 16", "2026-12-16")]
    [InlineData("December 16th", "2026-12-16")]
    [InlineData("December 1st", "2026-12-01")]
    [InlineData("16 Dec", "2026-12-16")]
    [InlineData("16th of December", "2026-12-16")]
    [InlineData("Dec 16, 2026", "2026-12-16")]
    [InlineData("16 Dec 2026", "2026-12-16")]
    [InlineData("on Dec 16", "2026-12-16")]
    [InlineData("May 5", "2027-05-05")]
    [InlineData("Wed, Dec 16", "2026-12-16")]
    [InlineData("Dec 16 (Wed)", "2026-12-16")]
    [InlineData("週三 12/16", "2026-12-16")]
    [InlineData("週三12/16", "2026-12-16")]
    [InlineData("星期三12月16日", "2026-12-16")]
    [InlineData("12.16（三）", "2026-12-16")]
    [InlineData("on Wednesday", "2026-12-02")]
    [InlineData("coming Wednesday", "2026-12-02")]
    [InlineData("in two weeks", "2026-12-11")]
    [InlineData("in a week", "2026-12-04")]
    [InlineData("in 3 days", "2026-11-30")]
    [InlineData("the day after tomorrow", "2026-11-29")]
    [InlineData("The day before yesterday", "2026-11-25")]
    public void A_day_is_read_however_it_is_typed(string typed, string day)
    {
        Assert.Equal(new When { Day = DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) }, Read(typed));
        Assert.Equal("例會 公差", Read($"例會 {typed} 公差").Rest);
    }

    [Theory]
    [InlineData("五月十二日公差", "2027-05-12", "公差")]
    [InlineData("請十二月二十日的假", "2026-12-20", "請 的假")]
    [InlineData("兩週後公差", "2026-12-11", "公差")]
    [InlineData("I can't come on Wednesday", "2026-12-02", "I can't come")]
    [InlineData("Dec 16 sick", "2026-12-16", "sick")]
    [InlineData("明天 下週三再補", "2026-11-28", "下週三再補")]
    [InlineData("週五，12/16 也是", "2026-11-27", "12/16 也是")]
    public void The_day_that_stands_first_is_meant(string typed, string day, string rest) =>
        Assert.Equal(new When { Day = DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture), Rest = rest }, Read(typed));

    [Theory]
    [InlineData("月底")]
    [InlineData("1.5")]
    [InlineData("12.5")]
    [InlineData("13.20")]
    [InlineData("2.30")]
    [InlineData("12.20元")]
    [InlineData("12.20 元")]
    [InlineData("$12.20")]
    [InlineData("12.20%")]
    [InlineData("12.20小時")]
    [InlineData("10.12.3")]
    [InlineData("v12.20")]
    [InlineData("第12.20節")]
    [InlineData("1234567")]
    [InlineData("1151320")]
    [InlineData("0912345678")]
    [InlineData("1151220元")]
    [InlineData("$1151220")]
    [InlineData("8851220")]
    [InlineData("11512201")]
    [InlineData("五月一次")]
    [InlineData("三個月")]
    [InlineData("三月有五次")]
    [InlineData("三天")]
    [InlineData("兩週")]
    [InlineData("一週三天")]
    [InlineData("第三天後")]
    [InlineData("以後天天來")]
    [InlineData("every Wednesday")]
    [InlineData("may we come")]
    [InlineData("decide 16")]
    [InlineData("Mar-16")]
    [InlineData("in time")]
    [InlineData("in two minds")]
    [InlineData("on monsters")]
    public void What_only_looks_like_a_day_is_left_alone(string typed) =>
        Assert.Equal((TypedText.Fold(typed), null, null), DayReader.Take(TypedText.Fold(typed), s_today));

    [Theory]
    [InlineData("二月三十日")]
    [InlineData("十三月一日")]
    [InlineData("Feb 30")]
    [InlineData("週二 12/16")]
    [InlineData("Dec 16 (Tue)")]
    [InlineData("115年13月1日")]
    public void A_day_that_does_not_exist_is_named(string typed) => Assert.Equal(typed, Read(typed).Impossible);

    private static When Read(string typed) => WhenReader.Read(TypedText.Fold(typed), s_today);
}
