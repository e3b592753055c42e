using CommunityBot.Bot.Tests.Cli;
using CommunityBot.Records;
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

        Assert.Equal(1, backups.RemoveUnfinished(now - Housekeeping.UnfinishedBackupsAreKeptFor));

        Assert.Equal((true, false, true, true), (File.Exists(whole), File.Exists(old), File.Exists(beingWritten), File.Exists(other)));
    }
}
