using System.Globalization;
using System.Text.Json;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Line.Messages;

/// <summary>A thin bar as wide as the card, filled as far as the share goes. The number stays in the text above it.</summary>
public static class FlexBar
{
    private const string Thickness = "6px";
    private const string Rounding = "3px";
    private const string Track = "#E0E3E7";

    public static void WriteBar(this Utf8JsonWriter json, int percent, BarLevel level)
    {
        WriteBoxStart(json, Track);
        if (percent > 0)
        {
            WriteBoxStart(json, Colour(level));
            json.WriteEndArray();
            json.WriteString("width"u8, string.Create(CultureInfo.InvariantCulture, $"{Math.Min(percent, BarLevels.Whole)}%"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBoxStart(Utf8JsonWriter json, string colour)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "box"u8);
        json.WriteString("layout"u8, "vertical"u8);
        json.WriteString("height"u8, Thickness);
        json.WriteString("cornerRadius"u8, Rounding);
        json.WriteString("backgroundColor"u8, colour);
        json.WriteStartArray("contents"u8);
    }

    /// <summary>Each stands out from the track and from the white card at 3 to 1 or better.</summary>
    private static string Colour(BarLevel level) => level switch
    {
        BarLevel.Warning => "#B85C00",
        BarLevel.Critical => "#D93025",
        BarLevel.Overdrawn => "#A50E0E",
        _ => "#1B6E3C",
    };
}
