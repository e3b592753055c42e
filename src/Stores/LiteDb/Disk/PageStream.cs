namespace CommunityBot.Stores.LiteDb.Disk;

/// <summary>What LiteDB reads and writes, a page at a time.</summary>
public abstract class PageStream : Stream
{
    /// <summary>LiteDB's.</summary>
    public const int Page = 8192;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Position { get; set; }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = ReadPage(Position, buffer.AsSpan(offset, count));
        Position += read;
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        WritePage(Position, buffer.AsSpan(offset, count));
        Position += count;
    }

    protected abstract int ReadPage(long at, Span<byte> page);

    protected abstract void WritePage(long at, ReadOnlySpan<byte> page);
}
