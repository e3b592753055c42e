using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using CommunityBot.Messages;

namespace CommunityBot.Stores.Kept;

/// <summary>What is said, as it is kept: secrets stand in it under the key, so that neither the database nor a backup of it gives one away.</summary>
public sealed class KeptWords(CodeKey key)
{
    /// <summary>What stands for a secret where nobody is to see it, or nobody can any more.</summary>
    private const string Hidden = "••••";

    private static readonly Regex s_locked = new("〔(?<locked>[0-9a-f]{8}\\.[A-Za-z0-9_-]+)〕", RegexOptions.NonBacktracking);

    public string Write(Reply reply) =>
        reply.Secrets.Aggregate(JsonSerializer.Serialize(reply, StoreJson.Readable.Reply), (json, secret) => Write(json, Encoded(secret.Text)));

    /// <summary>As it stands within JSON, which is how it is locked and put back.</summary>
    private static string Encoded(string secret) => JsonEncodedText.Encode(secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    /// <summary>Words in which something stands that is a secret.</summary>
    public string Write(string words, string secret) => words.Replace(secret, $"〔{key.Lock(secret)}〕", StringComparison.Ordinal);

    public Reply Read(string json) => WithoutLost(Reply(ReadWords(json)));

    public string ReadWords(string words) => s_locked.Replace(words, locked => key.Unlock(locked.Groups["locked"].Value) ?? Hidden);

    /// <summary>The same without its secrets.</summary>
    public static Reply ReadHidden(string json) => Reply(HideIn(json));

    /// <summary>The same of words.</summary>
    public static string HideIn(string words) => s_locked.Replace(words, Hidden);

    private static Reply Reply(string json) => JsonSerializer.Deserialize(json, StoreJson.Readable.Reply)!;

    /// <summary>A secret of a key that was lost can be asked for again.</summary>
    private static Reply WithoutLost(Reply reply)
    {
        var whole = reply with
        {
            PostScript = reply.PostScript is { } along ? WithoutLost(along) : null,
            Aside = reply.Aside is { } aside ? WithoutLost(aside) : null,
        };
        return whole.Secret is { Text: Hidden } lost ? whole with { Words = lost.Afterwards, Card = null, Choices = [], Secret = null } : whole;
    }
}
