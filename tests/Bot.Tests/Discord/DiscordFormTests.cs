using System.Text.Json.Nodes;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>What is asked for is answered in a form, over HTTP from the button to the record.</summary>
public sealed class DiscordFormTests
{
    [Fact]
    public async Task The_record_of_a_meeting_is_typed_into_a_form_and_keeps_its_lines()
    {
        await using var scene = await DiscordScene.Open();

        var asked = await scene.Use(DiscordScene.Convener, "minutes");
        var answer = IdOf(asked, "打字回答");
        var form = await scene.Interact(scene.Press(DiscordScene.Convener, answer));
        Assert.Equal(9, form["type"]!.GetValue<int>());
        Assert.Equal(2, form["data"]!["components"]![0]!["components"]![0]!["style"]!.GetValue<int>());
        await scene.Interact(scene.Submit(DiscordScene.Convener, form["data"]!["custom_id"]!.GetValue<string>(), "今天討論了 *提問*\n下次帶教案"));

        var kept = Assert.Single(await scene.Bot.Read(records => records.Meetings.MinutesOf(scene.Meeting.Id)));
        Assert.Equal("今天討論了 *提問*\n下次帶教案", kept.Text);
    }

    [Fact]
    public async Task A_newcomer_is_led_to_a_form_for_the_code_and_is_known_from_then_on()
    {
        await using var scene = await DiscordScene.Open();

        var greeted = await scene.Use(DiscordScene.Newcomer, "points");
        var id = Ids(greeted).Single(one => one.StartsWith("fill:", StringComparison.Ordinal));
        var form = await scene.Interact(scene.Press(DiscordScene.Newcomer, id));
        var bound =
            await scene.Interact(scene.Submit(DiscordScene.Newcomer, form["data"]!["custom_id"]!.GetValue<string>(), DiscordScene.BindingCodeOfNewcomer));

        Assert.Contains("陳<@&1>@everyone**美麗**", DiscordText.Of(bound), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "陳<@&1>",
            bound.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_proposed_while_one_types()
    {
        await using var scene = await DiscordScene.Open();
        var typing = scene.Command(DiscordScene.Convener, "record");
        typing["type"] = 4;
        typing["data"]!["options"] = new JsonArray(new JsonObject { ["name"] = "member", ["type"] = 3, ["value"] = "小明", ["focused"] = true });

        var answer = await scene.Interact(typing);

        Assert.Equal(8, answer["type"]!.GetValue<int>());
        Assert.Equal("王小明", Assert.Single(answer["data"]!["choices"]!.AsArray())!["value"]!.GetValue<string>());
    }

    private static string IdOf(JsonObject answer, string label) =>
        Buttons(answer).Single(one => one["label"]!.GetValue<string>() == label)["custom_id"]!.GetValue<string>();

    private static IEnumerable<string> Ids(JsonObject answer) => Buttons(answer).Select(one => one["custom_id"]!.GetValue<string>());

    private static IEnumerable<JsonNode> Buttons(JsonObject answer) =>
        answer["data"]!["components"]!.AsArray().SelectMany(row => row!["components"]!.AsArray()).Select(one => one!);
}
