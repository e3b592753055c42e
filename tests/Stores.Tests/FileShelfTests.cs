using CommunityBot.Attachments;

namespace CommunityBot.Stores.Tests;

public sealed class FileShelfTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("communitybot-");

    private FileShelf Shelf => new(Path.Combine(_folder.FullName, "files"));

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_same_lies_there_once_under_what_is_in_it()
    {
        var file = Shelf.Keep(FileKind.Photo, [1, 2, 3], [1]);
        Assert.Equal(file, Shelf.Keep(FileKind.Photo, [1, 2, 3], [1]));
        Assert.Equal("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", file.Hash);
        Assert.Equal([1, 2, 3], Shelf.Read(file));
        Assert.Equal([1], Shelf.ReadSmall(file));
        Assert.Equal(2, Directory.GetFiles(Path.Combine(Shelf.Path, "03")).Length);
        Assert.Null(Shelf.Read(file with { Hash = new string('0', 64) }));
    }

    [Fact]
    public async Task What_is_of_nothing_is_swept_away_once_it_is_old_and_what_is_kept_or_young_is_not()
    {
        var (kept, old, young) = (Shelf.Keep(FileKind.Pdf, [1]), Shelf.Keep(FileKind.Photo, [2], [3]), Shelf.Keep(FileKind.Pdf, [4]));
        Assert.Equal(1, await Receive("abc", [5], most: 1));
        Assert.Equal(1, await Receive("awaited", [6], most: 1));
        Assert.Null(await Receive("large", [5, 6], most: 1));
        var now = TimeProvider.System.GetUtcNow();
        var all = Directory.GetFiles(Shelf.Path, "*", SearchOption.AllDirectories);
        foreach (var file in all.Where(file => !file.Contains(young.Hash, StringComparison.Ordinal)))
            File.SetLastWriteTimeUtc(file, now.AddDays(-3).UtcDateTime);

        Assert.Equal(3, Shelf.Sweep(new StayingFiles([kept], ["https://elsewhere/a?b", "awaited"]), now.AddDays(-1)));

        Assert.NotNull(Shelf.Read(kept));
        Assert.NotNull(Shelf.Read(young));
        Assert.Null(Shelf.Read(old));
        Assert.Null(Shelf.Take("abc"));
        Assert.Equal([6], Shelf.Take("awaited"));
    }

    [Fact]
    public async Task Only_what_another_has_not_is_copied_and_what_is_on_its_way_or_damaged_is_not()
    {
        var (file, other) = (Shelf.Keep(FileKind.Photo, [1], [2]), new FileShelf(Path.Combine(_folder.FullName, "other")));
        Assert.Equal(1, await Receive("abc", [5], most: 1));
        Assert.Null(await Receive("large", [5, 6], most: 1));
        Assert.Equal(2, Shelf.CopyTo(other));
        Assert.Equal(0, Shelf.CopyTo(other));
        Assert.Equal([1], other.Read(file));
        Assert.Null(other.Take("abc"));

        // A copy that was damaged is mended by what is whole, and never the other way round.
        var copy = Directory.GetFiles(other.Path, $"{file.Hash}.jpg", SearchOption.AllDirectories)[0];
        await File.AppendAllTextAsync(copy, "x", Cancel);
        Assert.Equal(0, other.CopyTo(Shelf));
        Assert.Equal([1], Shelf.Read(file));
        Assert.Equal(1, Shelf.CopyTo(other));
        Assert.Equal([1], other.Read(file));
        Assert.Equal(0, new FileShelf(Path.Combine(_folder.FullName, "none")).CopyTo(other));
    }

    /// <summary>What was acknowledged under a name is not lost to whoever sends under it again.</summary>
    [Fact]
    public async Task What_breaks_off_or_is_too_large_leaves_what_came_before()
    {
        Assert.Equal(1, await Receive("abc", [5], most: 1));
        Assert.Null(await Receive("abc", [5, 6], most: 1));
        Assert.Equal(0, await Receive("abc", [], most: 1));
        await using var broken = new PipeThatBreaks();
        await Assert.ThrowsAsync<IOException>(() => Shelf.Receive("abc", broken, most: 1, Cancel));
        Assert.Equal([5], Shelf.Take("abc"));
        Assert.Single(Directory.GetFiles(Shelf.Path, "*", SearchOption.AllDirectories));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<long?> Receive(string key, byte[] content, int most)
    {
        using var body = new MemoryStream(content);
        return await Shelf.Receive(key, body, most, Cancel);
    }

    private sealed class PipeThatBreaks : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("reset");
    }
}
