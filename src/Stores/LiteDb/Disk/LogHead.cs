using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CommunityBot.Stores.LiteDb.Disk;

/// <summary>What stands before the records of a log: which log it is, and how many of them had been flushed when that was last noted.</summary>
/// <param name="Salt">What no other log has.</param>
/// <param name="IsTied">Whether its database says that this is its log. One of an earlier version of this program had nothing to say it with.</param>
/// <param name="Settled">Up to which record all were on disk, and whole transactions: what is missing of them, nothing but damage takes away.</param>
internal readonly record struct LogHead(ulong Salt, bool IsTied, long Settled)
{
    /// <summary>A block of the disk, so that it is written at once or not at all.</summary>
    public const int Bytes = 4096;

    private const ulong Sign = 0x31474F4C4B4F4F42;
    private const int SaltAt = sizeof(ulong);
    private const int SumAt = SaltAt + sizeof(ulong);
    private const int TiedAt = SumAt + sizeof(ulong);

    /// <summary>In a sector of its own, as it is written over while the log grows.</summary>
    private const int MarkAt = 512;
    private const int MarkSumAt = 2 * sizeof(ulong);

    /// <returns>Null where there is none that holds.</returns>
    public static LogHead? Read(IDiskFile file)
    {
        var head = new byte[Bytes];
        if (file.Read(0, head) < head.Length || BinaryPrimitives.ReadUInt64LittleEndian(head) != Sign || !Holds(head, SumAt))
            return null;
        var salt = BinaryPrimitives.ReadUInt64LittleEndian(head.AsSpan(SaltAt));
        var mark = head.AsSpan(MarkAt);
        var isOfThis = Holds(mark, MarkSumAt) && BinaryPrimitives.ReadUInt64LittleEndian(mark) == salt;
        return new LogHead(
            salt,
            BinaryPrimitives.ReadUInt64LittleEndian(head.AsSpan(TiedAt)) == salt,
            isOfThis ? BinaryPrimitives.ReadInt64LittleEndian(mark[sizeof(ulong)..]) : 0);
    }

    /// <summary>Nothing that was written before is of this log.</summary>
    public static LogHead Begin(IDiskFile file)
    {
        var head = new byte[Bytes];
        RandomNumberGenerator.Fill(head.AsSpan(SaltAt, sizeof(ulong)));
        head.AsSpan(SaltAt, sizeof(ulong)).CopyTo(head.AsSpan(TiedAt));
        BinaryPrimitives.WriteUInt64LittleEndian(head, Sign);
        Seal(head, SumAt);
        file.Write(0, head);
        file.Flush();
        return new LogHead(BinaryPrimitives.ReadUInt64LittleEndian(head.AsSpan(SaltAt)), IsTied: true, Settled: 0);
    }

    /// <summary>It need not last itself: the next flush takes it along, and one that is too low takes nothing away.</summary>
    public void Mark(IDiskFile file, long settled)
    {
        Span<byte> mark = stackalloc byte[MarkSumAt + sizeof(uint)];
        BinaryPrimitives.WriteUInt64LittleEndian(mark, Salt);
        BinaryPrimitives.WriteInt64LittleEndian(mark[sizeof(ulong)..], settled);
        Seal(mark, MarkSumAt);
        file.Write(MarkAt, mark);
    }

    private static void Seal(Span<byte> bytes, int sumAt) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[sumAt..], LogRecord.SumOf(bytes[..sumAt], before: 0));

    private static bool Holds(ReadOnlySpan<byte> bytes, int sumAt) =>
        BinaryPrimitives.ReadUInt32LittleEndian(bytes[sumAt..]) == LogRecord.SumOf(bytes[..sumAt], before: 0);
}
