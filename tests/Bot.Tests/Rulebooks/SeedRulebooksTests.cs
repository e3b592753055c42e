using CommunityBot.Files;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Rulebooks;

/// <summary>The rulebooks that come with the program say what their regulations say; what an officer gets wrong in one is named.</summary>
public sealed class SeedRulebooksTests
{
    private const string P1 = "ncut-research-communities-114";
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
    public void What_is_wrong_in_a_rule_is_named_with_its_line_and_what_was_expected(string good, string bad, string expected)
    {
        var yaml = Text(P1);
        var at = yaml.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var lineOfEntry = yaml[..at].Count(c => c == '\n') + 1;

        var wrong =
            Assert.IsType<RulebookReading.Wrong>(RulebookFile.Read($"{P1}.yaml", string.Concat(yaml.AsSpan(0, at), bad, yaml.AsSpan(at + good.Length))));

        Assert.Contains(wrong.Problems, problem =>
            problem.Expected.Chinese.Contains(expected, StringComparison.Ordinal) && Math.Abs(problem.Line - lineOfEntry) <= 5);
    }

    [Theory]
    [InlineData("114-11-15", typeof(Due.On))]
    [InlineData("112-06-01 到 112-06-15", typeof(Due.Within))]
    [InlineData("每月 25 日", typeof(Due.Monthly))]
    [InlineData("每週四", typeof(Due.Weekly))]
    [InlineData("核定後 2 個月", typeof(Due.After))]
    [InlineData("期間結束後 10 天", typeof(Due.After))]
    public void Deadlines_are_written_in_words(string written, Type kind) =>
        Assert.IsType(kind, DueOf(Assert.IsType<RulebookReading.Good>(WithDue(written)).Rulebook));

    [Theory]
    [InlineData("112-06-15 到 112-06-01")]
    [InlineData("每月 32 日")]
    [InlineData("每週八")]
    [InlineData("核定後很久")]
    public void Deadlines_that_cannot_be_are_not_read(string written) => Assert.IsType<RulebookReading.Wrong>(WithDue(written));

    private static RulebookReading WithDue(string written) =>
        RulebookFile.Read($"{P1}.yaml", Text(P1).Replace("due: 114-06-30", $"due: {written}", StringComparison.Ordinal));

    private static Due? DueOf(Rulebook rulebook) => rulebook.Duties.Single(duty => duty.Id == "application").Due;

    internal static Rulebook Seed(string id) => Assert.IsType<RulebookReading.Good>(RulebookFile.Read($"{id}.yaml", Text(id))).Rulebook;

    private static string Text(string id) => File.ReadAllText(Path.Combine(SeedFolder.Find("programmes")!, $"{id}.yaml")).ReplaceLineEndings("\n");
}
