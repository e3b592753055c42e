using System.Buffers.Binary;

namespace CommunityBot.Stores.LiteDb.Disk;

/// <summary>
/// The pages of the database. None is written over before the log that has it is on disk: a power cut then leaves one or the other whole. The first
/// says which log is its own, so that no other is put into it.
/// </summary>
public sealed class DataStream(IDiskFile file, LogStream log) : PageStream
{
    /// <summary>Where LiteDB keeps nothing: between its settings, which end at 105, and its collections, which begin at 191.</summary>
    private const int SaltAt = 128;

    private ulong _salt = SaltIn(file);

    /// <summary>A page at the end that was cut off is in the log.</summary>
    public override long Length => file.Length / Page * Page;

    /// <returns>The salt of its log; 0 where it has never said one.</returns>
    public static ulong SaltIn(IDiskFile file)
    {
        Span<byte> salt = stackalloc byte[sizeof(ulong)];
        return file.Read(SaltAt, salt) == salt.Length ? BinaryPrimitives.ReadUInt64LittleEndian(salt) : 0;
    }

    /// <summary>Says that the log is its own, which has to last before the log has anything.</summary>
    public void Tie()
    {
        if (_salt == log.Salt)
            return;
        if (file.Length > 0)
        {
            Span<byte> salt = stackalloc byte[sizeof(ulong)];
            BinaryPrimitives.WriteUInt64LittleEndian(salt, log.Salt);
            file.Write(SaltAt, salt);
            file.Flush();
        }

        _salt = log.Salt;
    }

    public override void SetLength(long value) => file.SetLength(value);

    public override void Flush() => file.Flush();

    protected override int ReadPage(long at, Span<byte> page) => file.Read(at, page);

    protected override void WritePage(long at, ReadOnlySpan<byte> page)
    {
        log.Settle();
        if (at > 0)
        {
            file.Write(at, page);
            return;
        }

        var first = page.ToArray();
        BinaryPrimitives.WriteUInt64LittleEndian(first.AsSpan(SaltAt), _salt);
        file.Write(at, first);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }
}
