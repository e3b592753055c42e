using System.Globalization;
using System.Text.Json.Nodes;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>Interactions as Discord delivers them.</summary>
public static class DiscordEvent
{
    private const string Guild = "290926798626357999";
    private static readonly DateTimeOffset s_beginning = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A slash command, with the value of its only option.</summary>
    public static JsonObject Command(string user, string name, string? value, DateTimeOffset at, int number, string? channel = null, string locale = "zh-TW")
    {
        var data = new JsonObject { ["id"] = "771825006014889984", ["name"] = name, ["type"] = 1 };
        if (value is not null)
            data["options"] = new JsonArray(new JsonObject { ["name"] = "words", ["type"] = 3, ["value"] = value });
        return Of(2, data, user, at, number, channel, locale);
    }

    /// <summary>A button that was pressed.</summary>
    public static JsonObject Press(string user, string customId, DateTimeOffset at, int number, string? channel = null, int flags = 0)
    {
        var told = Of(3, new JsonObject { ["custom_id"] = customId, ["component_type"] = 2 }, user, at, number, channel, "zh-TW");
        told["message"] = new JsonObject
        {
            ["id"] = "1",
            ["channel_id"] = told["channel_id"]!.DeepClone(),
            ["type"] = 0,
            ["flags"] = flags,
            ["content"] = "…",
            ["embeds"] = new JsonArray(),
            ["timestamp"] = at.ToString("O", CultureInfo.InvariantCulture),
            ["author"] = new JsonObject { ["id"] = DiscordStandIn.ApplicationId, ["username"] = "communitybot", ["discriminator"] = "0", ["bot"] = true },
        };
        return told;
    }

    public static JsonObject Of(int type, JsonObject data, string user, DateTimeOffset at, int number, string? channel, string locale)
    {
        var id = Snowflake(at, number);
        var by = new JsonObject { ["id"] = user, ["username"] = "xiaoming", ["global_name"] = "小明", ["avatar"] = null, ["discriminator"] = "0" };
        var told = new JsonObject
        {
            ["version"] = 1,
            ["id"] = id,
            ["application_id"] = DiscordStandIn.ApplicationId,
            ["type"] = type,
            ["token"] = TokenOf(id),
            ["data"] = data,
            ["locale"] = locale,
            ["channel_id"] = channel ?? DiscordStandIn.DirectChannelOf(user),
            ["context"] = channel is null ? 1 : 0,
            ["entitlements"] = new JsonArray(),
        };
        if (channel is null)
        {
            told["user"] = by;
            told["channel"] = new JsonObject { ["id"] = told["channel_id"]!.DeepClone(), ["type"] = 1, ["flags"] = 0 };
        }
        else
        {
            told["guild_id"] = Guild;
            told["guild_locale"] = "en-US";
            told["channel"] = new JsonObject { ["id"] = channel, ["type"] = 0, ["guild_id"] = Guild, ["name"] = "簽到", ["position"] = 0 };
            told["member"] = new JsonObject { ["user"] = by, ["nick"] = null, ["roles"] = new JsonArray() };
        }

        return told;
    }

    public static string TokenOf(string interaction) => $"token-of-{interaction}";

    public static string Snowflake(DateTimeOffset at, int number) =>
        (((ulong)(at - s_beginning).TotalMilliseconds << 22) + (ulong)number).ToString(CultureInfo.InvariantCulture);
}
