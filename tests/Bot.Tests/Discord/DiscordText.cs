using System.Text.Json.Nodes;
using CommunityBot.Bot.Channels.Discord.Messages;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>Reads what a person reads in a message, wherever in it it stands.</summary>
public static class DiscordText
{
    private static readonly string[] s_read = ["content", "title", "description", "name", "value"];

    /// <summary>Of a message that the stand-in may be changing.</summary>
    public static string Of(JsonNode? message)
    {
        if (message is null)
            return "";
        lock (message)
            return string.Join('\n', Texts(message));
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject parts => parts.Where(part => part.Key != "components").SelectMany(part => part.Value is JsonValue value
            ? s_read.Contains(part.Key, StringComparer.Ordinal) ? [Markdown.Unescape(value.ToString())] : []
            : Texts(part.Value)),
        JsonArray all => all.SelectMany(Texts),
        _ => [],
    };
}
