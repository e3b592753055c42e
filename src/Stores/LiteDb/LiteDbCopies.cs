using CommunityBot.Records;
using CommunityBot.Stores.LiteDb.Disk;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Copies of the database, each the state of one moment. Nobody reads or writes while its pages are copied.</summary>
internal sealed class LiteDbCopies(DataFolder folder, CodeKey key) : IStoreCopies
{
    public Task WriteTo(string file, CancellationToken cancel) => Task.Run(() => Write(file), cancel);

    public Task<IStoreCopy> Copy(CancellationToken cancel) => Task.Run<IStoreCopy>(() => Make(Fill), cancel);

    public Task<IStoreCopy> Empty(CancellationToken cancel) => Task.Run<IStoreCopy>(() => Make(LiteDbOpening.Make), cancel);

    /// <inheritdoc cref="WriteTo"/>
    public void Write(string file)
    {
        // What is wrong with the database is said of it, and not of the copy. That is what is read, as nobody waits for it.
        using var source = Source();
        StoreFaults.RefuseUnfinished(folder.Database, source.Version);
        WholeFile.Write(file, part =>
        {
            Take(source, part);
            LiteDbDamage.RefuseCopy(part, folder.Database);
        });
    }

    private void Fill(string file)
    {
        using var source = Source();
        // What is wrong with the database is said of it, and not of a copy that nobody knows of.
        source.Check();
        Take(source, file);
    }

    /// <summary>The log is put into the copy while everybody works on.</summary>
    private void Take(LiteDbFile source, string file)
    {
        var log = LiteDbOpening.LogOf(file);
        using (var data = new DiskFile(file))
        using (var changes = new DiskFile(log))
            source.CopyTo(data, changes);
        try
        {
            LiteDbFaults.Guarded(() =>
            {
                using var copy = new LiteDbDisk(new DiskFile(file), new DiskFile(log));
                copy.Clear();
                return true;
            });
        }
        catch (DamageException fault)
        {
            throw LiteDbFaults.Of(fault, folder.Database);
        }

        File.Delete(log);
    }

    private LiteDbFile Source() => LiteDbFile.Borrow(folder.Existing().Database, LiteDbUse.Look);

    private LiteDbCopy Make(Action<string> fill)
    {
        var place = Directory.CreateTempSubdirectory("communitybot-copy-");
        try
        {
            var file = Path.Combine(place.FullName, "copy.db");
            fill(file);
            return new LiteDbCopy(file, place, key);
        }
        catch
        {
            place.Delete(recursive: true);
            throw;
        }
    }
}
