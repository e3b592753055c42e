using System.Text;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>Signs as Discord does, with a key pair of the test.</summary>
public sealed class DiscordKey
{
    public static readonly DiscordKey OfTheTest = new(seed: 7);
    public static readonly DiscordKey OfSomebodyElse = new(seed: 8);
    private readonly byte[] _private;

    private DiscordKey(byte seed)
    {
        _private = [.. Enumerable.Repeat(seed, Ed25519.SecretKeySize)];
        var key = new byte[Ed25519.PublicKeySize];
        Ed25519.GeneratePublicKey(_private, key);
        Public = Convert.ToHexStringLower(key);
    }

    public string Public { get; }

    public string Sign(string timestamp, byte[] body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(timestamp), .. body];
        var signature = new byte[Ed25519.SignatureSize];
        Ed25519.Sign(_private, signed, signature);
        return Convert.ToHexStringLower(signature);
    }
}
