using System.Text;
using System.Text.Json;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Line.Webhook;

/// <summary>
/// What a text message says: 「@小幫手 簽到 4821(ok)」 without the mention of the bot itself and without LINE's own emoji, whose names stand
/// in the text for them. The message tells where, in UTF-16 units.
/// </summary>
internal static class LineWords
{
    /// <summary>For a message of nothing but LINE's emoji.</summary>
    private const string Picture = "🙂";

    /// <returns>The words, with those who are mentioned in them, and whether the bot is.</returns>
    public static (MessageContent.Words Words, bool Addressed) Read(JsonElement message, string typed)
    {
        var mentionees = List(message.Child("mention"), "mentionees");
        var emojis = List(message, "emojis");
        var words = new StringBuilder(typed.Length);
        var mentions = new List<Mention>();
        var end = 0;
        foreach (var (span, isEmoji) in mentionees.Select(one => (one, false)).Concat(emojis.Select(one => (one, true))).OrderBy(one => At(one.Item1)))
        {
            if (Stretch(span, typed, end) is not var (at, length))
                continue;
            words.Append(typed, end, at - end);
            if (isEmoji)
                words.Append(' ');
            else if (!span.IsTrue("isSelf"))
                Mentioned(span, typed.AsSpan(at, length));
            end = at + length;
        }

        words.Append(typed, end, typed.Length - end);
        var said = words.ToString();
        var read = new MessageContent.Words(emojis.Count > 0 && string.IsNullOrWhiteSpace(said) ? Picture : said);
        return (mentions.Count == 0 ? read : read with { Mentions = mentions }, mentionees.Exists(one => one.IsTrue("isSelf")));

        void Mentioned(JsonElement mentionee, ReadOnlySpan<char> shown)
        {
            if (mentionee.Text("userId") is { } user)
                mentions.Add(new Mention(words.Length, shown.Length, new ChatAddress(ChannelNames.Line, user)));
            words.Append(shown);
        }
    }

    private static List<JsonElement> List(JsonElement parent, string name) =>
        parent.Child(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private static long At(JsonElement span) => span.Number("index") ?? -1;

    /// <returns>Null where it is not in what is left of the text, or cuts a character in two.</returns>
    private static (int At, int Length)? Stretch(JsonElement span, string typed, int from) =>
        (At(span), span.Number("length") ?? -1) is var (at, length) && at >= from && at <= typed.Length && length > 0 && length <= typed.Length - at
        && IsWhole(typed, at) && IsWhole(typed, at + length)
            ? ((int)at, (int)length)
            : null;

    private static bool IsWhole(string text, long at) => at == text.Length || !char.IsLowSurrogate(text[(int)at]);
}
