using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CommunityBot.Stores.LiteDb.Disk;

/// <summary>
/// A page in the log, with what shows that it was written whole and where it belongs: the salt of the log, which changes when it is begun anew,
/// its number, and a check sum (CRC-32C) that goes on from the one before. So no record holds behind one that does not.
/// </summary>
internal static class LogRecord
{
    public const int Bytes = PageStream.Page + 16;

    /// <summary>Where LiteDB notes in a page that all of its transaction stands before it.</summary>
    private const int ConfirmedAt = 18;

    private const int SaltAt = PageStream.Page;
    private const int NumberAt = SaltAt + sizeof(ulong);
    private const int SumAt = NumberAt + sizeof(uint);

    /// <returns>The check sum, from which the next goes on.</returns>
    public static uint Seal(Span<byte> record, ulong salt, long number, uint before)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(record[SaltAt..], salt);
        BinaryPrimitives.WriteUInt32LittleEndian(record[NumberAt..], (uint)number);
        var sum = SumOf(record[..SumAt], before);
        BinaryPrimitives.WriteUInt32LittleEndian(record[SumAt..], sum);
        return sum;
    }

    /// <returns>The check sum; null where the record is not what was written there in this log.</returns>
    public static uint? Check(ReadOnlySpan<byte> record, ulong salt, long number, uint before)
    {
        var sum = BinaryPrimitives.ReadUInt32LittleEndian(record[SumAt..]);
        return BinaryPrimitives.ReadUInt64LittleEndian(record[SaltAt..]) == salt
            && BinaryPrimitives.ReadUInt32LittleEndian(record[NumberAt..]) == (uint)number
            && sum == SumOf(record[..SumAt], before) ? sum : null;
    }

    public static bool EndsTransaction(ReadOnlySpan<byte> record) => record[ConfirmedAt] != 0;

    public static uint SumOf(ReadOnlySpan<byte> bytes, uint before)
    {
        var sum = ~before;
        foreach (var word in MemoryMarshal.Cast<byte, uint>(bytes))
            sum = BitOperations.Crc32C(sum, word);
        return ~sum;
    }
}
