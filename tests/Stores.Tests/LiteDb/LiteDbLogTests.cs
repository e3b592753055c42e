using CommunityBot.Records;
using CommunityBot.Stores.LiteDb;
using CommunityBot.Stores.LiteDb.Disk;

namespace CommunityBot.Stores.Tests.LiteDb;

/// <summary>The log of a program that was killed: what was acknowledged is in it, and is put into its own database, or nothing is touched.</summary>
public sealed class LiteDbLogTests : IDisposable
{
    private const int HeadBytes = 4096;

    private static readonly LiteDbProvider s_litedb = new();

    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("communitybot-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _place.Delete(recursive: true);

    [Fact]
    public async Task A_damaged_one_is_told_and_what_to_do()
    {
        var folder = await KilledIn("killed", "社群");
        var log = LiteDbOpening.LogOf(folder.Database);
        var bytes = await File.ReadAllBytesAsync(log, Cancel);
        bytes[HeadBytes + 100] ^= 1;
        await File.WriteAllBytesAsync(log, bytes, Cancel);

        Refused(folder, $"{log} 壞了");
        Assert.Equal(bytes, await File.ReadAllBytesAsync(log, Cancel));

        // As it was, it is as it was.
        bytes[HeadBytes + 100] ^= 1;
        await File.WriteAllBytesAsync(log, bytes, Cancel);
        Assert.Equal(["社群"], await Names(folder));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_backup_beside_the_log_of_another_is_refused_and_stays_as_it_is(bool ofSame)
    {
        var folder = await KilledIn("killed", "社群");
        var other = ofSame ? folder : await KilledIn("other", "別的");
        var (log, backup) = (LiteDbOpening.LogOf(folder.Database), Path.Combine(other.Path, "before.db"));
        File.Copy(backup, folder.Database, overwrite: true);
        var left = await File.ReadAllBytesAsync(log, Cancel);

        Refused(folder, $"旁邊的 {log} 和它合不起來");
        Assert.Equal(await File.ReadAllBytesAsync(backup, Cancel), await File.ReadAllBytesAsync(folder.Database, Cancel));
        Assert.Equal(left, await File.ReadAllBytesAsync(log, Cancel));

        File.Delete(log);
        Assert.Empty(await Names(folder));
    }

    [Fact]
    public async Task A_backup_beside_a_log_that_has_nothing_is_taken()
    {
        var folder = await KilledIn("killed", "社群");
        Assert.Equal(["社群"], await Names(folder));
        s_litedb.Upkeep(folder).Clear();

        File.Copy(Path.Combine(folder.Path, "before.db"), folder.Database, overwrite: true);

        using (var store = s_litedb.Existing(folder, new CodeKey(folder)))
            await store.Change(records => records.Communities.Add(Circle.Programme, "後來的", ""), Cancel);
        Assert.Equal(["後來的"], await Names(folder));
    }

    /// <summary>Both found no database; one is slower than the other takes to make it and to work with it.</summary>
    [Fact]
    public async Task Of_two_that_make_a_database_the_slower_touches_nothing()
    {
        var folder = new DataFolder(Path.Combine(_place.FullName, "first"));
        folder.Make();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => LiteDbOpening.Make(folder.Database))));
        var killed = await KilledIn("first", "社群", meanwhile: () => LiteDbOpening.Make(folder.Database));

        Assert.Equal(["社群"], await Names(killed));
        Assert.Equal(["communitybot.db", "communitybot.db-log"], Directory.GetFiles(folder.Path, "communitybot.db*").Select(Path.GetFileName).Order());
    }

    private static void Refused(DataFolder folder, string told)
    {
        foreach (var use in (Action[])[
            () => s_litedb.Open(folder, new CodeKey(folder)).Dispose(), () => s_litedb.Existing(folder, new CodeKey(folder)).Dispose(),
            () => s_litedb.Look(folder, new CodeKey(folder)).Dispose(), () => s_litedb.RefuseDamaged(folder)])
        {
            var refusal = Assert.Throws<StoreUnavailableException>(use);
            Assert.True(refusal.IsDamage);
            Assert.Contains(told, refusal.Said.Chinese, StringComparison.Ordinal);
        }
    }

    private static async Task<IEnumerable<string>> Names(DataFolder folder)
    {
        using var store = s_litedb.Existing(folder, new CodeKey(folder));
        return (await store.Read(records => records.Communities.All(), Cancel)).Select(community => community.Name);
    }

    /// <summary>A folder as a program leaves it that is killed once it has acknowledged a community; a backup from before is beside it.</summary>
    private async Task<DataFolder> KilledIn(string name, string community, Action? meanwhile = null)
    {
        var (folder, left) = (new DataFolder(Path.Combine(_place.FullName, name)), new DataFolder(Path.Combine(_place.FullName, $"{name}-left")));
        left.Make();
        s_litedb.Open(folder, new CodeKey(folder)).Dispose();
        await s_litedb.Copies(folder, new CodeKey(folder)).WriteTo(Path.Combine(left.Path, "before.db"), Cancel);
        var (data, log) = (new DiskFile(folder.Database), new DiskFile(LiteDbOpening.LogOf(folder.Database)));
        using var store = new LiteDbStore(new LiteDbFile(folder.Database, LiteDbUse.Write, () => new LiteDbDisk(data, log)), new CodeKey(folder));
        meanwhile?.Invoke();
        await store.Change(records => records.Communities.Add(Circle.Programme, community, ""), Cancel);
        Copy(data, left.Database);
        Copy(log, LiteDbOpening.LogOf(left.Database));
        return left;

        static void Copy(IDiskFile from, string to)
        {
            using var copy = new DiskFile(to);
            from.CopyTo(copy);
        }
    }
}
