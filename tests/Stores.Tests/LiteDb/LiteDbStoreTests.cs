using System.Text;
using CommunityBot.Deletion;
using CommunityBot.Records;
using CommunityBot.Stores.Kept;
using CommunityBot.Stores.LiteDb;
using CommunityBot.Stores.LiteDb.Disk;
using CommunityBot.Stores.Sqlite;
using LiteDB;
using LiteDB.Engine;

namespace CommunityBot.Stores.Tests.LiteDb;

public sealed class LiteDbStoreTests : StoreContract
{
    private static readonly LiteDbProvider s_litedb = new();

    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    [Fact]
    public void A_database_of_the_other_kind_is_refused_and_the_setting_named()
    {
        new SqliteStore(_folder).Dispose();
        Assert.Contains("Storage:Provider=Sqlite", Assert.Throws<StoreUnavailableException>(() => Open(_folder)).Message, StringComparison.Ordinal);

        using var other = new TemporaryFolder();
        Open(other.Data).Dispose();
        var refused = Assert.Throws<StoreUnavailableException>(() => new SqliteStore(other.Data));
        Assert.Contains("Storage:Provider=LiteDb", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Not in pages that are free, nor in the log of changes.</summary>
    [Fact]
    public async Task No_byte_of_the_folder_has_what_was_deleted()
    {
        Open(_folder).Dispose();
        var (data, log) = (new DiskFile(_folder.Database), new DiskFile(LiteDbOpening.LogOf(_folder.Database)));
        var file = new LiteDbFile(_folder.Database, LiteDbUse.Write, () => new LiteDbDisk(data, log));
        using (var store = new LiteDbStore(file, new CodeKey(_folder)))
        {
            var (circle, _) = await store.Change(records => FullCircle.Add(records, "林俊傑", "林俊傑"), Cancel);
            Assert.True(Has(log, "林俊傑"));
            await store.Change(records => Erasure.Run(records, circle.Member, Circle.Start, Circle.Day), Cancel);

            file.Clear();

            Assert.False(Has(data, "林俊傑") || Has(log, "林俊傑"));
        }
    }

    /// <summary>Each as in a program of its own: one gives out no number that the other gave out meanwhile.</summary>
    [Fact]
    public async Task Two_programs_that_change_it_take_turns_and_both_see_all()
    {
        Open(_folder).Dispose();
        using var one = Alone(LiteDbUse.Write);
        using var other = Alone(LiteDbUse.Write);

        foreach (var store in Enumerable.Repeat((IStore[])[one, other], 10).SelectMany(both => both))
            await store.Change(records => Circle.Add(records, $"社群{records.Communities.All().Count}"), Cancel);

        Assert.Equal(20, await one.Read(records => records.Communities.All().Count, Cancel));
        Assert.Equal(40, await other.Read(
            records => records.Communities.All().SelectMany(community => records.People.EverIn(community.Id)).Select(one => one.Person.Id).Distinct().Count(),
            Cancel));
    }

    [Fact]
    public async Task Who_only_looks_looks_at_a_copy_while_another_program_works()
    {
        using var store = Open(_folder);
        using var looking = Alone(LiteDbUse.Look);
        await store.Change(records => records.Communities.Add(Circle.Programme, "後來的", ""), Cancel);

        Assert.Empty(await looking.Read(records => records.Communities.All(), Cancel));
        Assert.Single(await store.Read(records => records.Communities.All(), Cancel));
    }

    /// <summary>As when no handle is left to open it with: it stands for a program that runs, and may not be written.</summary>
    [Fact]
    public void Where_nobody_can_look_whether_somebody_waits_nobody_does()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only there a program that runs is a file that cannot be written.");
        File.CreateSymbolicLink(LiteDbWish.FileOf(_folder.Database), "/proc/self/exe");
        Assert.ThrowsAny<IOException>(() => LiteDbWish.Raise(_folder.Database));
        Assert.False(LiteDbWish.IsRaised(_folder.Database));
    }

    [Fact]
    public async Task What_a_program_wished_that_is_gone_holds_nobody_up()
    {
        using var store = Open(_folder);
        await File.WriteAllTextAsync(LiteDbWish.FileOf(_folder.Database), "1", Cancel);

        await store.Change(records => records.Inbox.Admit("event", DateTimeOffset.UnixEpoch), Cancel);

        Assert.False(LiteDbWish.IsRaised(_folder.Database));
        Assert.Equal(0, new FileInfo(LiteDbWish.FileOf(_folder.Database)).Length);
    }

    /// <summary>Words are kept in fields that are known to hold some, so that a name can be taken out of all of them.</summary>
    [Fact]
    public async Task Whatever_holds_words_is_known_to()
    {
        using var store = Open(_folder);
        await store.Change(records => FullCircle.Add(records, "林俊傑", "林俊傑"), Cancel);

        var named = Fields().Where(field => field.Text.Contains("林俊傑", StringComparison.Ordinal)).Select(field => field.Name).Distinct();

        Assert.Equal(
            [],
            named.Except(FreeWords.All.Select(words => $"{words.Table}.{words.Column}"))
                .Except(["people.name", "people.name_key", "former_names.name", "former_names._id"]));
    }

    [Fact]
    public async Task A_backup_is_one_file_for_its_owner_alone_and_nothing_half_done_lies_beside_it()
    {
        using var store = Open(_folder);
        await store.Change(records => records.Inbox.Admit("event", DateTimeOffset.UnixEpoch), Cancel);
        var place = Directory.CreateDirectory(Path.Combine(_folder.Path, "elsewhere"));
        var file = Path.Combine(place.FullName, "backup.db");

        await Copies().WriteTo(file, Cancel);

        Assert.Equal([file], place.GetFiles().Select(one => one.FullName));
        if (OperatingSystem.IsWindows())
            return;
        foreach (var one in (string[])[file, _folder.Database, LiteDbOpening.LogOf(_folder.Database)])
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(one));
    }

    [Fact]
    public async Task Where_there_is_no_database_none_is_made_up()
    {
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Copies().WriteTo(Path.Combine(_folder.Path, "backup.db"), Cancel));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Whoever_only_looks_changes_nothing()
    {
        using (var store = Open(_folder))
            await store.Change(records => records.Inbox.Admit("event", DateTimeOffset.UnixEpoch), Cancel);
        File.Delete($"{_folder.Database}-log");
        var before = await File.ReadAllBytesAsync(_folder.Database, Cancel);

        using (var looking = s_litedb.Look(_folder, new CodeKey(_folder)))
            Assert.Empty(await looking.Read(records => records.Communities.All(), Cancel));

        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.Database, Cancel));
        Assert.Equal([_folder.Database], Directory.GetFiles(_folder.Path));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder.Path, recursive: true);
    }

    protected override IReadOnlyList<string> Texts() => [.. Fields().Select(field => field.Text)];

    protected override void Unchain()
    {
        using var file = LiteDbFile.Borrow(_folder.Database, LiteDbUse.Write);
        file.Alone(() => file.Engine.DropCollection("chain_links"));
    }

    protected override IStore Open() => Open(_folder);

    protected override IStoreCopies Copies() => s_litedb.Copies(_folder, new CodeKey(_folder));

    /// <summary>By hand: the file is put in the place of the database of a folder.</summary>
    protected override IStore OpenBackup(string file)
    {
        var restored = new DataFolder(Path.Combine(_folder.Path, "restored"));
        restored.Make();
        File.Copy(file, restored.Database);
        return Open(restored);
    }

    protected override ValueTask CloseAsync(IStore store)
    {
        ((IOpenStore)store).Dispose();
        return ValueTask.CompletedTask;
    }

    private LiteDbStore Alone(LiteDbUse use) => new(new LiteDbFile(_folder.Database, use), new CodeKey(_folder));

    private static IOpenStore Open(DataFolder folder) => s_litedb.Open(folder, new CodeKey(folder));

    private List<(string Name, string Text)> Fields()
    {
        using var file = LiteDbFile.Borrow(_folder.Database, LiteDbUse.Write);
        return file.Alone(() => file.Engine.GetCollectionNames()
            .SelectMany(collection => All(file.Engine, collection).SelectMany(document => Words(document, collection)))
            .ToList());
    }

    private static List<BsonDocument> All(LiteEngine engine, string collection)
    {
        using var reader = engine.Query(collection, new Query());
        var found = new List<BsonDocument>();
        while (reader.Read())
            found.Add(reader.Current.AsDocument);
        return found;
    }

    private static IEnumerable<(string Name, string Text)> Words(BsonValue value, string name) => value switch
    {
        { IsDocument: true } => value.AsDocument.SelectMany(field => Words(field.Value, $"{name}.{field.Key}")),
        { IsArray: true } => value.AsArray.SelectMany(item => Words(item, name)),
        { IsString: true } => [(name, value.AsString)],
        _ => [],
    };

    private static bool Has(DiskFile file, string words)
    {
        var bytes = new byte[file.Length];
        file.Read(0, bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public DataFolder Data { get; } = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

        public void Dispose() => Directory.Delete(Data.Path, recursive: true);
    }
}
