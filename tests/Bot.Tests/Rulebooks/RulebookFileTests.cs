using CommunityBot.Files.Rulebooks;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Rulebooks;

public sealed class RulebookFileTests
{
    private const string Good =
        """
        id: demo-1
        version: 2
        title:
          zh: 示範計畫
          en: Demo
        authority: 示範單位
        period:
          from: 114-04-01
          to: 2025/10/30
          cite: 二、(二)3
        activities:
          - id: routine
            zh: 例行研討
            words: [例會, ＡＩ例會]
            cite: 二、(四)1
          - id: lecture
            zh: 專業講座
            cite: 二、(四)2
        sign-in:
          late-after: 15 分鐘
          closes-after-end: 1 小時 30 分鐘
          counts-hours: 否
        """;

    [Fact]
    public void What_is_kept_when_somebody_is_deleted_has_an_article_and_years_where_there_are_any()
    {
        const string kept =
            """

            retention:
              - zh: 經費
                en: The budget
                years: 10
                cite: 三、(五)
              - zh: 點數
                cite: [五, 四、(一)]
            """;
        var rules = Assert.IsType<RulebookReading.Good>(RulebookFile.Read("x/demo-1.yaml", Good + kept)).Rulebook.Retention;
        Assert.Equal(
            [new KeepingRule(new LocalName("經費", "The budget"), 10, [new("三、(五)")]), new KeepingRule(new LocalName("點數"), null, [new("五"), new("四、(一)")])],
            rules);

        var wrong = kept.Replace("years: 10", "years: 很久", StringComparison.Ordinal).Replace("cite: 三、(五)", "site: 三", StringComparison.Ordinal);
        var problems = Assert.IsType<RulebookReading.Wrong>(RulebookFile.Read("x/demo-1.yaml", Good + wrong)).Problems;
        Assert.Equal(3, problems.Count);
        Assert.Contains(problems, problem => problem.Said.Chinese.Contains("年數，例如 10", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rulebook_is_read_with_dates_of_either_calendar_and_lengths_in_words()
    {
        var rulebook = Assert.IsType<RulebookReading.Good>(RulebookFile.Read("x/demo-1.yaml", Good)).Rulebook;

        Assert.Equal(new ProgrammeId("demo-1"), rulebook.Id);
        Assert.Equal(2, rulebook.Version);
        Assert.Equal(new LocalName("示範計畫", "Demo"), rulebook.Title);
        Assert.Equal((new DateOnly(2025, 4, 1), new DateOnly(2025, 10, 30)), (rulebook.Period.Start, rulebook.Period.End));
        Assert.Equal("二、(二)3", rulebook.PeriodCite.ToString());
        Assert.Equal(["例會", "AI例會"], rulebook.FindActivity("routine")!.Words);
        Assert.Equal("二、(四)2", rulebook.FindActivity("lecture")!.Cite.ToString());
        Assert.Equal(
            (TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(90), false),
            (rulebook.SignIn.LateAfter, rulebook.SignIn.ClosesAfterEnd, rulebook.SignIn.CountsHours));
    }

    [Fact]
    public void Articles_are_one_text_or_a_list()
    {
        var text = Good
            .Replace("cite: 二、(二)3", "cite: [二、(二)3, 附件二]", StringComparison.Ordinal)
            .Replace("cite: 二、(四)2", "cite: 捌、三；附件 3", StringComparison.Ordinal);

        var rulebook = Assert.IsType<RulebookReading.Good>(RulebookFile.Read("x/demo-1.yaml", text)).Rulebook;

        Assert.Equal(["二、(二)3", "附件二"], rulebook.PeriodCite.Select(cite => cite.Article));
        Assert.Equal(["捌、三", "附件 3"], rulebook.FindActivity("lecture")!.Cite.Select(cite => cite.Article));
    }

    [Theory]
    [InlineData("late-after: 15 分鐘\n  opens-before: 1 小時", 60)]
    [InlineData("late-after: 15 分鐘", 10)]
    public void When_sign_in_opens_by_itself_may_be_left_to_what_is_usual(string lines, int minutes)
    {
        var text = Good.Replace("late-after: 15 分鐘", lines, StringComparison.Ordinal);
        var rulebook = Assert.IsType<RulebookReading.Good>(RulebookFile.Read("x/demo-1.yaml", text)).Rulebook;
        Assert.Equal(TimeSpan.FromMinutes(minutes), rulebook.SignIn.OpensBefore);
    }

    [Theory]
    [InlineData("late-after: 15 分鐘", "late-after: 00:15", 20, "00:15", "15 分鐘")]
    [InlineData("late-after: 15 分鐘", "late-after: 15", 20, "15", "15 分鐘")]
    [InlineData("late-after: 15 分鐘", "late-afer: 15 分鐘", 20, "late-afer", "late-after")]
    [InlineData("  late-after: 15 分鐘\n", "", 20, "", "late-after")]
    [InlineData("counts-hours: 否", "counts-hours: 不用", 22, "不用", "否")]
    [InlineData("from: 114-04-01", "from: 114-02-30", 8, "114-02-30", "114-04-01")]
    [InlineData("from: 114-04-01", "from: 115-04-01", 9, "from 2026-04-01 to 2025-10-30", "不早於")]
    [InlineData("cite: 二、(二)3", "cite:", 10, "cite:", "條次")]
    [InlineData("cite: 二、(二)3", "cite: []", 10, "[", "條次")]
    [InlineData("cite: 二、(二)3", "cite: [二、(二)3, '']", 10, "", "條次")]
    [InlineData("id: demo-1", "id: demo-2", 1, "demo-2", "demo-1")]
    [InlineData("version: 2", "version: two", 2, "two", "版次")]
    [InlineData("- id: lecture", "- id: routine", 16, "routine", "沒用過的代號")]
    [InlineData("zh: 專業講座", "zh: 例會", 16, "例會", "routine")]
    [InlineData("words: [例會, ＡＩ例會]", "words: 例會", 14, "例會", "方括號")]
    [InlineData("authority: 示範單位", "authority: 示範單位\nbudget: 30000", 7, "budget", "activities")]
    [InlineData("authority: 示範單位", "authority: 示範單位\nversion: 3", 7, "Duplicate key", "YAML")]
    [InlineData("title:\n  zh: 示範計畫\n  en: Demo", "title: 示範計畫", 3, "示範計畫", "zh")]
    public void What_is_wrong_is_named_with_its_line_what_was_found_and_what_was_expected(string good, string bad, int line, string found, string expected)
    {
        var yaml = Good.ReplaceLineEndings("\n").Replace(good.ReplaceLineEndings("\n"), bad, StringComparison.Ordinal);
        Assert.NotEqual(Good.ReplaceLineEndings("\n"), yaml);

        var problem = Assert.IsType<RulebookReading.Wrong>(RulebookFile.Read("x/demo-1.yaml", yaml)).Problems[0];

        Assert.Equal(("x/demo-1.yaml", line), (problem.File, problem.Line));
        Assert.Contains(found, problem.Found, StringComparison.Ordinal);
        Assert.Contains(expected, problem.Expected.Chinese, StringComparison.Ordinal);
        Assert.StartsWith($"x/demo-1.yaml:{line}：", problem.Said.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_found_at_once_in_the_order_of_the_file()
    {
        var yaml = Good.Replace("version: 2", "version: 0", StringComparison.Ordinal)
            .Replace("15 分鐘", "soon", StringComparison.Ordinal)
            .Replace("to: 2025/10/30", "to: later", StringComparison.Ordinal);

        var wrong = Assert.IsType<RulebookReading.Wrong>(RulebookFile.Read("demo-1.yaml", yaml));

        Assert.Equal([2, 9, 20], wrong.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void What_is_wrong_is_told_once() => Assert.Single(Assert.IsType<RulebookReading.Wrong>(
        RulebookFile.Read("demo-1.yaml", Good.Replace("words: [例會, ＡＩ例會]", "words: 例會", StringComparison.Ordinal))).Problems);

    [Theory]
    [InlineData("")]
    [InlineData("- one\n- two")]
    [InlineData("id: 'unclosed")]
    [InlineData("just words")]
    public void A_file_that_is_no_rulebook_at_all_is_refused(string yaml) =>
        Assert.IsType<RulebookReading.Wrong>(RulebookFile.Read("demo-1.yaml", yaml));
}
