using CommunityBot.Stores.LiteDb.Disk;

namespace CommunityBot.Stores.Tests.LiteDb;

/// <summary>What a program did to its files, in order, and what it had acknowledged by then.</summary>
internal sealed class Recording
{
    public List<DiskEvent> Events { get; } = [];

    public RecordedFile File(byte[]? before = null) => new(this, before ?? []);

    public void Acknowledge(int number) => Events.Add(new DiskEvent.Acknowledged(number));
}

internal abstract record DiskEvent
{
    public sealed record Written(RecordedFile File, long At, byte[] Bytes) : DiskEvent;

    public sealed record Resized(RecordedFile File, long Length) : DiskEvent;

    public sealed record Flushed(RecordedFile File) : DiskEvent;

    public sealed record Acknowledged(int Number) : DiskEvent;
}

/// <summary>A file in memory that notes what is done to it.</summary>
internal sealed class RecordedFile(Recording recording, byte[] before) : IDiskFile
{
    private byte[] _bytes = [.. before];

    public byte[] Before => before;

    public byte[] Bytes => _bytes[..(int)Length];

    public long Length { get; private set; } = before.Length;

    public int Read(long at, Span<byte> into)
    {
        if (at >= Length)
            return 0;
        var read = (int)Math.Min(Length - at, into.Length);
        _bytes.AsSpan((int)at, read).CopyTo(into);
        return read;
    }

    public void Write(long at, ReadOnlySpan<byte> bytes)
    {
        Grow(at + bytes.Length);
        bytes.CopyTo(_bytes.AsSpan((int)at));
        recording.Events.Add(new DiskEvent.Written(this, at, bytes.ToArray()));
    }

    public void SetLength(long length)
    {
        Grow(length);
        Length = length;
        _bytes.AsSpan((int)length).Clear();
        recording.Events.Add(new DiskEvent.Resized(this, length));
    }

    public void Flush() => recording.Events.Add(new DiskEvent.Flushed(this));

    public void Dispose()
    {
    }

    private void Grow(long length)
    {
        if (length > _bytes.Length)
            Array.Resize(ref _bytes, (int)length * 2);
        Length = Math.Max(Length, length);
    }
}
