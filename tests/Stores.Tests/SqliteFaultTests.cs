using CommunityBot.Records;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Stores.Tests;

/// <summary>What is wrong with a database is said in words, whether one reads or writes.</summary>
public sealed class SqliteFaultTests : IDisposable
{
    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lock_that_does_not_yield_is_said_and_reading_goes_on_meanwhile()
    {
        using var store = new SqliteStore(_folder);
        using var connections = new SqliteConnections(_folder.Database);
        using var other = connections.OpenWriter();
        other.Execute("BEGIN IMMEDIATE");
        using var reader = new SqliteReader(_folder, new CodeKey(_folder));

        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Change(records => records.Inbox.Admit("event", default), Cancel));

        Assert.Contains("鎖住", refusal.Said.Chinese, StringComparison.Ordinal);
        Assert.Empty(await reader.Read(records => records.Communities.All(), Cancel));
        other.Execute("ROLLBACK");
        Assert.True(await store.Change(records => records.Inbox.Admit("event", default), Cancel));
    }

    [Fact]
    public async Task Damaged_pages_are_said_by_whoever_reads_them()
    {
        using (var store = new SqliteStore(_folder))
            await store.Change(records => Enumerable.Range(0, 500).Select(i => records.People.Add($"王小明{i}", "勤益科大", "", "").Id).Last(), Cancel);
        await using (var file = new FileStream(_folder.Database, FileMode.Open))
        {
            file.Position = 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0x5a, (int)file.Length - 4096).ToArray(), Cancel);
        }

        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
        {
            using var reader = new SqliteReader(_folder, new CodeKey(_folder));
            await reader.Read(records => records.People.Named("王小明7", "勤益科大"), Cancel);
        });

        Assert.Contains("壞了", refusal.Said.Chinese, StringComparison.Ordinal);
        Assert.Contains("備份", refusal.Said.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_and_one_of_another_program_are_told_apart()
    {
        File.WriteAllText(_folder.Database, new string('x', 5000));
        Assert.Contains("不是資料庫", Refusal(), StringComparison.Ordinal);
        File.Delete(_folder.Database);
        using (var connections = new SqliteConnections(_folder.Database))
        using (var sql = connections.OpenWriter())
            sql.Script("CREATE TABLE songs (name TEXT)");
        Assert.Contains("別的程式的資料庫", Refusal(), StringComparison.Ordinal);

        string Refusal() => Assert.Throws<StoreUnavailableException>(() => new SqliteStore(_folder)).Said.Chinese;
    }

    [Fact]
    public void Where_there_is_none_a_reader_says_so_and_makes_none()
    {
        var missing = new DataFolder(Path.Combine(_folder.Path, "dta"));

        Assert.Contains($"沒有 {missing.Path} 這個資料夾", Refusal(missing), StringComparison.Ordinal);
        Assert.Contains("還沒有資料庫", Refusal(_folder), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));

        static string Refusal(DataFolder folder) => Assert.Throws<StoreUnavailableException>(() => new SqliteReader(folder, new CodeKey(folder))).Said.Chinese;
    }

    /// <summary>Stopped or running: a look makes no file, and takes none away.</summary>
    [Fact]
    public async Task Looking_leaves_no_trace()
    {
        new SqliteStore(_folder).Dispose();
        await Look("communitybot.db");

        using var store = new SqliteStore(_folder);
        await store.Change(records => records.Inbox.Admit("event", default), Cancel);
        await Look("communitybot.db", "communitybot.db-shm", "communitybot.db-wal");

        async Task Look(params string[] there)
        {
            using (var reader = new SqliteReader(_folder, new CodeKey(_folder)))
                await reader.Read(records => records.Communities.All(), Cancel);
            Assert.Equal(there, Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
    }
}
