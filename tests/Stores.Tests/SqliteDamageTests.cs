using CommunityBot.Messages;
using CommunityBot.Records;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Stores.Tests;

/// <summary>Nothing is written on top of damaged pages.</summary>
public sealed class SqliteDamageTests : IDisposable
{
    private const int PageBytes = 4096;

    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_with_a_damaged_page_that_nobody_read_yet_is_not_opened_to_be_written_to()
    {
        using (var store = new SqliteStore(_folder))
            await Fill(store);
        await Damage(from: Pages());

        Refuses(() => new SqliteStore(_folder).Dispose());
        Refuses(() => SqliteStore.Existing(_folder, new CodeKey(_folder)).Dispose());
        Refuses(() => SqliteDamage.Refuse(_folder));
        using var reader = new SqliteReader(_folder, new CodeKey(_folder));
        Assert.Empty(await reader.Read(records => records.Communities.All(), Cancel));

        static void Refuses(Action open)
        {
            var refusal = Assert.Throws<StoreUnavailableException>(open);
            Assert.True(refusal.IsDamage);
            Assert.Contains("壞了", refusal.Said.Chinese, StringComparison.Ordinal);
            Assert.Contains("備份", refusal.Said.Chinese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_of_an_earlier_version_is_looked_through_before_it_is_copied_and_upgraded()
    {
        using (var store = new SqliteStore(_folder))
            await Fill(store);
        using (var sql = new SqliteSession(_folder.Database))
            sql.Script($"PRAGMA user_version = {SqliteSchema.Newest - 1}");
        await Damage(from: Pages());

        using var hold = _folder.HoldForServer();
        Assert.True(Assert.Throws<StoreUnavailableException>(() => SqliteUpgrade.Run(hold, new CodeKey(_folder), Circle.Day)).IsDamage);

        Assert.False(Directory.Exists(_folder.Backups));
    }

    /// <summary>As whoever copies a backup over a database leaves it, where the bot had been killed before.</summary>
    [Fact]
    public async Task A_backup_beside_the_log_of_another_is_refused_and_stays_as_it_is()
    {
        var backup = Path.Combine(_folder.Path, "k.db");
        string log = SqliteSession.LogOf(_folder.Database), left = Path.Combine(_folder.Path, "left");
        using (var store = new SqliteStore(_folder))
        {
            await Fill(store);
            await new SqliteCopies(_folder).WriteTo(backup, Cancel);
        }

        using (var store = new SqliteStore(_folder))
        {
            await Fill(store);
            File.Copy(log, left);
        }

        File.Copy(backup, _folder.Database, overwrite: true);
        File.Copy(left, log, overwrite: true);

        foreach (var use in (Action[])[
            () => new SqliteStore(_folder).Dispose(), () => SqliteStore.Existing(_folder, new CodeKey(_folder)).Dispose(), () => SqliteDamage.Refuse(_folder)])
        {
            var refusal = Assert.Throws<StoreUnavailableException>(use);
            Assert.True(refusal.IsDamage);
            Assert.Contains($"旁邊的 {log} 和它合不起來", refusal.Said.Chinese, StringComparison.Ordinal);
        }

        await Record.ExceptionAsync(() => new SqliteCopies(_folder).WriteTo(Path.Combine(_folder.Path, "copy.db"), Cancel));
        Assert.Equal(await File.ReadAllBytesAsync(backup, Cancel), await File.ReadAllBytesAsync(_folder.Database, Cancel));
        Assert.Equal(await File.ReadAllBytesAsync(left, Cancel), await File.ReadAllBytesAsync(log, Cancel));
    }

    [Fact]
    public async Task Once_somebody_came_upon_damage_nothing_is_written_any_more()
    {
        using var store = new UntilDamaged(new SqliteStore(_folder));
        await store.Change(records => records.Inbox.Admit("event", default), Cancel);
        var damage = new StoreUnavailableException(new BothLanguages("資料庫壞了", "The database is damaged")) { IsDamage = true };

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Read<int>(_ => throw damage, Cancel));

        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Change(records => records.Inbox.Admit("another", default), Cancel));
        Assert.True(refusal.IsDamage);
        Assert.Contains("壞了", refusal.Said.Chinese, StringComparison.Ordinal);
    }

    /// <summary>The last pages are people's. Each is added: of a selection only the last that is asked for would be.</summary>
    private static Task<int> Fill(SqliteStore store) =>
        store.Change(records => Enumerable.Range(0, 500).Select(i => records.People.Add($"王小明{i}", "勤益科大", "", "")).ToList().Count, Cancel);

    private long Pages() => new FileInfo(_folder.Database).Length / PageBytes;

    /// <summary>From that page on, of which the first is 1.</summary>
    private async Task Damage(long from)
    {
        await using var file = new FileStream(_folder.Database, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = (from - 1) * PageBytes;
        await file.WriteAsync(Enumerable.Repeat((byte)0x5a, (int)(file.Length - file.Position)).ToArray(), Cancel);
    }
}
