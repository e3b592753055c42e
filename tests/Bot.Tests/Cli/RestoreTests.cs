using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>restore FILE says what will be lost, asks, and keeps what was there.</summary>
public sealed class RestoreTests : IAsyncLifetime
{
    private readonly CommandRun _run = new();

    private string Backup => _run.PathOf("k.db");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Join("AI 社群", "王小明");
        await _run.Run("backup", "--out", Backup);
        await Join("資安社群", "林志宏");
    }

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("y", new string[0], 0, "要換成")]
    [InlineData(null, new[] { "--yes" }, 0, "已用")]
    [InlineData("", new string[0], 1, "好，什麼都沒有改。")]
    [InlineData(null, new string[0], 1, "請加上 --yes")]
    public async Task It_says_what_will_be_lost_and_waits_for_a_yes(string? typed, string[] options, int code, string told)
    {
        string[] command = ["restore", Backup, .. options];
        Assert.Equal(code, await (typed is null ? _run.Run(command) : _run.Typing(typed, command)));

        Assert.Contains($"{Backup} 是好的", _run.Out, StringComparison.Ordinal);
        Assert.Contains("還原以後就沒有了：", _run.Out, StringComparison.Ordinal);
        Assert.Contains("・名冊上的人 1 位", _run.Out, StringComparison.Ordinal);
        Assert.Contains(told, _run.Out + _run.Error, StringComparison.Ordinal);
        var restored = code == 0;
        Assert.Equal(restored ? 1 : 2, await _run.Store(records => records.Communities.All().Count));
        Assert.Equal(restored, Directory.Exists(new DataFolder(_run.Data).Backups));
    }

    [Fact]
    public async Task A_present_that_cannot_be_read_or_is_gone_is_no_reason_not_to()
    {
        var database = new DataFolder(_run.Data).Database;
        await File.WriteAllTextAsync(database, string.Concat(Enumerable.Repeat("broken ", 4000)), Cancel);
        await _run.Run("doctor");
        Assert.Contains("執行 restore 加上一份備份", _run.Out, StringComparison.Ordinal);

        Assert.Equal(0, await _run.Run("restore", Backup, "--yes"));
        Assert.Contains("現在的資料庫讀不出來", _run.Out, StringComparison.Ordinal);
        File.Delete(database);
        Assert.Equal(0, await _run.Run("restore", Backup, "--yes"));
        Assert.Contains("現在沒有資料庫", _run.Out, StringComparison.Ordinal);

        Assert.Equal(1, await _run.Store(records => records.Communities.All().Count));
    }

    [Theory]
    [InlineData("none.db", "沒有 ", " 這個檔案")]
    [InlineData("", "", " 是資料夾")]
    [InlineData("data/communitybot.db", "", " 就是現在的資料庫")]
    public async Task What_cannot_be_meant_is_refused(string file, string before, string after)
    {
        Assert.Equal(1, await _run.Run("restore", _run.PathOf(file), "--yes"));

        Assert.StartsWith($"{before}{_run.PathOf(file)}{after}", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_a_running_bot_nothing_is_restored()
    {
        using var running = new DataFolder(_run.Data).HoldForServer();

        Assert.Equal(1, await _run.Run("restore", Backup, "--yes"));

        Assert.Contains("有機器人正在用", _run.Error, StringComparison.Ordinal);
    }

    private Task<bool> Join(string community, string name) => _run.Store(records =>
    {
        records.People.Put(
            records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), community, "").Id,
            records.People.Add(name, "勤益科大", "", "").Id,
            Role.Convener,
            PersonKind.Own);
        return true;
    });
}
