using CommunityBot.Programmes;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>store copy: what may be written, and what it says.</summary>
public sealed class CopyStoreTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task All_records_and_their_key_are_in_another_database_and_it_says_what_to_set()
    {
        await Fill();
        new CodeKey(new DataFolder(_run.Data)).Ensure();

        Assert.Equal(0, await Copy($"LiteDb:{_run.PathOf("other")}"));

        Assert.Contains("每一筆都讀回來比對過", _run.Out, StringComparison.Ordinal);
        Assert.Contains($"Storage:Provider=LiteDb, --data {_run.PathOf("other")}", _run.Out, StringComparison.Ordinal);
        Assert.Equal(_run.Read("data/codes.key"), _run.Read("other/codes.key"));
        Assert.Equal(1, await Copy($"LiteDb:{_run.PathOf("other")}"));
        Assert.Contains("裡已經有紀錄", _run.Error, StringComparison.Ordinal);
    }

    /// <summary>As somebody moves to another machine: the key first, which is carried by hand.</summary>
    [Fact]
    public async Task The_key_may_be_there_before_the_records_and_where_none_is_that_is_said()
    {
        await Fill();
        Assert.Equal(0, await Copy($"LiteDb:{_run.PathOf("keyless")}"));
        Assert.Contains("沒有 codes.key", _run.Out, StringComparison.Ordinal);

        new CodeKey(new DataFolder(_run.Data)).Ensure();
        Directory.CreateDirectory(_run.PathOf("other"));
        File.Copy(_run.PathOf("data/codes.key"), _run.PathOf("other/codes.key"));
        Assert.Equal(0, await Copy($"LiteDb:{_run.PathOf("other")}"));
    }

    [Fact]
    public async Task Under_a_running_bot_nothing_is_copied()
    {
        await Fill();
        using var running = new DataFolder(_run.Data).HoldForServer();

        Assert.Equal(1, await Copy($"LiteDb:{_run.PathOf("other")}"));

        Assert.Contains("有機器人正在用。請先停下它", _run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.PathOf("other")));
    }

    [Theory]
    [InlineData("Oracle:x", "--to 的 Provider「Oracle」沒有，可以用的是 Sqlite、LiteDb、PostgreSql")]
    [InlineData("PostgreSql", "--to 的 ConnectionString 少了 Host 或 Username")]
    [InlineData("PostgreSql:Host", "--to 的 ConnectionString 看不懂")]
    [InlineData("PostgreSql:Host=127.0.0.1;Username=a;Minimum Pool Size=50", "--to 的 ConnectionString 裡的選項用不起來")]
    [InlineData("PostgreSql:Host=127.0.0.1;Username=a;Port=99999", "--to 的 ConnectionString 的 Port 要在 1 到 65535 之間")]
    [InlineData("PostgreSql:Host=127.0.0.1;Username=a;Target Session Attributes=primary", "--to 的 ConnectionString 裡的選項用不起來")]
    [InlineData("PostgreSql:Host=127.0.0.1;Username=a;Multiplexing=true", "--to 的 ConnectionString 不能有 Multiplexing=true")]
    [InlineData("LiteDb", "--from 和 --to 是同一個地方")]
    public async Task What_cannot_be_meant_is_said(string to, string told)
    {
        Assert.Equal(2, await Copy(to));

        Assert.StartsWith(told, _run.Error, StringComparison.Ordinal);
    }

    private Task<int> Copy(string to) => _run.Run("store", "copy", "--from", TestStore.Provider.Name, "--to", to);

    private Task<bool> Fill() => _run.Store(records =>
    {
        records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), "AI 社群", "AI數位");
        return true;
    });
}
