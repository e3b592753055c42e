namespace CommunityBot.Stores.LiteDb.Disk;

/// <summary>The pages of the database. None is written over before the log that has it is on disk: a power cut then leaves one or the other whole.</summary>
public sealed class DataStream(IDiskFile file, LogStream log) : PageStream
{
    /// <summary>A page at the end that was cut off is in the log.</summary>
    public override long Length => file.Length / Page * Page;

    public override void SetLength(long value) => file.SetLength(value);

    public override void Flush() => file.Flush();

    protected override int ReadPage(long at, Span<byte> page) => file.Read(at, page);

    protected override void WritePage(long at, ReadOnlySpan<byte> page)
    {
        log.Settle();
        file.Write(at, page);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }
}
