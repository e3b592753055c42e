using System.Globalization;
using System.Text;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Many rows with something wrong in each: refused in time that grows with them, and not at the length of the file.</summary>
public sealed class LargeRosterTests : IDisposable
{
    private const int Rows = 20_000;

    /// <summary>The work is a second of a processor; work that grows with the square takes minutes.</summary>
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(60);

    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("社群{1},,老師{0},xx,own,勤益科大,資管系,")]
    [InlineData("社群{0},,王小明,member,own,勤益科大,資管系,same@example.edu.tw")]
    [InlineData("社群,,王小明,{2},own,勤益科大,資管系,same@example.edu.tw")]
    public async Task It_is_refused_in_time_that_grows_with_its_length_and_the_first_hundred_are_listed(string row)
    {
        var text = new StringBuilder("programme,community,category,name,role,kind,school,department,email\n");
        var format = CompositeFormat.Parse("ncut-research-communities-114," + row + "\n");
        for (var nth = 0; nth < Rows; nth++)
            text.AppendFormat(CultureInfo.InvariantCulture, format, nth, nth % 50, nth % 2 == 0 ? "member" : "convener");
        var file = _run.Write("roster.csv", text.ToString());

        var begun = TimeProvider.System.GetTimestamp();
        Assert.Equal(1, await _run.Run("import", "roster", file));
        Assert.True(TimeProvider.System.GetElapsedTime(begun) < s_most, "It takes too long.");
        Assert.Contains("個問題，這裡列出前 100 個", _run.Error, StringComparison.Ordinal);
        Assert.InRange(_run.Error.Split('\n').Length, 100, 500);
    }
}
