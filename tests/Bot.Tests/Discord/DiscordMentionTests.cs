using System.Text.Json.Nodes;
using CommunityBot.Meetings;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>Discord writes whoever is mentioned as their number.</summary>
public sealed class DiscordMentionTests
{
    private const string Stranger = "80351110224678999";

    [Theory]
    [InlineData($"<@{DiscordScene.Member}>")]
    [InlineData($"<@!{DiscordScene.Member}>")]
    public async Task Who_is_mentioned_is_the_member_bound_to_that_account(string mention)
    {
        await using var scene = await DiscordScene.Open();
        await scene.Interact(Record(scene, mention));
        var entry = Assert.Single(await scene.Attendance());
        Assert.Equal((AttendanceAct.Recorded, "遲到進場"), (entry.Act, entry.Reason));
    }

    [Theory]
    [InlineData($"<@{Stranger}>", "@阿明")]
    [InlineData($"<@{Stranger}", "<@")]
    [InlineData("<@>", "<@>")]
    public async Task Who_is_not_bound_is_nobody_and_that_is_said(string mention, string called)
    {
        await using var scene = await DiscordScene.Open();
        var told = Record(scene, mention);
        told["data"]!["resolved"] = new JsonObject
        {
            ["users"] = new JsonObject { [Stranger] = new JsonObject { ["id"] = Stranger, ["username"] = "ming", ["global_name"] = "阿明" } },
        };
        await scene.Interact(told);
        await scene.Bot.UntilOutboxIsEmpty();
        Assert.Empty(await scene.Attendance());
        Assert.Contains(called, Channels.Discord.Messages.Markdown.Unescape(string.Concat(scene.Shown(told))), StringComparison.Ordinal);
    }

    private static JsonObject Record(DiscordScene scene, string mention)
    {
        var told = scene.Command(DiscordScene.Convener, "record");
        told["data"]!["options"] = new JsonArray(
            new JsonObject { ["name"] = "reason", ["type"] = 3, ["value"] = "遲到進場" },
            new JsonObject { ["name"] = "member", ["type"] = 3, ["value"] = mention });
        return told;
    }
}
