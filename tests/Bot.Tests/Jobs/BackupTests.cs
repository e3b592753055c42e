using System.Diagnostics;
using CommunityBot.Bot.Hosting;
using CommunityBot.Bot.Tests.Cli;
using CommunityBot.Records;
using CommunityBot.Scheduler;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Jobs;

public sealed class BackupTests : IDisposable
{
    private readonly CommandRun _run = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_backup_opens_as_a_bots_store_and_has_what_was_there()
    {
        await _run.Store(records => records.Communities.Add(TestRulebooks.Programme, "AI 教學社群", ""));

        Assert.Equal(0, await _run.Run("backup", "--out", _run.PathOf("communitybot.db")));

        Assert.StartsWith("已備份到 ", _run.Out, StringComparison.Ordinal);
        using var store = TestStore.Open(new DataFolder(Path.GetDirectoryName(_run.PathOf("communitybot.db"))!));
        Assert.Equal("AI 教學社群", Assert.Single(await store.Read(records => records.Communities.All(), Cancel)).Name);
    }

    [Fact]
    public async Task Without_a_folder_there_is_nothing_to_back_up_and_none_is_made()
    {
        Assert.Equal(1, await _run.Run("backup", "--out", _run.PathOf("backup.db")));

        Assert.Contains($"沒有 {_run.Data} 這個資料夾", _run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.Data));
        Assert.False(File.Exists(_run.PathOf("backup.db")));
    }

    [Fact]
    public async Task A_night_in_which_there_is_nothing_to_keep_costs_no_backup_of_what_there_was()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);
        scene.Backups.Kept = [new Backup(new DateOnly(2025, 5, 11), "nowhere", 2048)];

        var run = await scene.Run(BackupJob.Key);

        Assert.Equal(("還沒有社群，沒有備份；之前的 1 份留著", 0), (Conclusion.Read(run.Result).Chinese, scene.Backups.Days.Count));
        await scene.Store.Change(records => records.Communities.Add(TestRulebooks.Programme, "AI 教學社群", ""), Cancel);
        await scene.Run(BackupJob.Key);
        Assert.Single(scene.Backups.Days);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_database_that_was_lost_takes_the_place_of_no_good_backup(bool fileIsLeft)
    {
        await _run.Store(records => records.Communities.Add(TestRulebooks.Programme, "AI 教學社群", ""));
        new CodeKey(new DataFolder(_run.Data)).Ensure();
        var file = _run.PathOf("keep.db");
        Assert.Equal(0, await _run.Run("backup", "--out", file));
        var good = await File.ReadAllBytesAsync(file, Cancel);
        File.Delete(new DataFolder(_run.Data).Database);
        if (fileIsLeft)
            await File.WriteAllTextAsync(new DataFolder(_run.Data).Database, "", Cancel);

        foreach (var command in (string[][])[["backup", "--out", file], ["upgrade"], ["export", "roster", "--out", "-"], ["doctor"], ["outbox", "retry"]])
        {
            Assert.Equal((1, command[0]), (await _run.Run(command), command[0]));
            Assert.Contains("所以沒有當成第一次啟動", _run.Out + _run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(good, await File.ReadAllBytesAsync(file, Cancel));
    }

    /// <summary>As an account that may read the folder and write nothing in it, which is what a read-only disk is to everybody.</summary>
    [Fact]
    public async Task Where_nothing_can_be_written_a_backup_elsewhere_and_a_rehearsal_are_made_all_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root may run something as somebody else.");
        await _run.Store(records => records.Communities.Add(TestRulebooks.Programme, "AI 教學社群", ""));
        new CodeKey(new DataFolder(_run.Data)).Ensure();
        var elsewhere = _run.PathOf("out");
        Directory.CreateDirectory(elsewhere);
        await Shell($"chmod 755 '{_run.PathOf("")}' '{_run.Data}' && chmod 644 '{_run.Data}'/* && chmod 777 '{elsewhere}'");

        var backup = await Nobody("backup", "--out", Path.Combine(elsewhere, "rescued.db"), "--data", _run.Data);
        var rehearsal = await Nobody("rehearse", "--from", "114-04-01", "--to", "114-05-30", "--data", _run.Data);

        Assert.Equal((0, ""), (backup.ExitCode, backup.Error));
        Assert.Equal((0, ""), (rehearsal.ExitCode, rehearsal.Error));
        using var rescued = TestStore.Provider.Look(Rescued(elsewhere), new CodeKey(new DataFolder(_run.Data)));
        Assert.Equal("AI 教學社群", Assert.Single(await rescued.Read(records => records.Communities.All(), Cancel)).Name);
        Assert.DoesNotContain(Directory.GetFiles(_run.Data), file => file.EndsWith("-wal", StringComparison.Ordinal));
    }

    private static DataFolder Rescued(string place)
    {
        File.Move(Path.Combine(place, "rescued.db"), Path.Combine(place, "communitybot.db"));
        return new DataFolder(place);
    }

    private static async Task Shell(string command)
    {
        using var shell = Process.Start("sh", ["-c", command]);
        await shell.WaitForExitAsync(Cancel);
        Assert.Equal(0, shell.ExitCode);
    }

    private async Task<(int ExitCode, string Error)> Nobody(params string[] args)
    {
        var start = new ProcessStartInfo("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "dotnet", typeof(Server).Assembly.Location, .. args])
        {
            WorkingDirectory = _run.PathOf("out"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["HOME"] = _run.PathOf("out");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel));
        await process.WaitForExitAsync(Cancel);
        await output;
        return (process.ExitCode, await error);
    }

    [Fact]
    public async Task The_newest_fourteen_are_kept_and_nothing_that_somebody_else_put_there_is_touched()
    {
        await _run.Store(records => records.Inbox.Admit("event", DateTimeOffset.UnixEpoch));
        var folder = new DataFolder(_run.Data);
        var backups = TestStore.Backups(folder);
        var today = new DateOnly(2025, 5, 20);
        for (var day = today.AddDays(-15); day <= today; day = day.AddDays(1))
            await backups.Make(day, Cancel);
        var place = Path.GetDirectoryName(backups.All()[0].File)!;
        await File.WriteAllTextAsync(Path.Combine(place, "communitybot-before-update.db"), "", Cancel);

        var made = await backups.Make(today, Cancel);

        Assert.Equal((today, "communitybot-20250520.db"), (made.Day, Path.GetFileName(made.File)));
        Assert.Equal(Enumerable.Range(0, 14).Select(back => today.AddDays(-back)), backups.All().Select(backup => backup.Day));
        Assert.Equal(15, Directory.GetFiles(place).Length);
    }

    [Fact]
    public async Task A_backup_that_cannot_be_made_costs_no_other()
    {
        await _run.Store(records => records.Inbox.Admit("event", DateTimeOffset.UnixEpoch));
        var folder = new DataFolder(_run.Data);
        var backups = TestStore.Backups(folder);
        await backups.Make(new DateOnly(2025, 5, 1), Cancel);
        File.Delete(folder.Database);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => backups.Make(new DateOnly(2025, 5, 2), Cancel));

        Assert.Equal([new DateOnly(2025, 5, 1)], backups.All().Select(backup => backup.Day));
    }

    [Fact]
    public async Task What_was_cut_short_is_removed_once_it_is_old_and_nothing_else_is()
    {
        await _run.Store(records => records.Inbox.Admit("event", DateTimeOffset.UnixEpoch));
        var folder = new DataFolder(_run.Data);
        var backups = TestStore.Backups(folder);
        var whole = (await backups.Make(new DateOnly(2025, 5, 1), Cancel)).File;
        var (old, beingWritten, other) = ($"{whole}.abc.part", $"{whole}.def.part", Path.Combine(Path.GetDirectoryName(whole)!, "mine.part"));
        foreach (var file in (string[])[old, beingWritten, other])
            await File.WriteAllTextAsync(file, "", Cancel);
        var now = new DateTimeOffset(2025, 5, 3, 3, 30, 0, TimeSpan.Zero);
        File.SetLastWriteTimeUtc(old, now.UtcDateTime.AddDays(-2));
        File.SetLastWriteTimeUtc(other, now.UtcDateTime.AddDays(-2));
        File.SetLastWriteTimeUtc(beingWritten, now.UtcDateTime.AddMinutes(-1));

        Assert.Equal(1, backups.RemoveUnfinished(now - BackupJob.UnfinishedAreKeptFor));

        Assert.Equal((true, false, true, true), (File.Exists(whole), File.Exists(old), File.Exists(beingWritten), File.Exists(other)));
    }
}
