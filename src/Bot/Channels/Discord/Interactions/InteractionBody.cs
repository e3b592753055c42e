using System.Buffers;
using System.Text.Json;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>Reads a delivery as an interaction, or finds that it is none of Discord's making.</summary>
internal static class InteractionBody
{
    /// <returns>Null for what is no interaction: broken JSON, half of a character, nothing where something has to be.</returns>
    public static DiscordInteraction? Read(in ReadOnlySequence<byte> body)
    {
        try
        {
            var json = new Utf8JsonReader(body);
            return IsWhole(body) && JsonSerializer.Deserialize(ref json, InteractionJson.Default.DiscordInteraction) is { Id: not null, Token: not null } told
                ? told
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether every text in it can be read, and no list has a hole: Discord's have none.</summary>
    private static bool IsWhole(in ReadOnlySequence<byte> body)
    {
        var json = new Utf8JsonReader(body);
        var inList = new Stack<bool>();
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.StartArray or JsonTokenType.StartObject:
                    inList.Push(json.TokenType == JsonTokenType.StartArray);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    inList.Pop();
                    break;
                case JsonTokenType.Null when inList.Count > 0 && inList.Peek():
                    return false;
                case JsonTokenType.String or JsonTokenType.PropertyName when json.ValueIsEscaped && !CanBeRead(json):
                    return false;
            }
        }

        return true;
    }

    private static bool CanBeRead(in Utf8JsonReader json)
    {
        try
        {
            return json.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            // Half of a character that takes two.
            return false;
        }
    }
}
