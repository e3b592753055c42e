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
}
