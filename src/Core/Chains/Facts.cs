using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using CommunityBot.Typing;

namespace CommunityBot.Chains;

/// <summary>
/// Facts as bytes, so that two different ones are never the same: a byte for what follows (0 nothing, 1 a number, 2 a text, 3 bytes), then the
/// number in eight bytes, highest first, or the length in four and the text in UTF-8.
/// </summary>
public sealed class Facts
{
    private readonly ArrayBufferWriter<byte> _written = new();

    public ReadOnlySpan<byte> Bytes => _written.WrittenSpan;

    public Facts Add(long? number)
    {
        if (number is not { } there)
            return Nothing();
        var at = _written.GetSpan(1 + sizeof(long));
        at[0] = 1;
        BinaryPrimitives.WriteInt64BigEndian(at[1..], there);
        _written.Advance(1 + sizeof(long));
        return this;
    }

    public Facts Add(string text) => Add(2, Encoding.UTF8.GetBytes(Storable.Text(text)));

    public Facts Add(ReadOnlySpan<byte> bytes) => Add(3, bytes);

    private Facts Add(byte kind, ReadOnlySpan<byte> bytes)
    {
        var at = _written.GetSpan(1 + sizeof(int) + bytes.Length);
        at[0] = kind;
        BinaryPrimitives.WriteInt32BigEndian(at[1..], bytes.Length);
        bytes.CopyTo(at[(1 + sizeof(int))..]);
        _written.Advance(1 + sizeof(int) + bytes.Length);
        return this;
    }

    private Facts Nothing()
    {
        _written.Write([(byte)0]);
        return this;
    }
}
