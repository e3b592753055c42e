using System.Text.RegularExpressions;
using CommunityBot.Files;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Rulebooks;

/// <summary>The rulebooks that come with the program say what their regulations say; what an officer gets wrong in one is named.</summary>
public sealed class SeedRulebooksTests
{
    private const string P1 = "ncut-research-communities-114";
    private const string P2 = "ncut-industry-placement-113";
    private const string P4 = "hsinchu-learning-communities-111";

    [Fact]
    public void Notes_tell_the_officer_where_a_regulation_contradicts_itself()
    {
        Assert.Contains(
            Seed(P4).Notes,
            note => note.Text.Chinese.Contains("12 次", StringComparison.Ordinal) && note.Cite.ToString().Contains("附件二", StringComparison.Ordinal));
        Assert.Contains(Seed(P4).Notes, note => note.Text.Chinese.Contains("111 年 6 月 15 日", StringComparison.Ordinal));
        Assert.Contains(Seed(P1).Notes, note => note.Text.Chinese.Contains("外籍教師", StringComparison.Ordinal));
        Assert.All(Seed(P1).Notes.Concat(Seed(P4).Notes), note => Assert.NotNull(note.Text.English));
    }

    [Fact]
    public void Moving_a_rulebook_moves_every_day_in_it()
    {
        var rulebook = Seed(P4);
        var moved = rulebook.MovedBy(70);

        Assert.Equal(rulebook.Period.Start.AddDays(70), moved.Period.Start);
        Assert.Equal(
            rulebook.Duties.Select(duty => duty.Due).OfType<Due.On>().Select(on => on.Day.AddDays(70)),
            moved.Duties.Select(duty => duty.Due).OfType<Due.On>().Select(on => on.Day));
        Assert.Equal(
            Assert.Single(rulebook.Duties.Select(duty => duty.Due).OfType<Due.Within>()).Period.MovedBy(70),
            Assert.Single(moved.Duties.Select(duty => duty.Due).OfType<Due.Within>()).Period);
        Assert.Equal(Seed(P1).Funding!.PurchasesBy!.Day.AddDays(-7), Seed(P1).MovedBy(-7).Funding!.PurchasesBy!.Day);
    }

    [Theory]
    [InlineData("worth: 0.5 點", "worth: 半點", "0.5 點")]
    [InlineData("for: convening", "for: chairing", "convening")]
    [InlineData("kinds: [lecture]", "kinds: [lektion]", "lecture")]
    [InlineData("    kinds: [lecture]\n", "", "kinds")]
    [InlineData("most: 30,000 元", "most: 三萬元", "30,000 元")]
    [InlineData("for-each: 外籍", "for-each: 外國", "外籍")]
    [InlineData("day: 114-11-15", "day: 11月中", "114-04-01")]
    [InlineData("rule: not-to-members", "rule: not-to-anyone", "not-to-members")]
    [InlineData("items: [lecture-fee, premium, travel, printing, materials, meals, sundries]", "items: [lecture-fee, premium, taxi]", "travel")]
    [InlineData("not-for-cite: 附件 1「三」\n", "\n", "not-for-cite")]
    [InlineData("when: large", "when: huge", "large")]
    [InlineData("categories: [mig]", "categories: [migg]", "mig")]
    [InlineData("task: record-each", "task: record-all", "record-each")]
    [InlineData("task: record-each", "task: teach", "lesson")]
    [InlineData("due: 114-06-30", "due: 六月底", "每月 25 日")]
    [InlineData("stage: applying", "stage: before", "applying")]
    [InlineData("unit: 元", "unit:", "單位")]
    [InlineData("to: recommended", "to: approved", "recommended")]
    [InlineData("conveners-only: 是\n    least: 1\n    most: 1", "conveners-only: 是\n    least: 2\n    most: 1", "2 以上")]
    public void What_is_wrong_in_a_rule_is_named_with_its_line_and_what_was_expected(string good, string bad, string expected) =>
        Named(P1, good, bad, expected);

    [Theory]
    [InlineData("family: ncut-industry-placement\n", "family: 產業研習\n", "小寫英文字母")]
    [InlineData("family: ncut-industry-placement\n", "", "先有「family」", 500)]
    [InlineData("when: no-ministry\n    choices", "when: engineering\n    choices", "no-ministry")]
    [InlineData("categories: [half-year, one-year, workshop]\n    choices", "categories: [year]\n    choices", "half-year")]
    [InlineData("categories: [half-year, one-year]\n    cite: 二、(一)6(2)", "categories: [halfyear]\n    cite: 二、(一)6(2)", "half-year")]
    [InlineData("starts: [08-01]", "starts: [02-29]", "08-01")]
    [InlineData("starts: [08-01]", "starts: []", "08-01")]
    [InlineData("starts: [08-01]", "starts: 08-01", "方括號")]
    [InlineData("length: 12 個月", "length: 一年", "6 個月")]
    [InlineData("    length: 12 個月\n", "", "三種寫法之一")]
    [InlineData("least: 20 個半日", "least: 20 天", "6 個半日")]
    [InlineData("least: 20 個半日", "least: 20 個半日\n    length: 6 個月", "三種寫法之一")]
    [InlineData("of:\n      zh: 簽約期間", "of:\n      name: 簽約期間", "zh")]
    [InlineData("need: 6 個月", "need: 半年", "6 個月")]
    [InlineData("cycle: 6 年", "cycle: 1000 年", "6 年")]
    [InlineData("week: 5 天", "week: 5", "6 天")]
    [InlineData("workdays-only: 是", "workdays-only: 不", "是")]
    [InlineData("  whole-months:\n    cite: 四、(一)\n", "", "whole-months", 20)]
    [InlineData("counts: span", "counts: days", "half-days")]
    [InlineData("- id: board\n          zh", "- id: project\n          zh", "沒用過的代號")]
    [InlineData("words: [深度研習, 實務研習]\n          categories", "words: [董事]\n          categories", "board")]
    [InlineData("          least: 6 個月\n", "          least: 半年\n", "6 個月")]
    [InlineData("counts: half-days\n", "counts: half-days\n          least: 6 個月\n", "只有 span")]
    [InlineData("after: [workshop-report, certificate]", "after: [workshop-reports]", "workshop-report")]
    [InlineData("alone-months: 6 個月\n", "\n", "alone-months")]
    [InlineData("monthly: 25,000 元", "monthly: 兩萬五", "30,000 元")]
    [InlineData("            monthly-cite: 四、(三)\n", "", "monthly-cite")]
    [InlineData("lead-share: 50%", "lead-share: 一半", "5%")]
    [InlineData("share: 30%", "share: 三成", "5%")]
    [InlineData("semesters: [08-01, 02-01]", "semesters: [8月, 02-01]", "08-01")]
    [InlineData("with-least: 6 個月", "with-least: 6", "6 個月")]
    [InlineData("zh: 講學\n", "zh: 考察\n", "lecturing", 10)]
    [InlineData("from: 返校次日", "from: 開學日", "返校次日")]
    [InlineData("times: 1 倍", "times: 一樣長", "6 倍")]
    [InlineData("rule: once-a-cycle", "rule: once", "once-a-cycle")]
    [InlineData("of: 教師", "of: 學校", "機構")]
    [InlineData("for: 6 年\n", "for: 永遠\n", "6 年")]
    [InlineData("- rule: once-a-cycle\n", "- rule: once-a-cycle\n    for: 6 年\n", "只有 after-fault")]
    [InlineData("- rule: once-a-cycle\n", "- rule: once-a-cycle\n    also: []\n", "只有 while-serving")]
    [InlineData("most: 4 場", "most: 四", "6 場")]
    [InlineData("of: college", "of: colleges", "college")]
    [InlineData("each: 年", "each: 學年", "年")]
    [InlineData("instalments: [第 6 個月內, 第 12 個月內]", "instalments: [6, 12]", "第 6 個月內")]
    [InlineData("instalments: [第 6 個月內, 第 12 個月內]", "instalments: [第 12 個月內, 第 6 個月內]", "一次比一次晚")]
    [InlineData("en: the school fund\n      share: 50%", "en: the school fund\n      share: 60%", "100%")]
    [InlineData("  rest-cite: 二、(一)4(5)\n", "", "rest-cite", 30)]
    [InlineData("each: 成員", "each: 學校", "成員")]
    [InlineData("task: know\n", "task: know\n    each: 成員\n", "只有 hand-in")]
    [InlineData("due: 期滿前 1 個月", "due: 核定前 1 個月", "期滿前 1 個月")]
    public void What_is_wrong_in_a_rule_of_cases_is_named_too(string good, string bad, string expected, int within = 5) =>
        Named(P2, good, bad, expected, within);

    [Theory]
    [InlineData("spans", "先有 spans")]
    [InlineData("months", "先有 months")]
    [InlineData("service", "先有 service")]
    [InlineData("  half-days", "先有 half-days")]
    public void What_a_rule_needs_of_another_part_is_said(string part, string expected)
    {
        var lines = $@"(?:(?:{part[..^part.TrimStart().Length]} .*)?\n)+";
        var without = Regex.Replace(Text(P2), $@"^{part}:\n{lines}", "", RegexOptions.Multiline | RegexOptions.NonBacktracking);

        var wrong = Assert.IsType<RulebookReading.Wrong>(RulebookFile.Read($"{P2}.yaml", without));

        Assert.All(wrong.Problems, problem => Assert.Contains(expected, problem.Expected.Chinese, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("114-11-15", typeof(Due.On))]
    [InlineData("112-06-01 到 112-06-15", typeof(Due.Within))]
    [InlineData("每月 25 日", typeof(Due.Monthly))]
    [InlineData("每週四", typeof(Due.Weekly))]
    [InlineData("核定後 2 個月", typeof(Due.After))]
    [InlineData("期間結束後 10 天", typeof(Due.After))]
    [InlineData("期間結束前 10 天", typeof(Due.Before))]
    public void Deadlines_are_written_in_words(string written, Type kind) =>
        Assert.IsType(kind, DueOf(Assert.IsType<RulebookReading.Good>(WithDue(written)).Rulebook));

    [Theory]
    [InlineData("開始前 1 天", false, Anchor.CaseStart, 0, 1)]
    [InlineData("開始後 2 個月", true, Anchor.CaseStart, 2, 0)]
    [InlineData("期滿前 1 個月", false, Anchor.CaseEnd, 1, 0)]
    [InlineData("期滿後 2 個月", true, Anchor.CaseEnd, 2, 0)]
    [InlineData("返校後 3 個月", true, Anchor.Return, 3, 0)]
    [InlineData("第 6 個月內", true, null, 6, 0)]
    public void Deadlines_of_a_case_are_counted_from_its_own_days(string written, bool after, Anchor? anchor, int months, int days)
    {
        var rulebook = Assert.IsType<RulebookReading.Good>(
            RulebookFile.Read($"{P2}.yaml", Text(P2).Replace("due: 期滿前 1 個月", $"due: {written}", StringComparison.Ordinal))).Rulebook;

        Due expected = anchor is not { } of ? new Due.InMonth(months) : after ? new Due.After(of, months, days) : new Due.Before(of, months, days);
        Assert.Equal(expected, rulebook.Duties.Single(duty => duty.Id == "return").Due);
    }

    [Theory]
    [InlineData("112-06-15 到 112-06-01")]
    [InlineData("每月 32 日")]
    [InlineData("每週八")]
    [InlineData("核定後很久")]
    [InlineData("第 0 個月內")]
    [InlineData("期滿前 1 個月")]
    public void Deadlines_that_cannot_be_are_not_read(string written) => Assert.IsType<RulebookReading.Wrong>(WithDue(written));

    /// <summary>Puts something wrong in the place of what is right first, and looks for what is said about it.</summary>
    private static void Named(string id, string good, string bad, string expected, int within = 5)
    {
        var yaml = Text(id);
        var at = yaml.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var lineOfEntry = yaml[..at].Count(c => c == '\n') + 1;

        var wrong =
            Assert.IsType<RulebookReading.Wrong>(RulebookFile.Read($"{id}.yaml", string.Concat(yaml.AsSpan(0, at), bad, yaml.AsSpan(at + good.Length))));

        Assert.Contains(wrong.Problems, problem =>
            problem.Expected.Chinese.Contains(expected, StringComparison.Ordinal) && Math.Abs(problem.Line - lineOfEntry) <= within);
        Assert.All(wrong.Problems, problem => Assert.NotEmpty(problem.Expected.English));
    }

    private static RulebookReading WithDue(string written) =>
        RulebookFile.Read($"{P1}.yaml", Text(P1).Replace("due: 114-06-30", $"due: {written}", StringComparison.Ordinal));

    private static Due? DueOf(Rulebook rulebook) => rulebook.Duties.Single(duty => duty.Id == "application").Due;

    internal static Rulebook Seed(string id) => Assert.IsType<RulebookReading.Good>(RulebookFile.Read($"{id}.yaml", Text(id))).Rulebook;

    private static string Text(string id) => File.ReadAllText(Path.Combine(SeedFolder.Find("programmes")!, $"{id}.yaml")).ReplaceLineEndings("\n");
}
