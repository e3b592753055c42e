using System.Buffers;
using System.Security.Cryptography;

namespace CommunityBot.Bot.Channels.Line.Webhook;

/// <summary>Tells LINE's deliveries from anybody else's: base64 of the HMAC-SHA256, under the channel secret, of the raw body.</summary>
public static class LineSignature
{
    public const string Header = "x-line-signature";

    /// <summary>Compares in constant time, so that a wrong signature does not tell how wrong it is.</summary>
    public static bool Matches(ReadOnlySpan<char> signature, ReadOnlySpan<byte> secret, in ReadOnlySequence<byte> body)
    {
        Span<byte> claimed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (!Convert.TryFromBase64Chars(signature, claimed, out var length) || length != claimed.Length)
            return false;
        Span<byte> actual = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Compute(secret, body, actual);
        return CryptographicOperations.FixedTimeEquals(claimed, actual);
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
