using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CommunityBot.Typing;

namespace CommunityBot.Stores.LiteDb;

/// <summary>
/// A key of several parts as one text, as LiteDB has no index over several fields: numbers in sixteen digits, so that they sort as numbers do,
/// and words with a sign behind them that none of them has.
/// </summary>
internal static class Key
{
    /// <summary>Stands behind every key that begins so.</summary>
    public const char Last = '\uffff';

    private const char End = '\u0001';

    /// <summary>LiteDB takes 1,023 bytes for a key.</summary>
    private const int MostBytes = 200;

    public static string Of(params ReadOnlySpan<object?> parts)
    {
        var key = new StringBuilder();
        foreach (var part in parts)
        {
            _ = part switch
            {
                string words => key.Append(Words(words)).Append(End),
                DateTimeOffset instant => key.Append(Digits(instant.ToUnixTimeMilliseconds())),
                null => key.Append('-'),
                _ => key.Append(Digits(Convert.ToInt64(part, CultureInfo.InvariantCulture))),
            };
        }

        return key.ToString();
    }

    /// <summary>Words that are looked for as a whole; long ones by what stands for them.</summary>
    public static string Words(string words)
    {
        var kept = Storable.Text(words);
        return Encoding.UTF8.GetByteCount(kept) <= MostBytes ? kept : $"{End}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kept)))}";
    }

    private static string Digits(long number) => ((ulong)number ^ (1UL << 63)).ToString("x16", CultureInfo.InvariantCulture);
}
