namespace CommunityBot.Bot.Tests.Cli;

/// <summary>One program at a time has a LiteDB database: commands beside a running bot say who has it, and what to do.</summary>
public sealed class LiteDbBesideBotTests : IDisposable
{
    private const string LiteDb = "--Storage:Provider=LiteDb";

    private readonly CommandRun _run = new();

    [Fact]
    public async Task A_command_is_told_to_stop_the_bot_first_and_works_once_it_is_stopped()
    {
        using (var bot = await BotProcess.Serve(_run.Data, "--Storage:Provider", "LiteDb", "--Demo:Enabled", "false"))
        {
            Assert.NotEqual(0, await _run.Run("backup", "--out", _run.PathOf("backup.db"), LiteDb));
            SaysWhoAndWhat(_run.Error);
            Assert.Equal(0, await _run.Run("doctor", LiteDb));
            SaysWhoAndWhat(_run.Out);
            Assert.Contains("！ 資料庫", _run.Out, StringComparison.Ordinal);
            await bot.Kill();
        }

        Assert.Equal(0, await _run.Run("backup", "--out", _run.PathOf("backup.db"), LiteDb));
        await _run.Run("doctor", LiteDb);
        Assert.Contains("資料庫正常", _run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();

    private static void SaysWhoAndWhat(string said)
    {
        Assert.Contains("一次只能給一個程式用：請先停下機器人", said, StringComparison.Ordinal);
        if (OperatingSystem.IsLinux())
            Assert.Contains("「dotnet (", said, StringComparison.Ordinal);
    }
}
