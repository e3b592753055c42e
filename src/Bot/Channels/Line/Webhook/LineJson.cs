using System.Text.Json;

namespace CommunityBot.Bot.Channels.Line.Webhook;

/// <summary>Reads what may be missing or of another kind than today: LINE adds to its events without notice.</summary>
internal static class LineJson
{
    public static JsonElement Child(this JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : default;

    /// <returns>Null when it is missing, empty, no string, or half of a character.</returns>
    public static string? Text(this JsonElement parent, string name)
    {
        if (parent.Child(name) is not { ValueKind: JsonValueKind.String } child)
            return null;
        try
        {
            return child.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static long? Number(this JsonElement parent, string name) =>
        parent.Child(name) is { ValueKind: JsonValueKind.Number } child && child.TryGetInt64(out var number) ? number : null;

    public static bool IsTrue(this JsonElement parent, string name) => parent.Child(name).ValueKind == JsonValueKind.True;
}
