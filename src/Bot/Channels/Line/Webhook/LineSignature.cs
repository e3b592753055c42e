using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CommunityBot.Bot.Channels.Line.Webhook;

/// <summary>Tells LINE's deliveries from anybody else's: base64 of the HMAC-SHA256, under the channel secret, of the raw body.</summary>
public static class LineSignature
{
    public const string Header = "x-line-signature";

    private const int Length = 44;

    /// <summary>Compares in constant time, so that a wrong signature does not tell how wrong it is.</summary>
    public static bool Matches(ReadOnlySpan<char> signature, ReadOnlySpan<byte> secret, in ReadOnlySequence<byte> body)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Compute(secret, body, hash);
        Span<char> expected = stackalloc char[Length];
        return Convert.TryToBase64Chars(hash, expected, out _)
            && CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(signature), MemoryMarshal.AsBytes<char>(expected));
    }

    private static void Compute(ReadOnlySpan<byte> secret, in ReadOnlySequence<byte> body, Span<byte> hash)
    {
        if (body.IsSingleSegment)
        {
            HMACSHA256.HashData(secret, body.FirstSpan, hash);
            return;
        }

        using var parts = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        foreach (var part in body)
            parts.AppendData(part.Span);
        parts.GetHashAndReset(hash);
    }
}
