using System.Text;
using CommunityBot.Meetings;
using CommunityBot.Records;
using CommunityBot.Stores.LiteDb;
using CommunityBot.Stores.LiteDb.Disk;

namespace CommunityBot.Stores.Tests.LiteDb;

/// <summary>Whatever a damaged page makes LiteDB do, whoever runs the bot is told that it is damage, and nothing is written on top of it.</summary>
public sealed class LiteDbDamageTests : IDisposable
{
    private const int Damages = 32;
    private const string Reason = "出差到臺北參加研習";

    private static readonly LiteDbProvider s_litedb = new();

    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CodeKey Key => new(_folder);

    private IStoreCopies Copies => s_litedb.Copies(_folder, Key);

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);

    [Fact]
    public async Task A_database_with_a_damaged_document_is_not_opened_to_be_written_to_and_no_backup_is_made_of_it()
    {
        await Fill();
        var backups = new BackupFolder(_folder, Copies);
        await backups.Make(Circle.Day, Cancel);
        Damage(Words(Reason), 0xFF);
        var before = await File.ReadAllBytesAsync(_folder.Database, Cancel);

        Refuses(() => s_litedb.Open(_folder, Key).Dispose());
        Refuses(() => s_litedb.Existing(_folder, Key).Dispose());
        Refuses(() => s_litedb.RefuseDamaged(_folder));
        Tells(await Assert.ThrowsAsync<StoreUnavailableException>(() => backups.Make(Circle.Day.AddDays(1), Cancel)));
        Tells(await Assert.ThrowsAsync<StoreUnavailableException>(() => Copies.WriteTo(Path.Combine(_folder.Path, "copy.db"), Cancel)));

        Assert.Equal([Circle.Day], backups.All().Select(backup => backup.Day));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "copy.db")));
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.Database, Cancel));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Once_somebody_came_upon_it_nothing_is_written_any_more(bool byBackup)
    {
        await Fill();
        Damage(Words(Reason), 0xFF);
        var before = await File.ReadAllBytesAsync(_folder.Database, Cancel);
        using (var store = new UntilDamaged(new LiteDbStore(new LiteDbFile(_folder.Database, LiteDbUse.Write), Key)))
        {
            Tells(await Assert.ThrowsAsync<StoreUnavailableException>(
                () => byBackup ? store.Watch(Copies).WriteTo(Path.Combine(_folder.Path, "copy.db"), Cancel) : store.Read(Walk, Cancel)));
            Tells(await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Change(records => records.Inbox.Admit("after", default), Cancel)));
        }

        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.Database, Cancel));
    }

    /// <summary>A key that an index has, and no document: whoever looks for one by it finds nothing, and nobody is told.</summary>
    [Fact]
    public async Task An_index_that_is_not_of_its_documents_is_found()
    {
        await Fill();
        Damage(Words("林俊傑")[..1], (byte)'!');

        Refuses(() => s_litedb.RefuseDamaged(_folder));
    }

    [Fact]
    public async Task Whatever_byte_is_another_nothing_comes_out_of_LiteDB_that_is_not_told()
    {
        await Fill();
        var good = await File.ReadAllBytesAsync(_folder.Database, Cancel);
        var random = new Random(7);
        var refused = 0;
        for (var i = 0; i < Damages; i++)
        {
            await File.WriteAllBytesAsync(_folder.Database, Damaged(good, random, i), Cancel);
            refused += Told(() => s_litedb.RefuseDamaged(_folder)) ? 1 : 0;
            Told(() =>
            {
                using var store = s_litedb.Look(_folder, Key);
                store.Read(Walk, Cancel).GetAwaiter().GetResult();
            });
            Told(() =>
            {
                using var store = new LiteDbStore(new LiteDbFile(_folder.Database, LiteDbUse.Write), Key);
                store.Change(records => Circle.Add(records, "新的"), Cancel).GetAwaiter().GetResult();
            });
            File.Delete(LiteDbOpening.LogOf(_folder.Database));
        }

        Assert.True(refused > Damages / 8, $"{refused} were refused");
    }

    private static int Walk(IRecords records) => Chaining.Walk(records).Sum(walk => walk.Breaks.Count);

    /// <returns>Whether it was refused.</returns>
    private static bool Told(Action work)
    {
        var fault = Record.Exception(work);
        if (fault is StoreUnavailableException told)
            Tells(told);
        else
            Assert.DoesNotContain("at LiteDB.", $"{fault}", StringComparison.Ordinal);
        return fault is StoreUnavailableException;
    }

    private static void Refuses(Action open) => Tells(Assert.Throws<StoreUnavailableException>(open));

    private static void Tells(StoreUnavailableException refusal)
    {
        Assert.True(refusal.IsDamage, $"{refusal}");
        Assert.Contains("壞了", refusal.Said.Chinese, StringComparison.Ordinal);
        Assert.Contains("備份", refusal.Said.Chinese, StringComparison.Ordinal);
    }

    private async Task Fill()
    {
        using var store = s_litedb.Open(_folder, Key);
        await store.Change(
            records =>
            {
                var (circle, _) = FullCircle.Add(records, "林俊傑", "林俊傑");
                var any = new AnyLines(1, circle);
                any.WritePoints(records.Points, 20);
                any.WriteBudget(records.Budget, 20);
                return records.Attendance.Add(new AttendanceEntry
                {
                    Meeting = circle.First.Id,
                    Person = circle.Member.Id,
                    Act = AttendanceAct.Leave,
                    At = Circle.Start,
                    Reason = Reason,
                });
            },
            Cancel);
    }

    /// <summary>Where words stand in the file.</summary>
    private List<int> Words(string words)
    {
        var (bytes, sought) = (File.ReadAllBytes(_folder.Database), Encoding.UTF8.GetBytes(words));
        return [.. Enumerable.Range(0, bytes.Length - sought.Length).Where(at => bytes.AsSpan(at, sought.Length).SequenceEqual(sought))];
    }

    private void Damage(List<int> places, byte with)
    {
        Assert.NotEmpty(places);
        var bytes = File.ReadAllBytes(_folder.Database);
        places.ForEach(at => bytes[at] = with);
        File.WriteAllBytes(_folder.Database, bytes);
    }

    /// <summary>By turns a bit of the beginning of a page, of anything that is written on it, or the whole page.</summary>
    private static byte[] Damaged(byte[] good, Random random, int turn)
    {
        var bad = (byte[])good.Clone();
        var at = random.Next(bad.Length);
        while (bad[at] == 0)
            at = random.Next(bad.Length);
        var page = at / PageStream.Page * PageStream.Page;
        if (turn % 4 == 3)
            Array.Clear(bad, page, PageStream.Page);
        else
            bad[turn % 4 == 0 ? page + random.Next(32) : at] ^= (byte)(1 << random.Next(8));
        return bad;
    }
}
