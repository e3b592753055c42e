using System.Text.Json;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Line.Messages;

/// <summary>The buttons under the last message, which a phone shows until one speaks again.</summary>
public static class QuickReplies
{
    public static void WriteQuickReplies(this Utf8JsonWriter json, IReadOnlyList<Choice> choices)
    {
        var shown = choices.Where(LineAction.Fits).Take(LineLimits.QuickReplies).ToList();
        if (shown.Count == 0)
            return;

        json.WriteStartObject("quickReply"u8);
        json.WriteStartArray("items"u8);
        foreach (var choice in shown)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "action"u8);
            json.WriteAction(choice, LineLimits.QuickReplyLabel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
