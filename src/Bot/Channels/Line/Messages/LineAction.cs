using System.Text.Json;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Channels.Line.Messages;

/// <summary>What pressing a button does, as a LINE action object.</summary>
public static class LineAction
{
    /// <summary>The data of a button that opens the keyboard with words typed: LINE tells of it too, but nothing was said yet.</summary>
    public const string OnlyOpensKeyboard = "keyboard";

    /// <summary>Whether LINE takes it. A button that does not fit is left out, as everything can be typed too.</summary>
    public static bool Fits(Choice choice) => choice switch
    {
        Choice.Press press => press.Words.Length is > 0 and <= LineLimits.ButtonWords,
        Choice.Fill fill => fill.Words.Length is > 0 and <= LineLimits.ButtonWords,
        Choice.Open { Address: var address } =>
            PlatformAddress.IsWeb(address) && address.AbsoluteUri.Length <= LineLimits.ButtonAddress,
        _ => false,
    };

    public static void WriteAction(this Utf8JsonWriter json, Choice choice, int longestLabel)
    {
        var label = TypedText.Shorten(choice.Label, longestLabel);
        json.WriteStartObject("action"u8);
        switch (choice)
        {
            case Choice.Press press:
                json.WriteString("type"u8, "postback"u8);
                json.WriteString("label"u8, label);
                json.WriteString("data"u8, press.Words);
                json.WriteString("displayText"u8, label);
                break;
            case Choice.Fill fill:
                json.WriteString("type"u8, "postback"u8);
                json.WriteString("label"u8, label);
                json.WriteString("data"u8, OnlyOpensKeyboard);
                json.WriteString("inputOption"u8, "openKeyboard"u8);
                json.WriteString("fillInText"u8, fill.Words);
                break;
            case Choice.Open open:
                json.WriteString("type"u8, "uri"u8);
                json.WriteString("label"u8, label);
                json.WriteString("uri"u8, open.Address.AbsoluteUri);
                break;
        }

        json.WriteEndObject();
    }
}
