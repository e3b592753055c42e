using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Channels.Line.Messages;

/// <summary>Writes what the bot says as the request bodies of LINE's API.</summary>
/// <param name="pictures">Where LINE fetches this bot's pictures; null when that is not https, and pictures are then left out.</param>
public sealed class LineMessages(Uri? pictures)
{
    private static readonly JsonWriterOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public ReadOnlyMemory<byte> Reply(string token, Reply reply) =>
        Write(json => json.WriteString("replyToken"u8, token), reply);

    public ReadOnlyMemory<byte> Push(string to, Reply reply) =>
        Write(json => json.WriteString("to"u8, to), reply);

    public ReadOnlyMemory<byte> Multicast(IReadOnlyList<string> users, Reply reply)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(users.Count, LineLimits.MulticastUsers, nameof(users));
        return Write(
            json =>
            {
                json.WriteStartArray("to"u8);
                foreach (var user in users)
                    json.WriteStringValue(user);
                json.WriteEndArray();
            },
            reply);
    }

    private ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> address, Reply reply)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(body, s_readable);
        json.WriteStartObject();
        address(json);
        json.WriteStartArray("messages"u8);
        WriteParts(json, Parts(reply, LineLimits.MessagesAtOnce));
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return body.WrittenMemory;
    }

    /// <summary>
    /// The messages of a reply. The answer can be asked for again, what comes along is told once: where both are too long together
    /// it is the answer that ends in an ellipsis.
    /// </summary>
    private List<LinePart> Parts(Reply reply, int most)
    {
        var after = reply.PostScript is { } postScript ? Parts(postScript, most - 1) : [];
        return [.. PartsOfOne(reply, most - after.Count), .. after];
    }

    private IEnumerable<LinePart> PartsOfOne(Reply reply, int most)
    {
        if (reply.Card is { } card && Bubble(card) is { Length: <= LineLimits.BubbleBytes } bubble)
            return [new LinePart.Flex(bubble, TypedText.Shorten(reply.Text, LineLimits.AltText)) { Choices = reply.Choices }];
        var texts = TextParts.Of(reply.Text, most);
        return texts.Select((text, i) => new LinePart.Text(text)
        {
            Choices = i == texts.Count - 1 ? [.. reply.Card?.Buttons ?? [], .. reply.Choices] : [],
        });
    }

    /// <summary>LINE shows only the choices of the last message, so all hang there.</summary>
    private static void WriteParts(Utf8JsonWriter json, List<LinePart> parts)
    {
        foreach (var part in parts)
        {
            json.WriteStartObject();
            switch (part)
            {
                case LinePart.Text text:
                    json.WriteString("type"u8, "text"u8);
                    json.WriteString("text"u8, text.Words);
                    break;
                case LinePart.Flex flex:
                    json.WriteString("type"u8, "flex"u8);
                    json.WriteString("altText"u8, flex.AltText);
                    json.WritePropertyName("contents"u8);
                    json.WriteRawValue(flex.Bubble.Span, skipInputValidation: true);
                    break;
            }

            if (ReferenceEquals(part, parts[^1]))
                json.WriteQuickReplies([.. parts.SelectMany(one => one.Choices).Distinct()]);
            json.WriteEndObject();
        }
    }

    /// <summary>Written apart, as its size decides whether it can be sent.</summary>
    private ReadOnlyMemory<byte> Bubble(Card card)
    {
        var bubble = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(bubble, s_readable);
        json.WriteBubble(card, card.QrContent is { } content ? QrPicture(content) : null);
        json.Flush();
        return bubble.WrittenMemory;
    }

    private Uri? QrPicture(string content) =>
        pictures is not null
            && new Uri(pictures, $"qr.png?text={Uri.EscapeDataString(content)}") is { AbsoluteUri.Length: <= LineLimits.PictureAddress } picture
            ? picture
            : null;
}
