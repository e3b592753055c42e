using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CommunityBot.Conversation;

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
        if (reply.Card is not { } card)
            WriteTexts(json, reply.Text, reply.Choices);
        else if (Bubble(card) is { Length: <= LineLimits.BubbleBytes } bubble)
            WriteFlex(json, bubble.Span, reply);
        else
            WriteTexts(json, reply.Text, [.. card.Buttons, .. reply.Choices]);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return body.WrittenMemory;
    }

    private static void WriteTexts(Utf8JsonWriter json, string text, IReadOnlyList<Choice> choices)
    {
        var parts = TextParts.Of(text);
        for (var i = 0; i < parts.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "text"u8);
            json.WriteString("text"u8, parts[i]);
            if (i == parts.Count - 1)
                json.WriteQuickReplies(choices);
            json.WriteEndObject();
        }
    }

    private static void WriteFlex(Utf8JsonWriter json, ReadOnlySpan<byte> bubble, Reply reply)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "flex"u8);
        json.WriteString("altText"u8, Typing.Shorten(reply.Text, LineLimits.AltText));
        json.WritePropertyName("contents"u8);
        json.WriteRawValue(bubble, skipInputValidation: true);
        json.WriteQuickReplies(reply.Choices);
        json.WriteEndObject();
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
        pictures is not null && new Uri(pictures, $"qr.png?text={Uri.EscapeDataString(content)}") is { AbsoluteUri.Length: <= LineLimits.PictureAddress } picture
            ? picture
            : null;
}
