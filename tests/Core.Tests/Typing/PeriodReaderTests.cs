using CommunityBot.Calendar;
using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class PeriodReaderTests
{
    /// <summary>In the second term of the school year 113.</summary>
    private static readonly DateOnly s_today = new(2025, 5, 26);

    [Theory]
    [InlineData("10月 出席", "113/10/01", "113/10/31", "出席")]
    [InlineData("十月份的出席", "113/10/01", "113/10/31", "的出席")]
    [InlineData("出席 4月", "114/04/01", "114/04/30", "出席")]
    [InlineData("去年12月", "113/12/01", "113/12/31", "")]
    [InlineData("114年4月", "114/04/01", "114/04/30", "")]
    [InlineData("２０２５年４月", "114/04/01", "114/04/30", "")]
    [InlineData("3月到5月", "114/03/01", "114/05/31", "")]
    [InlineData("3-5月", "114/03/01", "114/05/31", "")]
    [InlineData("11月到2月", "113/11/01", "114/02/28", "")]
    [InlineData("114/9-114/11", "114/09/01", "114/11/30", "")]
    [InlineData("114/9-11", "114/09/01", "114/11/30", "")]
    [InlineData("114年9月到11月", "114/09/01", "114/11/30", "")]
    [InlineData("9/1~10/31 點數", "113/09/01", "113/10/31", "點數")]
    [InlineData("從4/1到4/30的", "114/04/01", "114/04/30", "的")]
    [InlineData("114/4/1-114/5/31", "114/04/01", "114/05/31", "")]
    [InlineData("112/2/1-5/31", "112/02/01", "112/05/31", "")]
    [InlineData("5/12", "114/05/12", "114/05/12", "")]
    [InlineData("昨天", "114/05/25", "114/05/25", "")]
    [InlineData("4/1 起", "114/04/01", "", "")]
    [InlineData("到4/30為止", "", "114/04/30", "")]
    [InlineData("出席 到4/30", "", "114/04/30", "出席")]
    [InlineData("截至4/30 出席", "", "114/04/30", "出席")]
    [InlineData("4/30前的出席", "", "114/04/30", "的出席")]
    [InlineData("簽到4月", "114/04/01", "114/04/30", "簽到")]
    [InlineData("上個月", "114/04/01", "114/04/30", "")]
    [InlineData("上週的出席", "114/05/19", "114/05/25", "的出席")]
    [InlineData("上禮拜", "114/05/19", "114/05/25", "")]
    [InlineData("上週五", "114/05/23", "114/05/23", "")]
    [InlineData("next week", "114/06/02", "114/06/08", "")]
    [InlineData("本月", "114/05/01", "114/05/31", "")]
    [InlineData("這學期", "114/02/01", "114/07/31", "")]
    [InlineData("上學期", "113/08/01", "114/01/31", "")]
    [InlineData("下學期", "114/02/01", "114/07/31", "")]
    [InlineData("114-1", "114/08/01", "115/01/31", "")]
    [InlineData("113學年度第2學期", "114/02/01", "114/07/31", "")]
    [InlineData("113學年度上學期", "113/08/01", "114/01/31", "")]
    [InlineData("113學年度", "113/08/01", "114/07/31", "")]
    [InlineData("114年的點數", "114/01/01", "114/12/31", "的點數")]
    [InlineData("民國114年度 點數", "114/01/01", "114/12/31", "點數")]
    [InlineData("今年", "114/01/01", "114/12/31", "")]
    [InlineData("2025", "114/01/01", "114/12/31", "")]
    [InlineData("attendance october 2024", "113/10/01", "113/10/31", "attendance")]
    [InlineData("from April to May", "114/04/01", "114/05/31", "")]
    [InlineData("last month", "114/04/01", "114/04/30", "")]
    [InlineData("last term", "113/08/01", "114/01/31", "")]
    [InlineData("114", "", "", "114")]
    [InlineData("第3次", "", "", "第3次")]
    public void A_stretch_of_time_is_read_from_its_first_day_to_its_last(string typed, string from, string until, string rest)
    {
        var read = PeriodReader.Read(TypedText.Fold(typed), s_today);

        Assert.Equal((from, until, rest), (Shown(read.From), Shown(read.Until), read.Rest));
        Assert.Null(read.Impossible);
    }

    [Theory]
    [InlineData("10/31~9/1 出席", "10/31~9/1")]
    [InlineData("2/30 出席", "2/30")]
    [InlineData("114年13月 出席", "114年13月")]
    public void One_that_cannot_be_is_named_and_none_is_taken(string typed, string impossible)
    {
        var read = PeriodReader.Read(TypedText.Fold(typed), s_today);

        Assert.Equal((impossible, "出席", false), (read.Impossible, read.Rest, read.IsNamed));
    }

    /// <summary>In the first term, 上學期 is the second one of the school year before, and there is no second one yet.</summary>
    [Theory]
    [InlineData("上學期", "114/02/01", "114/07/31")]
    [InlineData("這學期", "114/08/01", "115/01/31")]
    [InlineData("下學期", "", "")]
    public void Terms_are_counted_from_the_one_that_is_on(string typed, string from, string until)
    {
        var read = PeriodReader.Read(typed, new DateOnly(2025, 11, 28));

        Assert.Equal((from, until), (Shown(read.From), Shown(read.Until)));
    }

    /// <summary>Where it is known which programme is meant, a month is the one in it, however long that is over.</summary>
    [Theory]
    [InlineData("5月", "114/05/01", "114/05/31")]
    [InlineData("10月", "114/10/01", "114/10/31")]
    [InlineData("5月到6月", "114/05/01", "114/06/30")]
    [InlineData("12月", "114/12/01", "114/12/31")]
    [InlineData("5/12~6/20", "114/05/12", "114/06/20")]
    [InlineData("10/1~10/31", "114/10/01", "114/10/31")]
    [InlineData("113/10/1~10/31", "113/10/01", "113/10/31")]
    [InlineData("113年9月到10月", "113/09/01", "113/10/31")]
    [InlineData("may", "114/05/01", "114/05/31")]
    [InlineData("115年5月", "115/05/01", "115/05/31")]
    [InlineData("去年5月", "114/05/01", "114/05/31")]
    [InlineData("本月", "115/11/01", "115/11/30")]
    [InlineData("下個月", "115/12/01", "115/12/31")]
    [InlineData("本期", "114/04/01", "114/10/30")]
    public void In_a_programme_what_is_said_without_a_year_is_of_its_days(string typed, string from, string until)
    {
        var read = PeriodReader.Read(typed, new DateOnly(2026, 11, 28), new Period(new DateOnly(2025, 4, 1), new DateOnly(2025, 10, 30)));

        Assert.Equal((from, until), (Shown(read.From), Shown(read.Until)));
    }

    private static string Shown(DateOnly? day) => day is { } one ? RocCalendar.Format(one) : "";
}
