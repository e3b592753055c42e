using System.Text;
using CommunityBot.Files.Formats;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>No text of a table is run by whoever opens it.</summary>
public sealed class FormulaTextTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("﹦1")]
    [InlineData("﹢1")]
    [InlineData("﹣1")]
    [InlineData("﹫a")]
    [InlineData("−1")]
    [InlineData("\n=1")]
    [InlineData("\r\n=1")]
    [InlineData("\t=1")]
    [InlineData("\ttab")]
    [InlineData("\nline")]
    [InlineData(" =1")]
    [InlineData("　＝1")]
    public async Task What_could_be_taken_for_a_formula_gets_a_quotation_mark(string text) =>
        Assert.StartsWith($"'{text.TrimEnd()}", (await Cell(text)).Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("王小明")]
    [InlineData(" 王小明")]
    [InlineData("1=1")]
    [InlineData("a-b")]
    [InlineData("😀=1")]
    [InlineData("")]
    public async Task What_could_not_stays_as_it_is(string text) => Assert.Equal(text, (await Cell(text)).Trim('"'));

    private static async Task<string> Cell(string text)
    {
        using var stream = new MemoryStream();
        await new CsvSheetWriter().Write(new Sheet(["x"], Rows(text)), stream, TestContext.Current.CancellationToken);
        var written = Encoding.UTF8.GetString(stream.ToArray());
        return written[(written.IndexOf("\r\n", StringComparison.Ordinal) + 2)..^2];
    }

    private static async IAsyncEnumerable<object?[]> Rows(string text)
    {
        await Task.CompletedTask;
        yield return [text];
    }
}
