using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CommunityBot.Stores.Kept;

/// <summary>Changes the words that stand within JSON.</summary>
internal static class JsonWords
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The same text where nothing of it changes, so that nothing else of it is written anew.</returns>
    public static string Change(string json, Func<string, string> change)
    {
        var root = JsonNode.Parse(json)!;
        return OfNode(root, change) ? root.ToJsonString(s_readable) : json;
    }

    private static bool OfNode(JsonNode? node, Func<string, string> change) => node switch
    {
        JsonObject entries =>
            entries.ToList().Select(entry => OfPlace(entry.Value, change, value => entries[entry.Key] = value)).ToList().Contains(true),
        JsonArray items => items.ToList().Index().Select(item => OfPlace(item.Item, change, value => items[item.Index] = value)).ToList().Contains(true),
        _ => false,
    };

    private static bool OfPlace(JsonNode? node, Func<string, string> change, Action<JsonNode> put)
    {
        if (node is not JsonValue value || !value.TryGetValue<string>(out var text))
            return OfNode(node, change);
        var after = change(text);
        if (after == text)
            return false;
        put(JsonValue.Create(after));
        return true;
    }
}
