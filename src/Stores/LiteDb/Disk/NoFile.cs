namespace CommunityBot.Stores.LiteDb.Disk;

/// <summary>A log that is not there, for whoever only looks.</summary>
public sealed class NoFile : IDiskFile
{
    public long Length => 0;

    public int Read(long at, Span<byte> into) => 0;

    public void Write(long at, ReadOnlySpan<byte> bytes) => throw new InvalidOperationException("Here one only looks.");

    public void SetLength(long length) => throw new InvalidOperationException("Here one only looks.");

    public void Flush()
    {
    }

    public void Dispose()
    {
    }
}
