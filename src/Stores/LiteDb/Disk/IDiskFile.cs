namespace CommunityBot.Stores.LiteDb.Disk;

/// <summary>A file that is read and written in places. What was written lasts once it was flushed, and not before.</summary>
public interface IDiskFile : IDisposable
{
    long Length { get; }

    /// <summary>Fills <paramref name="into"/>, as far as there is anything.</summary>
    /// <returns>How many bytes there were.</returns>
    int Read(long at, Span<byte> into);

    void Write(long at, ReadOnlySpan<byte> bytes);

    void SetLength(long length);

    void Flush();

    /// <summary>Writes all of it into another, which is empty.</summary>
    void CopyTo(IDiskFile other)
    {
        var bytes = new byte[1 << 20];
        for (var (at, read) = (0L, 0); (read = Read(at, bytes)) > 0; at += read)
            other.Write(at, bytes.AsSpan(0, read));
    }
}
