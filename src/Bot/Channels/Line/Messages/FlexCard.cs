using System.Text.Json;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Line.Messages;

/// <summary>A card as a flex bubble: a header in the colour of its tone, a picture, labelled rows with their bars, a note, buttons.</summary>
public static class FlexCard
{
    private const string Quiet = "#5F6368";
    private const string Strong = "#202124";

    public static void WriteBubble(this Utf8JsonWriter json, Card card, Uri? picture)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "bubble"u8);
        WriteHeader(json, card);
        if (picture is not null)
            WritePicture(json, picture);
        WriteBody(json, card);
        WriteButtons(json, [.. card.Buttons.Where(LineAction.Fits)]);
        json.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter json, Card card)
    {
        json.WriteStartObject("header"u8);
        json.WriteString("type"u8, "box"u8);
        json.WriteString("layout"u8, "vertical"u8);
        json.WriteString("backgroundColor"u8, Colour(card.Tone));
        json.WriteStartArray("contents"u8);
        WriteText(json, card.Title, "#FFFFFF", size: "lg", bold: true);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePicture(Utf8JsonWriter json, Uri address)
    {
        json.WriteStartObject("hero"u8);
        json.WriteString("type"u8, "image"u8);
        json.WriteString("url"u8, address.AbsoluteUri);
        json.WriteString("size"u8, "full"u8);
        json.WriteString("aspectRatio"u8, "1:1"u8);
        json.WriteString("aspectMode"u8, "fit"u8);
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, Card card)
    {
        var rows = card.Fields.Where(field => field.Value.Length > 0).ToList();
        if (rows.Count == 0 && card.Note.Length == 0)
            return;

        json.WriteStartObject("body"u8);
        json.WriteString("type"u8, "box"u8);
        json.WriteString("layout"u8, "vertical"u8);
        json.WriteString("spacing"u8, "md"u8);
        json.WriteStartArray("contents"u8);
        foreach (var row in rows)
            WriteRow(json, row);
        if (card.Note.Length > 0)
            WriteText(json, card.Note, Quiet);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, Field field)
    {
        if (field is not { Bar: { } percent, Level: { } level })
        {
            WriteWords(json, field);
            return;
        }

        json.WriteStartObject();
        json.WriteString("type"u8, "box"u8);
        json.WriteString("layout"u8, "vertical"u8);
        json.WriteString("spacing"u8, "sm"u8);
        json.WriteStartArray("contents"u8);
        WriteWords(json, field);
        json.WriteBar(percent, level);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, Field field)
    {
        if (field.Label.Length == 0)
        {
            WriteText(json, field.Value, Strong);
            return;
        }

        json.WriteStartObject();
        json.WriteString("type"u8, "box"u8);
        json.WriteString("layout"u8, "horizontal"u8);
        json.WriteString("spacing"u8, "md"u8);
        json.WriteStartArray("contents"u8);
        WriteText(json, field.Label, Quiet, share: 2);
        WriteText(json, field.Value, Strong, share: 5);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteButtons(Utf8JsonWriter json, List<Choice> buttons)
    {
        if (buttons.Count == 0)
            return;

        json.WriteStartObject("footer"u8);
        json.WriteString("type"u8, "box"u8);
        json.WriteString("layout"u8, "vertical"u8);
        json.WriteString("spacing"u8, "sm"u8);
        json.WriteStartArray("contents"u8);
        foreach (var button in buttons)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "button"u8);
            json.WriteString("style"u8, "secondary"u8);
            json.WriteString("height"u8, "sm"u8);
            json.WriteAction(button, LineLimits.ButtonLabel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string text, string colour, string size = "sm", bool bold = false, int? share = null)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "text"u8);
        json.WriteString("text"u8, text);
        json.WriteString("size"u8, size);
        json.WriteString("color"u8, colour);
        json.WriteBoolean("wrap"u8, value: true);
        if (bold)
            json.WriteString("weight"u8, "bold"u8);
        if (share is { } parts)
            json.WriteNumber("flex"u8, parts);
        json.WriteEndObject();
    }

    /// <summary>White on each of these is read at 4.5 to 1 or better.</summary>
    private static string Colour(Tone tone) => tone switch
    {
        Tone.Good => "#1B6E3C",
        Tone.Attention => "#8A5300",
        Tone.Refused => "#A8281E",
        _ => "#3C4A5A",
    };
}
