using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using CommunityBot.Attachments;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>
/// The folder of photos and receipts: <c>files/ab/ab34….jpg</c>, each named by the SHA-256 of what is in it, so that none ever changes and the same
/// lies there once. Beside a photo lies a small one. Several bots may share one.
/// </summary>
/// <param name="path">Where it is. It need not be there yet.</param>
/// <param name="owner">The folder to whose account files are given; null for none.</param>
public sealed class FileShelf(string path, DataFolder? owner = null) : IFileShelf
{
    private const string Small = ".small.jpg";
    private const string Arriving = "arriving";
    private const int LettersOfFolder = 2;
    private const int Piece = 64 * 1024;

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>Puts a file there; it is on disk when this returns.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="small">The small one, of a photo.</param>
    /// <exception cref="StoreUnavailableException">It cannot be written.</exception>
    public KeptFile Keep(FileKind kind, byte[] content, byte[]? small = null)
    {
        var file = new KeptFile(kind, Convert.ToHexStringLower(SHA256.HashData(content)), content.Length);
        if (small is not null)
            Write(SmallOf(file), small);
        Write(PlaceOf(file), content);
        return file;
    }

    public byte[]? Read(KeptFile file) =>
        File.Exists(PlaceOf(file)) && File.ReadAllBytes(PlaceOf(file)) is var content && Convert.ToHexStringLower(SHA256.HashData(content)) == file.Hash
            ? content
            : null;

    public byte[]? ReadSmall(KeptFile file) => File.Exists(SmallOf(file)) ? File.ReadAllBytes(SmallOf(file)) : Read(file);

    /// <summary>Takes in what comes to this program itself, until it is looked at as what comes from elsewhere is.</summary>
    /// <param name="key">A name of our own.</param>
    /// <param name="content">Read to its end, a piece at a time.</param>
    /// <param name="most">It is not read on once it has more bytes.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>How many bytes it has; null where these are too many, and nothing is kept.</returns>
    /// <exception cref="StoreUnavailableException">It cannot be written.</exception>
    /// <exception cref="IOException">The content breaks off.</exception>
    public async Task<long?> Receive(string key, Stream content, int most, CancellationToken cancel)
    {
        var length = 0L;
        try
        {
            await Write(Received(key), async stream =>
            {
                var piece = new byte[Piece];
                for (int read; length <= most && (read = await ReadFrom(content, piece, cancel)) > 0; length += read)
                    await stream.WriteAsync(piece.AsMemory(0, read), cancel);
                if (length == 0 || length > most)
                    throw new UntakenException(fault: null);
            });
        }
        catch (UntakenException untaken)
        {
            if (untaken.InnerException is { } fault)
                ExceptionDispatchInfo.Throw(fault);
        }

        return length > most ? null : length;
    }

    /// <summary>That a body breaks off is no fault of the disk that it is written to.</summary>
    private static async Task<int> ReadFrom(Stream content, byte[] piece, CancellationToken cancel)
    {
        try
        {
            return await content.ReadAsync(piece, cancel);
        }
        catch (IOException fault)
        {
            throw new UntakenException(fault);
        }
    }

    /// <returns>Null where there is none.</returns>
    public byte[]? Take(string key) => File.Exists(Received(key)) ? File.ReadAllBytes(Received(key)) : null;

    public void Forget(string key) => WholeFile.Delete(Received(key));

    /// <summary>
    /// Copies into another folder what that has not, or has in another length: a file never changes. What is not any more what its name says is of no use
    /// to anybody, and stays where it is.
    /// </summary>
    /// <returns>How many were copied.</returns>
    /// <exception cref="StoreUnavailableException">One cannot be read or written.</exception>
    public int CopyTo(FileShelf other)
    {
        var missing = All().Select(file => System.IO.Path.GetRelativePath(Path, file)).Where(name => !HaveSameLength(In(name), other.In(name)));
        var copied = 0;
        foreach (var name in missing)
        {
            if (File.ReadAllBytes(In(name)) is var content && IsWhole(name, content))
            {
                other.Write(other.In(name), content);
                copied++;
            }
        }

        return copied;
    }

    public int Sweep(StayingFiles kept, DateTimeOffset before)
    {
        if (!Directory.Exists(Path))
            return 0;
        var stay = kept.Kept.SelectMany(file => new[] { PlaceOf(file), SmallOf(file) }).Concat(kept.Coming.Select(Received)).ToHashSet(RealPath.Names);
        var gone = new DirectoryInfo(Path).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.LastWriteTimeUtc < before.UtcDateTime && !stay.Contains(file.FullName))
            .ToList();
        foreach (var file in gone)
        {
            // Another bot may have put the same there meanwhile, to keep it.
            file.Refresh();
            if (file.Exists && file.LastWriteTimeUtc < before.UtcDateTime)
                file.Delete();
        }

        return gone.Count;
    }

    /// <summary>How many files there are, and how large they are together.</summary>
    public (int Count, long Bytes) Measure() => All().Aggregate((Count: 0, Bytes: 0L), (sum, file) => (sum.Count + 1, sum.Bytes + new FileInfo(file).Length));

    private IEnumerable<string> All() => !Directory.Exists(Path) ? [] : Directory.EnumerateDirectories(Path)
        .Where(folder => System.IO.Path.GetFileName(folder).Length == LettersOfFolder)
        .SelectMany(Directory.EnumerateFiles)
        .Where(file => !file.EndsWith(".part", StringComparison.Ordinal));

    private static bool HaveSameLength(string file, string other) => File.Exists(other) && new FileInfo(file).Length == new FileInfo(other).Length;

    /// <summary>A small picture is named after the large one.</summary>
    private static bool IsWhole(string name, byte[] content) => name.EndsWith(Small, StringComparison.Ordinal)
        || System.IO.Path.GetFileNameWithoutExtension(name) == Convert.ToHexStringLower(SHA256.HashData(content));

    private string PlaceOf(KeptFile file) => In(file.Hash[..LettersOfFolder], $"{file.Hash}.{(file.Kind == FileKind.Pdf ? "pdf" : "jpg")}");

    private string SmallOf(KeptFile file) => In(file.Hash[..LettersOfFolder], $"{file.Hash}{Small}");

    private string Received(string key) => In(Arriving, $"{key}.part");

    private string In(params ReadOnlySpan<string> names) => System.IO.Path.Combine([Path, .. names]);

    /// <summary>One that is there is written once more: it is as old as whoever kept it last.</summary>
    private void Write(string file, byte[] content) => Write(file, stream =>
    {
        stream.Write(content);
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    private async Task Write(string file, Func<Stream, Task> fill)
    {
        try
        {
            var folder = System.IO.Path.GetDirectoryName(file)!;
            OwnerOnly.MakeFolder(folder);
            await WholeFile.Write(file, async part =>
            {
                await using var stream = OwnerOnly.MakeFile(part);
                await fill(stream);
            });
            foreach (var made in new[] { Path, folder, file })
                owner?.GiveToOwner(made);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var why = OwnerAccount.Why(fault, file);
            throw new StoreUnavailableException(
                new BothLanguages($"{file} 寫不下來：{why.Chinese}。", $"{file} cannot be written: {why.English}."), fault);
        }
    }

    /// <summary>Nothing of it is kept, and what came under the same name before stays.</summary>
    private sealed class UntakenException(Exception? fault) : Exception("It is not taken.", fault);
}
