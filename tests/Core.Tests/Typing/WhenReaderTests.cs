using System.Globalization;
using CommunityBot.Calendar;
using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class WhenReaderTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly s_today = new(2025, 5, 5);

    private static readonly string[] s_formats = ["HH:mm", "HHmm", "HH點mm分"];

    [Theory]
    [InlineData("5/12", "2025-05-12")]
    [InlineData("５／１２", "2025-05-12")]
    [InlineData("05/12", "2025-05-12")]
    [InlineData("114/5/12", "2025-05-12")]
    [InlineData("114.5.12", "2025-05-12")]
    [InlineData("114-05-12", "2025-05-12")]
    [InlineData("2025-05-12", "2025-05-12")]
    [InlineData("2025/5/12", "2025-05-12")]
    [InlineData("民國114年5月12日", "2025-05-12")]
    [InlineData("中華民國 114 年 5 月 12日", "2025-05-12")]
    [InlineData("西元2025年5月12日", "2025-05-12")]
    [InlineData("5月12日", "2025-05-12")]
    [InlineData("5月12號", "2025-05-12")]
    [InlineData("5月12", "2025-05-12")]
    [InlineData("5/12(一)", "2025-05-12")]
    [InlineData("5/12（一）", "2025-05-12")]
    [InlineData("5/12 (Mon)", "2025-05-12")]
    [InlineData("114年5月12日 星期一", "2025-05-12")]
    [InlineData("5/12 週一", "2025-05-12")]
    [InlineData("明年5月12日", "2026-05-12")]
    [InlineData("去年12/20", "2024-12-20")]
    [InlineData("週三", "2025-05-07")]
    [InlineData("周三", "2025-05-07")]
    [InlineData("星期三", "2025-05-07")]
    [InlineData("禮拜三", "2025-05-07")]
    [InlineData("週一", "2025-05-05")]
    [InlineData("這週日", "2025-05-11")]
    [InlineData("本週五", "2025-05-09")]
    [InlineData("禮拜天", "2025-05-11")]
    [InlineData("下週三", "2025-05-14")]
    [InlineData("下個星期三", "2025-05-14")]
    [InlineData("下禮拜三", "2025-05-14")]
    [InlineData("下下週五", "2025-05-23")]
    [InlineData("上週五", "2025-05-02")]
    [InlineData("今天", "2025-05-05")]
    [InlineData("明天", "2025-05-06")]
    [InlineData("後天", "2025-05-07")]
    [InlineData("大後天", "2025-05-08")]
    [InlineData("昨天", "2025-05-04")]
    [InlineData("next wed", "2025-05-14")]
    [InlineData("Next Wednesday", "2025-05-14")]
    [InlineData("this fri", "2025-05-09")]
    [InlineData("thursday", "2025-05-08")]
    [InlineData("Tomorrow", "2025-05-06")]
    public void A_day_is_read_however_it_is_typed(string typed, string day)
    {
        var when = Read(typed);

        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), when.Day);
        Assert.Null(when.Start);
        Assert.Null(when.Impossible);
        Assert.Equal("", when.Rest);
    }

    [Theory]
    [InlineData("14:00-16:00", "14:00", "16:00")]
    [InlineData("14:00 - 16:00", "14:00", "16:00")]
    [InlineData("14:00~16:00", "14:00", "16:00")]
    [InlineData("14:00～16:00", "14:00", "16:00")]
    [InlineData("14:00–16:00", "14:00", "16:00")]
    [InlineData("１４：００－１６：００", "14:00", "16:00")]
    [InlineData("14:00到16:00", "14:00", "16:00")]
    [InlineData("10:00-11:30", "10:00", "11:30")]
    [InlineData("1400-1600", "14:00", "16:00")]
    [InlineData("0900-1200", "09:00", "12:00")]
    [InlineData("14-16", "14:00", "16:00")]
    [InlineData("2-4", "14:00", "16:00")]
    [InlineData("9-12", "09:00", "12:00")]
    [InlineData("11-1", "11:00", "13:00")]
    [InlineData("2:00-4:00", "14:00", "16:00")]
    [InlineData("02:00-04:00", "02:00", "04:00")]
    [InlineData("14:00-4:00", "14:00", "16:00")]
    [InlineData("14點-16點", "14:00", "16:00")]
    [InlineData("14時至16時30分", "14:00", "16:30")]
    [InlineData("下午2點到4點", "14:00", "16:00")]
    [InlineData("下午2-4點", "14:00", "16:00")]
    [InlineData("下午 2 點 到 4 點", "14:00", "16:00")]
    [InlineData("下午2:00-4:30", "14:00", "16:30")]
    [InlineData("下午兩點半到四點", "14:30", "16:00")]
    [InlineData("兩點到四點", "14:00", "16:00")]
    [InlineData("兩點三十分到三點二十分", "14:30", "15:20")]
    [InlineData("上午10-12點", "10:00", "12:00")]
    [InlineData("上午十點至十二點", "10:00", "12:00")]
    [InlineData("上午10點到下午1點", "10:00", "13:00")]
    [InlineData("上午10點到1點", "10:00", "13:00")]
    [InlineData("10點到2點", "10:00", "14:00")]
    [InlineData("中午11點半到1點", "11:30", "13:00")]
    [InlineData("晚上7點到9點", "19:00", "21:00")]
    [InlineData("2pm to 4pm", "14:00", "16:00")]
    [InlineData("2-4pm", "14:00", "16:00")]
    [InlineData("10am-12pm", "10:00", "12:00")]
    [InlineData("10-12pm", "10:00", "12:00")]
    [InlineData("11:30 AM - 1 PM", "11:30", "13:00")]
    [InlineData("12am-1am", "00:00", "01:00")]
    [InlineData("12pm-1pm", "12:00", "13:00")]
    public void A_span_of_time_is_read_however_it_is_typed(string typed, string start, string end)
    {
        var when = Read(typed);

        Assert.Equal((Time(start), Time(end)), (when.Start, when.End));
        Assert.Null(when.Day);
        Assert.Null(when.Impossible);
        Assert.Equal("", when.Rest);
    }

    [Theory]
    [InlineData("下午2點", "14:00")]
    [InlineData("下午兩點", "14:00")]
    [InlineData("下午2點30分", "14:30")]
    [InlineData("下午14:00", "14:00")]
    [InlineData("早上九點", "09:00")]
    [InlineData("早上 9", "09:00")]
    [InlineData("上午10點整", "10:00")]
    [InlineData("中午12點", "12:00")]
    [InlineData("中午11點半", "11:30")]
    [InlineData("中午1點", "13:00")]
    [InlineData("傍晚5點半", "17:30")]
    [InlineData("晚上7點半", "19:30")]
    [InlineData("凌晨12點", "00:00")]
    [InlineData("兩點", "14:00")]
    [InlineData("十一點", "11:00")]
    [InlineData("二十點", "20:00")]
    [InlineData("9點", "09:00")]
    [InlineData("2:30", "14:30")]
    [InlineData("02:30", "02:30")]
    [InlineData("0:30", "00:30")]
    [InlineData("23:59", "23:59")]
    [InlineData("2pm", "14:00")]
    [InlineData("2 PM", "14:00")]
    [InlineData("12pm", "12:00")]
    [InlineData("12am", "00:00")]
    [InlineData("11:59pm", "23:59")]
    [InlineData("12:05 am", "00:05")]
    public void A_time_of_day_is_read_however_it_is_typed(string typed, string start)
    {
        var when = Read(typed);

        Assert.Equal(Time(start), when.Start);
        Assert.Null(when.End);
        Assert.Null(when.Impossible);
        Assert.Equal("", when.Rest);
    }

    [Theory]
    [InlineData("例會 5/12 14:00-16:00 工程館301 AI教材共備", "2025-05-12", "14:00", "16:00", "例會 工程館301 AI教材共備")]
    [InlineData("例會，5/12，14:00-16:00，工程館301", "2025-05-12", "14:00", "16:00", "例會 工程館301")]
    [InlineData("5/12(一) 14:00~16:00 單元3-4", "2025-05-12", "14:00", "16:00", "單元3-4")]
    [InlineData("5/12 14-16 單元 3-4", "2025-05-12", "14:00", "16:00", "單元 3-4")]
    [InlineData("例會 1400-1600 下週三 工程館301", "2025-05-14", "14:00", "16:00", "例會 工程館301")]
    [InlineData("下週三 下午2點", "2025-05-14", "14:00", null, "")]
    [InlineData("下週三下午2點到4點301教室", "2025-05-14", "14:00", "16:00", "301教室")]
    [InlineData("後天下午兩點半到四點", "2025-05-07", "14:30", "16:00", "")]
    [InlineData("114年5月12日 星期一 下午2時至4時", "2025-05-12", "14:00", "16:00", "")]
    [InlineData("next wed 2pm", "2025-05-14", "14:00", null, "")]
    [InlineData("tomorrow 10am-12pm Room301", "2025-05-06", "10:00", "12:00", "Room301")]
    [InlineData("5/12 公差", "2025-05-12", null, null, "公差")]
    [InlineData("5/12日本參訪", "2025-05-12", null, null, "日本參訪")]
    [InlineData("明天 下午有課", "2025-05-06", null, null, "下午有課")]
    [InlineData("5/12 有一點不舒服", "2025-05-12", null, null, "有一點不舒服")]
    [InlineData("2025-05-12 2024-2026 三年計畫", "2025-05-12", null, null, "2024-2026 三年計畫")]
    [InlineData("5/12 114-1 期末成果", "2025-05-12", null, null, "114-1 期末成果")]
    public void What_is_neither_day_nor_time_is_left(string typed, string day, string? start, string? end, string rest)
    {
        var when = Read(typed);

        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), when.Day);
        Assert.Equal(start is null ? null : Time(start), when.Start);
        Assert.Equal(end is null ? null : Time(end), when.End);
        Assert.Equal(rest, when.Rest);
        Assert.Null(when.Impossible);
    }

    [Theory]
    [InlineData("")]
    [InlineData("工程館301")]
    [InlineData("101教室")]
    [InlineData("單元3-4")]
    [InlineData("單元 3-4 教材")]
    [InlineData("第3-4次")]
    [InlineData("AI教材共備")]
    [InlineData("114-1 期末成果")]
    [InlineData("2024-2026 三年計畫")]
    [InlineData("25-30 人")]
    [InlineData("下午有課")]
    [InlineData("研習3小時")]
    [InlineData("有一點不舒服")]
    [InlineData("提出3點建議")]
    [InlineData("每週三共備")]
    [InlineData("一週三次")]
    [InlineData("https://meet.example.com/1/2-3")]
    [InlineData("04-2219-1234")]
    [InlineData("版本10.0.4")]
    [InlineData("monster sunny wedding")]
    public void What_only_looks_like_a_day_or_time_is_left_alone(string typed)
    {
        Assert.Equal(new When { Rest = typed }, Read(typed));
    }

    [Theory]
    [InlineData("2/30", "2/30")]
    [InlineData("13/1", "13/1")]
    [InlineData("0/5", "0/5")]
    [InlineData("114/2/29", "114/2/29")]
    [InlineData("2/29", "2/29")]
    [InlineData("例會 114/13/1 14:00-16:00", "114/13/1")]
    [InlineData("25:00", "25:00")]
    [InlineData("24:00", "24:00")]
    [InlineData("14:60", "14:60")]
    [InlineData("26點", "26點")]
    [InlineData("16:00-14:00", "16:00-14:00")]
    [InlineData("14:00-14:00", "14:00-14:00")]
    [InlineData("下午4點到2點", "下午4點到2點")]
    [InlineData("14:00-25:00", "14:00-25:00")]
    [InlineData("晚上12點", "晚上12點")]
    [InlineData("5/12(二)", "5/12(二)")]
    public void A_day_or_time_that_does_not_exist_is_named(string typed, string impossible) =>
        Assert.Equal(impossible, Read(typed).Impossible);

    [Theory]
    [InlineData("113/2/29", "2024-02-29")]
    [InlineData("2028/2/29", "2028-02-29")]
    public void The_29th_of_February_exists_in_leap_years(string typed, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Read(typed).Day);

    [Theory]
    [InlineData("2025-12-28", "1/5", "2026-01-05")]
    [InlineData("2025-12-28", "12/20", "2025-12-20")]
    [InlineData("2026-01-05", "12/20", "2025-12-20")]
    [InlineData("2026-01-05", "11/4", "2026-11-04")]
    [InlineData("2026-01-05", "1/6", "2026-01-06")]
    [InlineData("2025-05-05", "3/5", "2025-03-05")]
    [InlineData("2025-05-05", "3/4", "2026-03-04")]
    [InlineData("2027-11-01", "2/29", "2028-02-29")]
    public void A_day_without_a_year_is_the_next_to_come_or_one_of_the_last_two_months(string today, string typed, string day) =>
        Assert.Equal(
            DateOnly.Parse(day, CultureInfo.InvariantCulture),
            WhenReader.Read(typed, DateOnly.Parse(today, CultureInfo.InvariantCulture)).Day);

    [Theory]
    [InlineData("2025-05-11", "週日", "2025-05-11")]
    [InlineData("2025-05-11", "週一", "2025-05-12")]
    [InlineData("2025-05-11", "下週一", "2025-05-12")]
    [InlineData("2025-05-11", "這週一", "2025-05-05")]
    public void Weeks_begin_on_Monday(string today, string typed, string day) =>
        Assert.Equal(
            DateOnly.Parse(day, CultureInfo.InvariantCulture),
            WhenReader.Read(typed, DateOnly.Parse(today, CultureInfo.InvariantCulture)).Day);

    [Fact]
    public void Any_day_reads_back_in_both_calendars() => Property.Holds(Property.AnyDay, day =>
    {
        Assert.Equal(day, Near(RocCalendar.Format(day)));
        Assert.Equal(day, Near($"民國{RocCalendar.Year(day)}年{day.Month}月{day.Day}日"));
        Assert.Equal(day, Near(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Equal(day, Near(day.ToString("yyyy/M/d", CultureInfo.InvariantCulture) + $"（{"日一二三四五六"[(int)day.DayOfWeek]}）"));

        DateOnly? Near(string typed) => WhenReader.Read(TypedText.Fold(typed), day.AddYears(1)).Day;
    });

    [Theory]
    [InlineData("155/12/3")]
    [InlineData("9999-12-31")]
    [InlineData("民國100年1月1日")]
    public void A_year_more_than_ten_away_is_a_slip(string typed) => Assert.Equal(typed, Read(typed).Impossible);

    [Fact]
    public void Any_span_of_time_reads_back() => Property.Holds(
        FsCheck.Fluent.Gen.Zip(Property.AnyTime, Property.AnyTime),
        pair =>
        {
            var (start, end) = pair.Item1 < pair.Item2 ? pair : (pair.Item2, pair.Item1);
            if (start == end)
                return;
            foreach (var format in s_formats)
            {
                var typed = $"{start.ToString(format, CultureInfo.InvariantCulture)}-{end.ToString(format, CultureInfo.InvariantCulture)}";
                if (format == "HHmm" && start.Hour == 20 && end.Hour == 20)
                    continue; // read as years
                Assert.Equal((start, end), (Read(typed).Start, Read(typed).End));
            }
        });

    [Theory]
    [InlineData("3/20", "2025-03-20")]
    [InlineData("12/20", "2024-12-20")]
    [InlineData("6/12", "2025-06-12")] // soon to come: a slip worth saying
    [InlineData("7/12", "2024-07-12")]
    [InlineData("週五", "2025-05-02")]
    [InlineData("週一", "2025-05-05")]
    [InlineData("昨天", "2025-05-04")]
    [InlineData("2026/3/20", "2026-03-20")]
    public void Of_what_was_a_bare_day_is_the_last_one(string typed, string day)
    {
        var read = WhenReader.ReadPastDay($"{typed} 14:00 便當", s_today);
        Assert.Equal((DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture), "14:00 便當"), (read.Day!.Value, read.Rest));
    }

    [Fact]
    public void No_words_make_it_throw() => Property.Holds(Property.AnyWords, words =>
    {
        Assert.NotNull(WhenReader.Read(words, s_today));
        Assert.NotNull(Read(words));
    });

    private static When Read(string typed) => WhenReader.Read(TypedText.Fold(typed), s_today);

    private static TimeOnly Time(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);
}
