using CommunityBot.Records;

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
        // What is wrong with the database is said of it, and not of the copy.
        using var source = Source();
        WholeFile.Write(file, source.CopyTo);
    }

    private void Fill(string file)
    {
        using var source = Source();
        // What is wrong with the database is said of it, and not of a copy that nobody knows of.
        source.Check();
        source.CopyTo(file);
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
