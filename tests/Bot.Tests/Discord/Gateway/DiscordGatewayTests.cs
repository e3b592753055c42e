using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CommunityBot.Bot.Tests.Line;
using CommunityBot.Records;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Discord.Gateway;

/// <summary>The bot without a public address: everything comes over the socket that it opens.</summary>
public sealed partial class DiscordGatewayTests
{
    public static TheoryData<string> WhatPeopleDo => [.. s_done.Keys];

    private static readonly Dictionary<string, Func<DiscordScene, JsonObject>> s_done = new()
    {
        ["a command in a server"] = scene => scene.Command(DiscordScene.Member, "check-in", scene.Code, DiscordScene.Channel),
        ["a command in direct messages"] = scene => scene.Command(DiscordScene.Member, "attendance"),
        ["a command for all"] = scene => scene.Command(DiscordScene.Convener, "open-sign-in", channel: DiscordScene.Channel),
        ["a button"] = scene => scene.Press(DiscordScene.Member, "say:出席", DiscordScene.Channel),
        ["a button in what only they see"] = scene => scene.Press(DiscordScene.Convener, "say:開始簽到", DiscordScene.Channel, flags: 64),
        ["a button that opens a form"] = scene => scene.Press(DiscordScene.Newcomer, "fill:綁定 "),
        ["a button that answers a card"] = AskedByCard,
        ["a menu"] = Menu,
        ["a form"] = scene => scene.Submit(DiscordScene.Newcomer, "fill:綁定 ", DiscordScene.BindingCodeOfNewcomer),
        ["typing"] = Typing,
    };

    [Theory]
    [MemberData(nameof(WhatPeopleDo))]
    public async Task What_comes_over_the_socket_is_answered_as_over_HTTP(string what)
    {
        await using var over = await SocketScene.Open();
        await using var http = await DiscordScene.Open();

        var told = s_done[what](over.Scene);
        await over.Deliver(told);
        var same = s_done[what](http);
        var expected = await http.Interact(same);

        Assert.Equal(Plain(expected, http), Plain(over.FirstAnswerTo(told), over.Scene));
        Assert.Equal(await http.Attendance(), await over.Scene.Attendance());
    }

    [Fact]
    public async Task Linking_signing_in_and_asking_for_points_needs_no_public_address()
    {
        await using var over = await SocketScene.Open();

        foreach (var (command, value, words) in new[]
        {
            ("link", DiscordScene.BindingCodeOfNewcomer, "綁定完成"),
            ("check-in", over.Scene.Code, "已簽到"),
            ("points", null, "點"),
        })
        {
            var told = over.Scene.Command(DiscordScene.Newcomer, command, value, DiscordScene.Channel);
            await over.Deliver(told);
            Assert.Contains(words, DiscordText.Of(over.FirstAnswerTo(told)), StringComparison.Ordinal);
        }

        Assert.Single(await over.Scene.Attendance());
        using var knocked = await over.Scene.Bot.Http.Interact(over.Scene.Command(DiscordScene.Member, "help"), DiscordScene.Now);
        Assert.Equal(HttpStatusCode.NotFound, knocked.StatusCode);
    }

    [Fact]
    public async Task After_a_break_it_comes_back_and_what_was_said_meanwhile_is_answered_once()
    {
        await using var over = await SocketScene.Open();
        var before = over.Scene.Command(DiscordScene.Member, "help");
        await over.Deliver(before);

        over.Socket.Break();
        var meanwhile = over.Scene.Command(DiscordScene.Member, "check-in", over.Scene.Code);
        await over.Deliver(meanwhile);

        Assert.Contains("已簽到", DiscordText.Of(over.FirstAnswerTo(meanwhile)), StringComparison.Ordinal);
        Assert.Equal((1, 1), (over.Socket.Identified, over.Socket.Resumed));
        Assert.Single(await over.Scene.Attendance());
        Assert.Equal(2, over.Scene.Discord.Calls.Count(call => call.IsCallback));
    }

    [Fact]
    public async Task The_same_twice_is_done_once()
    {
        await using var over = await SocketScene.Open();
        var told = over.Scene.Command(DiscordScene.Member, "check-in", over.Scene.Code);

        await over.Deliver(told);
        await over.Socket.Deliver(told);
        var after = over.Scene.Command(DiscordScene.Member, "help");
        await over.Deliver(after);
        await over.Scene.LetTimePass();

        Assert.Single(await over.Scene.Attendance());
        Assert.Single(over.Scene.Shown(told));
    }

    [Fact]
    public async Task A_first_answer_that_Discord_lost_is_written_there_again()
    {
        await using var over = await SocketScene.Open();
        over.Scene.Discord.Next(new Mishap.Status(503, "Service Unavailable") { AfterTaking = true });
        var told = over.Scene.Command(DiscordScene.Member, "check-in", over.Scene.Code);

        await over.Deliver(told);
        await over.Scene.LetTimePass();

        Assert.Contains("已簽到", Assert.Single(over.Scene.Shown(told)), StringComparison.Ordinal);
        Assert.Equal(["POST", "PATCH"], over.Scene.Discord.Calls.Where(call => call.Body is not null).Select(call => call.Method));
    }

    [Fact]
    public async Task What_takes_long_is_announced_and_written_there_once_it_is_known()
    {
        await using var over = await SocketScene.Open(services => services.AddSingleton<IStore, HeldStore>());
        var store = (HeldStore)over.Scene.Bot.Store;
        var told = over.Scene.Command(DiscordScene.Member, "check-in", over.Scene.Code);
        store.Hold();

        await over.Deliver(told);
        store.LetGo();

        await Eventually.IsTrue(() => over.Scene.Shown(told).Any(text => text.Contains("已簽到", StringComparison.Ordinal)), "the answer is written there");
        Assert.Equal(["POST", "PATCH"], over.Scene.Discord.Calls.Where(call => call.Body is not null).Select(call => call.Method));
    }

    [Fact]
    public async Task Readiness_says_so_while_the_socket_is_closed()
    {
        await using var over = await SocketScene.Open();
        Assert.Equal("ok", await over.Readiness());

        await over.Socket.DisposeAsync();

        await Eventually.IsTrue(async () => await over.Readiness() == "The socket to Discord is not open.", "the closed socket is noticed");
    }

    private static JsonObject AskedByCard(DiscordScene scene)
    {
        var told = scene.Press(DiscordScene.Convener, "ask:");
        (told["message"]!["content"], told["message"]!["embeds"]) = ("", new JsonArray(new JsonObject { ["type"] = "rich", ["title"] = "要登記這筆支出嗎？" }));
        return told;
    }

    private static JsonObject Menu(DiscordScene scene)
    {
        var told = scene.Press(DiscordScene.Member, "menu:0");
        told["data"] = new JsonObject { ["custom_id"] = "menu:0", ["component_type"] = 3, ["values"] = new JsonArray("say:點數") };
        return told;
    }

    private static JsonObject Typing(DiscordScene scene)
    {
        var told = scene.Command(DiscordScene.Convener, "record");
        told["type"] = 4;
        told["data"]!["options"] = new JsonArray(new JsonObject { ["name"] = "member", ["type"] = 3, ["value"] = "小明", ["focused"] = true });
        return told;
    }

    /// <summary>Each scene has a code and a board of its own.</summary>
    private static string Plain(JsonObject answer, DiscordScene scene) =>
        Board().Replace(answer.ToJsonString().Replace(scene.Code, "code", StringComparison.Ordinal), "board");

    [GeneratedRegex("http://[^\"]*/board/[^\"]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Board();
}
