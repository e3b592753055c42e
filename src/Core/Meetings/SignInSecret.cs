using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CommunityBot.Meetings;

/// <summary>
/// Sixteen random bytes of one meeting. The four-digit code on the screen is made from it and the time, as RFC 6238 makes
/// one-time passwords, so that nothing has to be stored when the code changes and a restart changes nothing.
/// </summary>
public readonly struct SignInSecret(byte[] bytes)
{
    /// <summary>How long a code stays on the screen.</summary>
    public static readonly TimeSpan CodeLifetime = TimeSpan.FromSeconds(60);

    /// <summary>Codes that left the screen this long ago are recognized as outdated, not taken for guesses.</summary>
    private const int OutdatedSteps = 10;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public static SignInSecret Create() => new(RandomNumberGenerator.GetBytes(16));

    /// <summary>The code on the screen at that instant.</summary>
    public SignInCode CodeAt(DateTimeOffset instant) => Code(Step(instant));

    /// <summary>When the code of that instant gives way to the next.</summary>
    public static DateTimeOffset NextCodeAt(DateTimeOffset instant) =>
        DateTimeOffset.UnixEpoch + ((Step(instant) + 1) * CodeLifetime);

    /// <summary>Whether the code was on the screen at that instant, or is the one just before it.</summary>
    public bool Accepts(SignInCode code, DateTimeOffset instant)
    {
        var step = Step(instant);
        return code == Code(step) || code == Code(step - 1);
    }

    /// <summary>Whether the code was good some minutes ago: its owner saw the screen, and only has to look again.</summary>
    public bool WasRecently(SignInCode code, DateTimeOffset instant)
    {
        var step = Step(instant);
        for (var back = 2; back <= OutdatedSteps; back++)
        {
            if (code == Code(step - back))
                return true;
        }

        return false;
    }

    /// <summary>What opens the meeting's board page without signing in to anything: 32 hexadecimal digits.</summary>
    public string BoardKey()
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Bytes.Span, "board"u8, hash);
        return Convert.ToHexStringLower(hash[..16]);
    }

    private static long Step(DateTimeOffset instant) => instant.ToUnixTimeSeconds() / (long)CodeLifetime.TotalSeconds;

    private SignInCode Code(long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Bytes.Span, counter, hash);
        return SignInCode.Of(BinaryPrimitives.ReadUInt32BigEndian(hash));
    }
}
