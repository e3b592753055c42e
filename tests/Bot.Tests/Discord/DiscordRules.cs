using CommunityBot.Bot.Channels.Discord.Messages;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>What Discord refuses in a message, of what its documents say and the bot could get wrong. Numbers are Discord's, written out again.</summary>
internal static class DiscordRules
{
    public static IReadOnlyList<string> Breaches(DiscordMessage message)
    {
        var breaches = new List<string>();
        void Require(bool holds, string rule)
        {
            if (!holds)
                breaches.Add(rule);
        }

        Require(message.AllowedMentions.Parse.Count == 0, "allowed_mentions: nobody");
        Require(message.Content is not null || message.Embeds is { Count: > 0 }, "message: not empty");
        Require(message.Content is null || IsText(message.Content, 2000), "content: 1 to 2000");
        var embeds = message.Embeds ?? [];
        Require(embeds.Count <= 10, "embeds: 10");
        Require(embeds.Sum(Length) <= 6000, "embeds: 6000 in all");
        foreach (var embed in embeds)
        {
            Require(embed.Title is not null || embed.Description is not null || embed.Fields is { Count: > 0 } || embed.Image is not null, "embed: not empty");
            Require(embed.Title is null || IsText(embed.Title, 256), "title: 1 to 256");
            Require(embed.Description is null || IsText(embed.Description, 4096), "description: 1 to 4096");
            Require((embed.Fields?.Count ?? 0) <= 25, "fields: 25");
            Require((embed.Fields ?? []).All(field => IsText(field.Name, 256) && IsText(field.Value, 1024)), "field: name 1 to 256, value 1 to 1024");
        }

        var rows = message.Components ?? [];
        Require(message.Components is null || rows.Count is >= 1 and <= 5, "rows: 1 to 5");
        foreach (var row in rows)
        {
            var inRow = row.Components ?? [];
            Require(
                row.Type == 1 && (inRow is [{ Type: 3 }] || (inRow.Count is >= 1 and <= 5 && inRow.All(one => one.Type == 2))),
                "row: five buttons or a menu");
            Require(inRow.All(one => one.Url is null != (one.CustomId is null)), "button: an id or an address");
            Require(inRow.Where(one => one.Type == 2).All(one => one.Style is 1 or 2 or 5 && IsText(one.Label!, 80)), "button: label 1 to 80");
            Require(inRow.All(one => one.Url is null || one is { Style: 5, Url.AbsoluteUri.Length: <= 512 }), "link: 512");
            foreach (var menu in inRow.Where(one => one.Type == 3))
            {
                Require(menu.Options!.Count is >= 1 and <= 25, "menu: 1 to 25");
                Require(menu.Options.All(option => IsText(option.Label, 100) && IsText(option.Value, 100)), "option: 1 to 100");
                Require(menu.Options.Select(option => option.Value).Distinct(StringComparer.Ordinal).Count() == menu.Options.Count, "option: values each once");
            }
        }

        var ids = rows.SelectMany(row => row.Components!).Select(one => one.CustomId).OfType<string>().ToList();
        Require(ids.TrueForAll(id => id.Length is >= 1 and <= 100), "custom_id: 1 to 100");
        Require(ids.Distinct(StringComparer.Ordinal).Count() == ids.Count, "custom_id: each once");
        return breaches;
    }

    /// <summary>Every id that can come back from a message.</summary>
    public static IEnumerable<string> Ids(DiscordMessage message) => (message.Components ?? [])
        .SelectMany(row => row.Components!)
        .SelectMany(one => one.Options is { } options ? options.Select(option => option.Value) : one.CustomId is { } id ? [id] : Array.Empty<string>());

    private static bool IsText(string text, int most) => text.Length <= most && !string.IsNullOrWhiteSpace(text);

    private static int Length(DiscordEmbed embed) => (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0)
        + (embed.Fields ?? []).Sum(field => field.Name.Length + field.Value.Length);
}
