using System.Text;
using CommunityBot.Calendar;
using CommunityBot.Files;
using CommunityBot.Files.Holidays;

namespace CommunityBot.Bot.Tests.Holidays;

public sealed class HolidayFileTests : IDisposable
{
    private const string Headings = "西元日期,星期,是否放假,備註\r\n";
    private const string NewYear = "20270101,五,2,開國紀念日\r\n";
    private readonly string _own = Directory.CreateTempSubdirectory("communitybot-").FullName;

    private static string Shipped => SeedFolder.Find("holidays")!;

    public void Dispose() => Directory.Delete(_own, recursive: true);

    /// <summary>The government decides each year how many days are off in all (總放假日數), weekends among them.</summary>
    [Theory]
    [InlineData(2022, 115)]
    [InlineData(2023, 116)]
    [InlineData(2024, 115)]
    [InlineData(2025, 118)]
    [InlineData(2026, 120)]
    public void The_list_that_comes_with_the_program_has_as_many_days_off_as_the_government_decided(int year, int off)
    {
        var (calendar, problems) = HolidayShelf.Read(own: null, Shipped);

        Assert.Empty(problems);
        var days = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(day => day.Year == year);
        Assert.Equal(off, days.Count(day => !calendar.IsWorkday(day)));
    }

    [Fact]
    public void A_deadline_on_a_make_up_saturday_is_on_a_working_day_and_one_on_the_day_off_before_it_is_not()
    {
        var (calendar, _) = HolidayShelf.Read(own: null, Shipped);

        Assert.Equal(new DateOnly(2025, 2, 8), calendar.OnOrBefore(new DateOnly(2025, 2, 9)));
        Assert.Equal(new DateOnly(2025, 1, 24), calendar.OnOrBefore(new DateOnly(2025, 2, 2)));
        Assert.Equal(new DateOnly(2026, 2, 23), calendar.OnOrAfter(new DateOnly(2026, 2, 14)));
    }

    [Theory]
    [InlineData("utf-8 with a mark")]
    [InlineData("utf-8")]
    [InlineData("big5")]
    public void Next_years_official_file_can_be_put_beside_ours_as_it_is(string encoding)
    {
        Own("115.csv", Headings + NewYear + "20270102,六,2,\r\n20270104,一,0,\r\n\r\n", encoding);

        var calendar = Read();

        Assert.False(calendar.IsWorkday(new DateOnly(2027, 1, 1)));
        Assert.True(calendar.IsWorkday(new DateOnly(2027, 1, 4)));
        Assert.False(calendar.IsWorkday(new DateOnly(2025, 10, 10)));
    }

    [Fact]
    public void Where_ones_own_list_has_a_year_it_alone_counts_for_that_year()
    {
        Own("corrected.csv", Headings + "20261225,五,0,\n");

        var calendar = Read();

        Assert.True(calendar.IsWorkday(new DateOnly(2026, 12, 25)));
        Assert.True(calendar.IsWorkday(new DateOnly(2026, 10, 26)));
        Assert.False(calendar.IsWorkday(new DateOnly(2025, 12, 25)));
    }

    [Fact]
    public void A_single_file_can_be_named_too() =>
        Assert.Equal(new DateOnly(2027, 1, 1), HolidayShelf.Read(Own("one.csv", Headings + NewYear), Shipped).Calendar.KnownUntil);

    [Theory]
    [InlineData("20270230,二,2,\n", ":3：「20270230」不是日期")]
    [InlineData("2027/1/4,一,0,\n", ":3：「2027/1/4」不是日期")]
    [InlineData("20270104,二,0,\n", ":3：20270104 是星期一，寫的是「二」")]
    [InlineData("20270104,一,1,\n", ":3：是否放假寫的是「1」，應該是 0（上班）或 2（放假）")]
    [InlineData("20270104\n", ":3：20270104 是星期一，寫的是「」")]
    public void What_is_wrong_is_said_with_file_and_line(string row, string said)
    {
        var file = Own("wrong.csv", Headings + NewYear + row);

        var problem = Assert.Single(HolidayShelf.Read(_own, Shipped).Problems);

        Assert.StartsWith(file + said, problem.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_edition_for_google_is_refused_with_what_to_download_instead()
    {
        Own("google.csv", "Subject,Start Date,Start Time\n開國紀念日,2027/1/1,\n");

        Assert.Contains("Google", Assert.Single(HolidayShelf.Read(_own, Shipped).Problems).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_lists_that_contradict_each_other_are_refused()
    {
        var first = Own("a.csv", Headings + NewYear);
        var second = Own("b.csv", Headings + "20270101,五,0,\n");

        Assert.Equal(
            $"{second}:2：20270101 和 {first}:2 不同。同一年請只留一個檔案。",
            Assert.Single(HolidayShelf.Read(_own, Shipped).Problems).Chinese);
    }

    private WorkCalendar Read()
    {
        var (calendar, problems) = HolidayShelf.Read(_own, Shipped);
        Assert.Empty(problems);
        return calendar;
    }

    private string Own(string name, string text, string encoding = "utf-8")
    {
        var file = Path.Combine(_own, name);
        File.WriteAllText(file, text, encoding switch
        {
            "big5" => CodePagesEncodingProvider.Instance.GetEncoding(950)!,
            var utf8 => new UTF8Encoding(encoderShouldEmitUTF8Identifier: utf8 != "utf-8"),
        });
        return file;
    }
}
