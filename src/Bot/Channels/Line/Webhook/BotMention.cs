using System.Text.Json;

namespace CommunityBot.Bot.Channels.Line.Webhook;

/// <summary>Takes the mentions of the bot itself out of what was said to it: 「@小幫手 簽到 4821」.</summary>
internal static class BotMention
{
    /// <param name="message">The message of the event; its mentions count in UTF-16 units.</param>
    /// <param name="text">Its text; without the mentions afterwards.</param>
    /// <returns>Whether the bot was mentioned.</returns>
    public static bool Remove(JsonElement message, ref string text)
    {
        if (message.Child("mention").Child("mentionees") is not { ValueKind: JsonValueKind.Array } mentionees)
            return false;
        var own = mentionees.EnumerateArray().Where(mentionee => mentionee.IsTrue("isSelf")).ToList();
        foreach (var mention in own.OrderByDescending(mention => mention.Number("index")))
            text = Cut(text, mention.Number("index") ?? 0, mention.Number("length") ?? 0);
        return own.Count > 0;
    }

    private static string Cut(string text, long index, long length) =>
        index >= 0 && length >= 0 && index <= text.Length && length <= text.Length - index && IsWhole(text, index) && IsWhole(text, index + length)
            ? text.Remove((int)index, (int)length)
            : text;

    private static bool IsWhole(string text, long at) => at == text.Length || !char.IsLowSurrogate(text[(int)at]);
}
