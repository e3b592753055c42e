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

    /// <summary>Signs of all that matters, in any order.</summary>
    [Fact]
    public async Task Whatever_a_cell_holds_is_read_as_it_was_written()
    {
        var random = new Random(4);
        var texts = Enumerable.Range(0, 5_000)
            .Select(_ => string.Concat(random.GetItems("'''=＝﹦+-−@\uFFFE\"\t\n,; 　1王".ToCharArray(), random.Next(6))))
            .ToList();
        var read = CsvTable.Read((await Written(texts)).TrimStart('\uFEFF'));
        Assert.Equal(texts, read.Skip(1).Select(row => row.Cells[1]));
    }

    private static async Task<string> Cell(string text) => (await Written([text])).Split("\r\n", 2)[1][2..^2];

    private static async Task<string> Written(IReadOnlyList<string> texts)
    {
        using var stream = new MemoryStream();
        var sheet = Sheet.Of(["n", "x"], texts.Select(text => new object?[] { 0, text }).ToAsyncEnumerable());
        await new CsvSheetWriter().Write(new Book(sheet), stream, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
