using System.Security.Cryptography;

namespace CommunityBot.Chains;

/// <summary>A SHA-256, of 32 bytes.</summary>
public sealed class Digest(ReadOnlyMemory<byte> bytes) : IEquatable<Digest>
{
    /// <summary>What comes before the first link.</summary>
    public static Digest Nothing { get; } = new(new byte[SHA256.HashSizeInBytes]);

    public ReadOnlyMemory<byte> Bytes => bytes;

    public static Digest Of(ReadOnlySpan<byte> content) => new(SHA256.HashData(content));

    public bool Equals(Digest? other) => other is not null && bytes.Span.SequenceEqual(other.Bytes.Span);

    public override bool Equals(object? obj) => Equals(obj as Digest);

    public override int GetHashCode() => BitConverter.ToInt32(bytes.Span);

    public override string ToString() => Convert.ToHexStringLower(bytes.Span);
}
