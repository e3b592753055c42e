using CommunityBot.Files.Formats;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Files.Talk;

namespace CommunityBot.Bot.Tests.Rulebooks;

/// <summary>Files that are small on the disk and would be large in memory.</summary>
public sealed class TooLargeFileTests
{
    [Fact]
    public void Parts_that_stand_for_each_other_over_and_over_are_refused_at_the_line_where_they_are_too_many()
    {
        var lines = Enumerable.Range(1, 20).Select(level => $"l{level}: &l{level} [{string.Join(", ", Enumerable.Repeat($"*l{level - 1}", 10))}]");
        var problem = Assert.Single(Wrong("l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Join('\n', lines)));
        Assert.Equal(6, problem.Line);
        Assert.Contains("rules.yaml", problem.Said.Chinese, StringComparison.Ordinal);
        Assert.Contains("200000", problem.Said.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Deep_nesting_is_refused_and_takes_no_stack(string level)
    {
        var problem = Assert.Single(Wrong("id:\n  " + string.Concat(Enumerable.Repeat(level, 20_000))));
        Assert.Equal(2, problem.Line);
        Assert.Contains("50", problem.Said.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_holds_itself_is_refused() => Assert.Equal(1, Assert.Single(Wrong("id: &a [*a]")).Line);

    [Fact]
    public void A_part_that_is_used_twice_is_all_right()
    {
        var problems = Wrong("id: &a x\ntitle: *a");
        Assert.DoesNotContain(problems, problem => problem.Said.Chinese.Contains('*', StringComparison.Ordinal));
    }

    [Fact]
    public void Sentences_are_looked_at_in_the_same_way() =>
        Assert.Equal(2, Assert.Single(TalkFile.Read("x/talk.yaml", "intents:\n  " + new string('[', 20_000), []).Problems).Line);

    private static IReadOnlyList<FileProblem> Wrong(string yaml) => Assert.IsType<RulebookReading.Wrong>(RulebookFile.Read("x/rules.yaml", yaml)).Problems;
}
