using CommunityBot.Bot.Tests.Kept;
using CommunityBot.Stores;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Looking changes nothing: no folder comes of a slip, and no database is upgraded by whoever only wants to know.</summary>
public sealed class LookingTests : IDisposable
{
    private static readonly string[][] s_commands =
    [
        ["export", "points", "--out", "-"], ["rehearse", "--from", "114-05-01", "--to", "114-05-02"], ["outbox", "retry"], ["unlink", "王小明"],
        ["backup", "--out", "backup.db"], ["upgrade"], ["store", "copy", "--from", "Sqlite", "--to", "LiteDb:other"],
    ];

    private readonly KeptFolder _older = new("schema-5");
    private readonly CommandRun _run = new();

    public static TheoryData<string> Reading => [.. s_commands.Select(command => string.Join(' ', command))];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _older.Dispose();
        _run.Dispose();
    }

    [Theory]
    [MemberData(nameof(Reading))]
    public async Task A_folder_that_is_missing_is_named_and_not_made(string command)
    {
        Assert.Equal(1, await _run.Run(WithPaths(command)));

        Assert.StartsWith($"沒有 {_run.Data} 這個資料夾。", _run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.Data));
    }

    [Fact]
    public async Task Doctor_makes_no_folder_either()
    {
        Assert.Equal(0, await _run.Run("doctor"));

        Assert.Contains("還沒有，第一次啟動會建立", _run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.Data));
    }

    [Theory]
    [InlineData("export points --out -")]
    [InlineData("rehearse --from 114-05-01 --to 114-05-02")]
    [InlineData("outbox retry")]
    [InlineData("unlink 王小明")]
    [InlineData("import roster roster.csv")]
    public async Task An_older_database_is_said_to_be_one_and_stays_as_it_is(string command)
    {
        _run.Write("roster.csv", "programme,community,name,role,kind\nncut-research-communities-114,AI 社群,王小明,member,own\n");
        var before = Snapshot();

        Assert.Equal(1, await On(_older.Path, WithPaths(command)));

        Assert.Contains("是較舊的版本（結構第 5 版", _run.Error, StringComparison.Ordinal);
        Assert.Contains("serve 或 upgrade", _run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task Doctor_names_the_version_that_it_found_and_leaves_no_trace()
    {
        var before = Snapshot();

        Assert.Equal(0, await On(_older.Path, "doctor"));

        Assert.Contains($"資料庫是較舊的版本（結構第 5 版，這個程式是第 {SqliteSchema.Newest} 版）", _run.Out, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task Upgrade_says_what_it_did_and_where_the_copy_is()
    {
        Assert.Equal(0, await On(_older.Path, "upgrade"));
        Assert.Contains($"已從結構第 5 版升級到第 {SqliteSchema.Newest} 版", _run.Out, StringComparison.Ordinal);
        var copy = Assert.Single(Directory.GetFiles(Path.Combine(_older.Path, "backups")));
        Assert.Contains(copy, _run.Out, StringComparison.Ordinal);

        Assert.Equal(0, await On(_older.Path, "upgrade"));
        Assert.Contains("沒有要升級的", _run.Out, StringComparison.Ordinal);
        Assert.Equal(0, await On(_older.Path, "doctor"));
        Assert.Contains($"資料庫正常（結構第 {SqliteSchema.Newest} 版）", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_upgrades_under_a_running_bot()
    {
        var folder = new DataFolder(_older.Path);
        using var running = folder.HoldForServer();
        var before = await File.ReadAllBytesAsync(folder.Database, Cancel);

        Assert.Equal(1, await On(_older.Path, "upgrade"));
        Assert.Contains("有機器人正在用", _run.Error, StringComparison.Ordinal);
        Assert.Equal(1, await On(_older.Path, "serve", "--urls=http://127.0.0.1:0", "--Demo:Enabled=false"));
        Assert.Contains("有機器人正在用", _run.Error, StringComparison.Ordinal);

        Assert.Equal(before, await File.ReadAllBytesAsync(folder.Database, Cancel));
    }

    [Fact]
    public async Task A_bot_that_starts_upgrades_after_a_copy_that_it_keeps()
    {
        using (await BotProcess.Serve(_older.Path, KeptFolder.Provider, "--Demo:Enabled=false", "--Nudges:Enabled=false"))
            Assert.Equal(SqliteSchema.Newest, SqliteReader.VersionOf(new DataFolder(_older.Path)));

        Assert.Contains(
            Directory.GetFiles(Path.Combine(_older.Path, "backups")).Select(Path.GetFileName),
            name => name!.StartsWith("communitybot-schema-5-", StringComparison.Ordinal));
    }

    /// <summary>As <c>kill -9</c> leaves it, and beside one that runs.</summary>
    [Fact]
    public async Task Doctor_beside_a_running_bot_or_after_its_death_changes_no_file()
    {
        await _run.Store(records => records.People.Add("王小明", "", "", ""));
        using var bot = await BotProcess.Serve(_run.Data, "--Demo:Enabled=false", "--Nudges:Enabled=false");
        Assert.Equal(0, await _run.Run("doctor"));
        await bot.Kill();
        var before = Files(_run.Data);

        Assert.Equal(0, await _run.Run("doctor"));

        Assert.Equal(before, Files(_run.Data));
    }

    private async Task<int> On(string data, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await Bot.Cli.CommandLine.Run(
            [.. args, "--data", data, KeptFolder.Provider], new Bot.Cli.Terminal(output, error, () => Stream.Null), Cancel);
        _run.Take(output.ToString(), error.ToString());
        return code;
    }

    private string[] WithPaths(string command) =>
        [.. command.Split(' ').Select(word => word is "roster.csv" or "backup.db" ? _run.PathOf(word) : word)];

    private string Snapshot() => string.Join('\n', Files(_older.Path).Select(file => $"{file} {Convert.ToHexString(
        System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"));

    private static IReadOnlyList<string> Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
