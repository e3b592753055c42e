using System.Buffers;
using System.Globalization;
using System.Text;
using CommunityBot.Bot.Channels.Discord.Api;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>
/// Tells Discord's deliveries from anybody else's: Ed25519, under the application's public key, of the timestamp followed by the raw
/// body. One that is right but old is somebody playing it again.
/// </summary>
public sealed class InteractionSignature
{
    public const string Header = "X-Signature-Ed25519";
    public const string TimestampHeader = "X-Signature-Timestamp";

    /// <summary>More digits than seconds have for the next 30,000 years.</summary>
    private const int LongestTimestamp = 12;

    private readonly Ed25519.PublicPoint _publicKey;

    /// <param name="publicKey">In hexadecimal.</param>
    /// <exception cref="FormatException">It is no key.</exception>
    public InteractionSignature(string publicKey) => _publicKey = Key(publicKey) ?? throw new FormatException("It is no Ed25519 public key.");

    public static bool IsKey(string publicKey) => Key(publicKey) is not null;

    public bool Matches(string signature, string timestamp, in ReadOnlySequence<byte> body, DateTimeOffset now)
    {
        if (signature.Length != 2 * Ed25519.SignatureSize || !signature.All(char.IsAsciiHexDigit) || !IsOf(timestamp, now))
            return false;
        var signed = new byte[timestamp.Length + body.Length];
        var written = Encoding.ASCII.GetBytes(timestamp, signed);
        body.CopyTo(signed.AsSpan(written));
        return Ed25519.Verify(Convert.FromHexString(signature), _publicKey, signed);
    }

    /// <returns>Null for what cannot be a key. A slip in copying shows fifteen times in sixteen.</returns>
    private static Ed25519.PublicPoint? Key(string hex) => hex.Length == 2 * Ed25519.PublicKeySize && hex.All(char.IsAsciiHexDigit)
        ? Ed25519.ValidatePublicKeyFullExport(Convert.FromHexString(hex))
        : null;

    private static bool IsOf(string timestamp, DateTimeOffset now) =>
        timestamp.Length is > 0 and <= LongestTimestamp
        && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(now.ToUnixTimeSeconds() - seconds) <= (long)DiscordTimes.SignatureAge.TotalSeconds;
}
