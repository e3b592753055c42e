using System.Buffers.Binary;
using System.Security.Cryptography;
using CommunityBot.Chains;

namespace CommunityBot.Stores;

/// <summary>What stands for rows, in whatever order they come: two that are the same have the same rows.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Sum">Of the beginnings of their hashes.</param>
internal readonly record struct RowSum(long Count, UInt128 Sum)
{
    public static RowSum Of(IKeptRows rows, KeptTable table)
    {
        var sum = default(RowSum);
        rows.Each(table, row => sum = sum.With(row));
        return sum;
    }

    public RowSum With(object?[] row)
    {
        var facts = new Facts();
        foreach (var value in row)
        {
            _ = value switch
            {
                string text => facts.Add(text),
                byte[] bytes => facts.Add(bytes),
                _ => facts.Add((long?)value),
            };
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(facts.Bytes, hash);
        return new RowSum(Count + 1, unchecked(Sum + BinaryPrimitives.ReadUInt128LittleEndian(hash)));
    }
}
