using System.Text.Json.Nodes;

namespace CommunityBot.Bot.Tests.Kept;

/// <summary>Reads what a person reads in what LINE was given.</summary>
internal static class LineText
{
    public static string Of(string json) => string.Join('\n', Texts(JsonNode.Parse(json)));

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject parts => parts.SelectMany(part => part is { Key: "text", Value: JsonValue text } ? [text.ToString()] : Texts(part.Value)),
        JsonArray all => all.SelectMany(Texts),
        _ => [],
    };
}
