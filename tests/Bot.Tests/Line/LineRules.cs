using System.Text.Json;
using System.Text.RegularExpressions;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>What LINE refuses in a message, of what its reference documents and the bot could get wrong.</summary>
public static partial class LineRules
{
    private static readonly string[] s_blocks = ["header", "hero", "body", "footer"];
    private static readonly string[] s_lengths = ["width", "height"];
    private static readonly string[] s_words = ["data", "displayText", "fillInText"];

    public static IReadOnlyList<string> Breaches(JsonElement request)
    {
        var breaches = new List<string>();
        var messages = request.GetProperty("messages");
        Require(messages.GetArrayLength() is >= 1 and <= 5, "messages: 1 to 5", breaches);
        foreach (var message in messages.EnumerateArray())
        {
            if (message.GetProperty("type").GetString() == "text")
                CheckLength(message, "text", 5000, breaches);
            else
                CheckFlex(message, breaches);
            if (message.TryGetProperty("quickReply", out var quickReply))
                CheckQuickReply(quickReply.GetProperty("items"), breaches);
        }

        Require(
            messages.EnumerateArray().SkipLast(1).All(message => !message.TryGetProperty("quickReply", out _)),
            "quickReply: only the last message's is shown",
            breaches);
        return breaches;
    }

    /// <summary>A push goes to one, a multicast to as many as 500, each once.</summary>
    public static IReadOnlyList<string> BreachesOfAddress(string path, JsonElement request)
    {
        var breaches = new List<string>();
        if (path.EndsWith("/push", StringComparison.Ordinal))
            Require(request.GetProperty("to").ValueKind == JsonValueKind.String, "to: one user", breaches);
        if (path.EndsWith("/multicast", StringComparison.Ordinal))
        {
            var users = request.GetProperty("to").EnumerateArray().Select(user => user.GetString()).ToList();
            Require(users.Count is >= 1 and <= 500 && users.Distinct(StringComparer.Ordinal).Count() == users.Count, "to: 1 to 500 users, each once", breaches);
        }

        return breaches;
    }

    private static void CheckFlex(JsonElement message, List<string> breaches)
    {
        CheckLength(message, "altText", 1500, breaches);
        var bubble = message.GetProperty("contents");
        Require(JsonSerializer.SerializeToUtf8Bytes(bubble).Length <= 3 * 30_720, "contents: far over 30 KB", breaches);
        foreach (var part in Parts(bubble))
        {
            switch (part.GetProperty("type").GetString())
            {
                case "text":
                    Require(part.GetProperty("text").GetString() is { Length: > 0 }, "text: must not be empty", breaches);
                    break;
                case "button":
                    CheckAction(part.GetProperty("action"), 40, breaches);
                    break;
                case "box":
                    CheckBox(part, breaches);
                    break;
                case "image":
                    Require(part.GetProperty("url").GetString()!.StartsWith("https://", StringComparison.Ordinal), "url: must be https", breaches);
                    CheckLength(part, "url", 2000, breaches);
                    break;
            }
        }
    }

    private static void CheckBox(JsonElement box, List<string> breaches)
    {
        Require(box.GetProperty("layout").GetString() is "horizontal" or "vertical" or "baseline", "layout: one of three", breaches);
        Require(
            box.TryGetProperty("contents", out var contents) && contents.ValueKind == JsonValueKind.Array,
            "contents: an array, which may be empty",
            breaches);
        foreach (var name in s_lengths.Where(name => box.TryGetProperty(name, out _)))
            Require(Length().IsMatch(box.GetProperty(name).GetString()!), $"{name}: pixels or percent above 0", breaches);
        if (box.TryGetProperty("backgroundColor", out var colour))
            Require(Colour().IsMatch(colour.GetString()!), "backgroundColor: #RRGGBB or #RRGGBBAA", breaches);
    }

    private static IEnumerable<JsonElement> Parts(JsonElement component)
    {
        yield return component;
        var inner = s_blocks
            .Where(block => component.TryGetProperty(block, out _))
            .Select(component.GetProperty)
            .Concat(component.TryGetProperty("contents", out var contents) ? contents.EnumerateArray() : []);
        foreach (var part in inner.SelectMany(Parts))
            yield return part;
    }

    private static void CheckQuickReply(JsonElement items, List<string> breaches)
    {
        Require(items.GetArrayLength() is >= 1 and <= 13, "quickReply: 1 to 13", breaches);
        foreach (var item in items.EnumerateArray())
            CheckAction(item.GetProperty("action"), 20, breaches);
    }

    private static void CheckAction(JsonElement action, int longestLabel, List<string> breaches)
    {
        CheckLength(action, "label", longestLabel, breaches);
        foreach (var name in s_words.Where(name => action.TryGetProperty(name, out _)))
            CheckLength(action, name, 300, breaches);
        if (action.TryGetProperty("uri", out _))
            CheckLength(action, "uri", 1000, breaches);
    }

    private static void CheckLength(JsonElement parent, string name, int most, List<string> breaches) =>
        Require(parent.GetProperty(name).GetString() is { Length: > 0 } text && text.Length <= most, $"{name}: 1 to {most} characters", breaches);

    private static void Require(bool holds, string rule, List<string> breaches)
    {
        if (!holds)
            breaches.Add(rule);
    }

    [GeneratedRegex(@"^(?:[1-9]\d*(?:\.\d+)?px|(?:[1-9]\d?|100)%)$", RegexOptions.None, 250)]
    private static partial Regex Length();

    [GeneratedRegex("^#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$", RegexOptions.None, 250)]
    private static partial Regex Colour();
}
