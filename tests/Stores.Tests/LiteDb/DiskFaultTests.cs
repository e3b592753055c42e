using CommunityBot.Records;
using CommunityBot.Stores.LiteDb;
using CommunityBot.Stores.LiteDb.Disk;

namespace CommunityBot.Stores.Tests.LiteDb;

/// <summary>The disk is full and free again, others have the file, and many read beside one who writes.</summary>
public sealed class DiskFaultTests : IDisposable
{
    /// <summary>60 have been run by hand, with 120,000 people: 54 MB, and as much of a log.</summary>
    private static readonly TimeSpan s_together = TimeSpan.FromSeconds(3);

    private const int Filling = 3_000;

    /// <summary>A change writes two pages.</summary>
    private const int RoomToTry = 2;
    private const int Readers = 8;

    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Once_the_disk_has_room_again_work_goes_on_and_what_was_refused_is_not_there()
    {
        Open().Dispose();
        var disk = new FullDisk();
        var file = new LiteDbFile(_folder.Database, LiteDbUse.Write, () => new LiteDbDisk(
            disk.Over(new DiskFile(_folder.Database)), disk.Over(new DiskFile(LiteDbOpening.LogOf(_folder.Database)))));
        using var store = new LiteDbStore(file, new CodeKey(_folder));
        await Admit(store, "before");

        for (var room = 0; room < RoomToTry; room++)
        {
            disk.Room = room;
            var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => Admit(store, "refused"));
            Assert.Contains("磁碟滿了", refused.Said.Chinese, StringComparison.Ordinal);
            disk.Room = null;
            Assert.True(await Admit(store, $"afterwards {room}"));
        }

        Assert.False(await Admit(store, "before"));
        Assert.True(await Admit(store, "refused"));
    }

    [Fact]
    public async Task Another_program_is_told_who_has_the_database_and_what_to_do()
    {
        using (var store = Open())
            await Admit(store, "mine");

        using var other = new FileStream(_folder.Database, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var refused = Assert.Throws<StoreUnavailableException>(() => LiteDbLending.Open(_folder.Database, LiteDbUse.Write, TimeSpan.FromMilliseconds(50)));

        Assert.True(refused.IsTaken);
        Assert.Contains("還沒讓出來", refused.Said.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_beside_a_writer_read_what_is_there()
    {
        using var store = Open();
        var people = await store.Change(
            records => Enumerable.Range(0, Filling).Select(number => records.People.Add(NameOf(number), "勤益科大", "", "").Id).ToList(), Cancel);
        var end = TimeProvider.System.GetUtcNow() + s_together;

        var readers = Enumerable.Range(0, Readers).Select(seed => Task.Run(async () =>
        {
            var random = new Random(seed);
            for (var reads = 0; TimeProvider.System.GetUtcNow() < end || reads < 10; reads++)
            {
                var one = random.Next(Filling);
                Assert.Equal(NameOf(one), (await store.Read(records => records.People.Find(people[one]), Cancel))!.Name);
                // Two collections at one moment.
                Assert.True(await store.Read(records =>
                    records.Marks.Find("admitted") is not { } last || records.Jobs.Find("admitted")!.Result == last, Cancel));
            }
        }, Cancel)).ToList();
        for (var number = 0; TimeProvider.System.GetUtcNow() < end; number++)
        {
            var result = $"{number}";
            await store.Change(records =>
            {
                records.Marks.Set("admitted", result);
                records.Inbox.Admit(result, DateTimeOffset.UnixEpoch);
                records.Jobs.Save(new JobRun { Job = "admitted", StartedAt = DateTimeOffset.UnixEpoch, Took = TimeSpan.Zero, Result = result });
                return true;
            }, Cancel);
        }

        await Task.WhenAll(readers);
    }

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);

    private IOpenStore Open() => new LiteDbProvider().Open(_folder, new CodeKey(_folder));

    private static Task<bool> Admit(IStore store, string what) => store.Change(records => records.Inbox.Admit(what, DateTimeOffset.UnixEpoch), Cancel);

    private static string NameOf(int number) => $"王小明{number}";
}
