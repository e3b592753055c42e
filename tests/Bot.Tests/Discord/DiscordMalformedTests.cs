using System.Net;
using System.Text.Json.Nodes;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>What carries Discord's signature and is not what Discord sends is refused, and is no fault of the bot.</summary>
public sealed class DiscordMalformedTests(OneDiscord discord) : IClassFixture<OneDiscord>
{
    private const string Half = "HALF";

    private static readonly Dictionary<string, Action<JsonObject>> s_breaks = new()
    {
        ["half of a character in an option"] = told => told["data"]!["options"]![0]!["value"] = Half,
        ["half of a character in the name"] = told => told["data"]!["name"] = Half,
        ["half of a character in what is not read"] = told => told["guild"] = new JsonObject { ["name"] = Half },
        ["no token"] = told => told["token"] = null,
        ["no id"] = told => told["id"] = null,
        ["a hole in the options"] = told => told["data"]!["options"] = new JsonArray((JsonNode?)null),
        ["a hole in the components"] = told => told["data"]!["components"] = new JsonArray((JsonNode?)null),
        ["a hole in the values"] = told => told["data"]!["values"] = new JsonArray((JsonNode?)null),
        ["a hole in the embeds"] = told => told["message"] = new JsonObject { ["embeds"] = new JsonArray((JsonNode?)null) },
    };

    public static TheoryData<string> Breaks => [.. s_breaks.Keys];

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task It_is_refused_in_a_form_that_says_whose_fault_it_is(string how)
    {
        var scene = discord.Scene;
        var told = scene.Command(DiscordScene.Member, "check-in", "4821");
        s_breaks[how](told);

        using var answer = await scene.Bot.Http.Interact(told.ToJsonString().Replace(Half, "\\ud800", StringComparison.Ordinal), scene.Clock.GetUtcNow());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await scene.Attendance());
    }
}
