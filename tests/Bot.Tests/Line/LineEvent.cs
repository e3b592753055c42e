using System.Text.Json.Nodes;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>Events as LINE delivers them.</summary>
public static class LineEvent
{
    public static JsonObject Of(string type, JsonObject source, DateTimeOffset at, string id, string? replyToken = null)
    {
        var told = new JsonObject
        {
            ["type"] = type,
            ["mode"] = "active",
            ["timestamp"] = at.ToUnixTimeMilliseconds(),
            ["source"] = source,
            ["webhookEventId"] = id,
            ["deliveryContext"] = new JsonObject { ["isRedelivery"] = false },
        };
        if (replyToken is not null)
            told["replyToken"] = replyToken;
        return told;
    }

    public static JsonObject Text(string text, JsonObject source, DateTimeOffset at, string id) =>
        Message(new JsonObject { ["type"] = "text", ["id"] = "444573844083572737", ["quoteToken"] = "q3Plxr4AgKd", ["text"] = text }, source, at, id);

    public static JsonObject Message(JsonObject message, JsonObject source, DateTimeOffset at, string id)
    {
        var told = Of("message", source, at, id, TokenOf(id));
        told["message"] = message;
        return told;
    }

    /// <summary>A picture from a phone. LINE says nothing of it but its id.</summary>
    public static JsonObject Photo(string messageId, JsonObject source, DateTimeOffset at, string id) => Message(
        new JsonObject { ["type"] = "image", ["id"] = messageId, ["quoteToken"] = "q3Plxr4AgKd", ["contentProvider"] = new JsonObject { ["type"] = "line" } },
        source, at, id);

    public static JsonObject Postback(string data, JsonObject source, DateTimeOffset at, string id)
    {
        var told = Of("postback", source, at, id, TokenOf(id));
        told["postback"] = new JsonObject { ["data"] = data };
        return told;
    }

    /// <summary>Every event comes with a reply token of its own.</summary>
    public static string TokenOf(string eventId) => $"token-{eventId}";

    public static JsonObject User(string userId) => new() { ["type"] = "user", ["userId"] = userId };

    public static JsonObject Group(string groupId, string? userId)
    {
        var source = new JsonObject { ["type"] = "group", ["groupId"] = groupId };
        if (userId is not null)
            source["userId"] = userId;
        return source;
    }
}
