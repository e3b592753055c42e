using System.Text.Json.Nodes;
using CommunityBot.Accounts;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Discord;

public sealed class DiscordAnswerTests
{
    private const int Message = 4;
    private const int Later = 5;
    private const int OnlyForThem = 64;

    [Fact]
    public async Task Linking_signing_in_and_asking_for_points_is_answered_at_once_and_to_nobody_else()
    {
        await using var scene = await DiscordScene.Open();

        var linked = await scene.Use(DiscordScene.Newcomer, "link", DiscordScene.BindingCodeOfNewcomer, DiscordScene.Channel);
        var signedIn = await scene.Use(DiscordScene.Newcomer, "check-in", scene.Code, DiscordScene.Channel);
        var points = await scene.Use(DiscordScene.Newcomer, "points", channel: DiscordScene.Channel);

        Assert.Contains("綁定完成", DiscordText.Of(linked), StringComparison.Ordinal);
        Assert.Contains("已簽到", DiscordText.Of(signedIn), StringComparison.Ordinal);
        Assert.NotEmpty(DiscordText.Of(points));
        Assert.All([linked, signedIn, points], answer =>
        {
            Assert.Equal(Message, answer["type"]!.GetValue<int>());
            Assert.Equal(OnlyForThem, answer["data"]!["flags"]!.GetValue<int>() & OnlyForThem);
            Assert.Equal("""{"parse":[]}""", answer["data"]!["allowed_mentions"]!.ToJsonString());
        });
        Assert.Equal(DiscordScene.Now, Assert.Single(await scene.Attendance()).At);
        await scene.Bot.UntilOutboxIsEmpty();
        Assert.Empty(scene.Discord.Calls);
    }

    [Theory]
    [InlineData("zh-TW", "已簽到")]
    [InlineData("zh-CN", "已簽到")]
    [InlineData("en-US", "Signed in")]
    [InlineData("ja", "Signed in")]
    public async Task The_answer_is_in_the_readers_language(string locale, string words)
    {
        await using var scene = await DiscordScene.Open();

        var answer = await scene.Use(DiscordScene.Member, "check-in", scene.Code, locale: locale);

        Assert.Contains(words, DiscordText.Of(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_is_when_it_was_done()
    {
        await using var scene = await DiscordScene.Open();
        var told = scene.Command(DiscordScene.Member, "check-in", scene.Code);
        scene.Clock.Advance(TimeSpan.FromSeconds(50));

        await scene.Interact(told);

        Assert.Equal(DiscordScene.Now, Assert.Single(await scene.Attendance()).At);
    }

    [Fact]
    public async Task The_same_interaction_three_times_at_once_and_again_later_is_answered_the_same_and_done_once()
    {
        await using var scene = await DiscordScene.Open();
        var told = scene.Command(DiscordScene.Member, "check-in", scene.Code);

        JsonObject[] answers = [.. await Task.WhenAll(scene.Interact(told), scene.Interact(told), scene.Interact(told)), await scene.Interact(told)];

        Assert.All(answers, answer => Assert.Contains("已簽到", DiscordText.Of(answer), StringComparison.Ordinal));
        Assert.Single(answers.Select(answer => answer.ToJsonString()).Distinct(StringComparer.Ordinal));
        Assert.Single(await scene.Attendance());
        await scene.Bot.UntilOutboxIsEmpty();
        Assert.Empty(scene.Discord.Calls);
    }

    [Fact]
    public async Task What_takes_long_is_announced_within_three_seconds_and_written_there_once_it_is_known()
    {
        await using var scene = await DiscordScene.Open(services => services.AddSingleton<IStore, HeldStore>());
        var store = (HeldStore)scene.Bot.Store;
        var told = scene.Command(DiscordScene.Member, "check-in", scene.Code);
        store.Hold();

        var first = await scene.Interact(told);

        Assert.Equal(Later, first["type"]!.GetValue<int>());
        Assert.Equal(OnlyForThem, first["data"]!["flags"]!.GetValue<int>());
        store.LetGo();
        await Eventually.IsTrue(() => scene.Shown(told).Any(text => text.Contains("已簽到", StringComparison.Ordinal)), "the answer is written there");
        await scene.LetTimePass();
        var call = Assert.Single(scene.Discord.Calls);
        Assert.Equal("PATCH", call.Method);
        Assert.DoesNotContain("Authorization", call.Headers.Keys);
        Assert.Single(await scene.Attendance());
    }

    [Fact]
    public async Task What_cannot_be_kept_is_said_so()
    {
        await using var scene = await DiscordScene.Open(services => services.AddSingleton<IStore, BreakableStore>());
        ((BreakableStore)scene.Bot.Store).Break();

        var answer = await scene.Use(DiscordScene.Member, "check-in", "1234", DiscordScene.Channel);

        Assert.Contains("現在存不進資料庫", DiscordText.Of(answer), StringComparison.Ordinal);
        Assert.Equal(OnlyForThem, answer["data"]!["flags"]!.GetValue<int>());
    }

    [Fact]
    public async Task An_answer_while_Discord_holds_the_line_needs_no_call()
    {
        await using var scene = await DiscordScene.Open();
        var told = scene.Command(DiscordScene.Member, "help");

        Assert.Equal(Message, (await scene.Interact(told))["type"]!.GetValue<int>());
        await scene.Bot.UntilOutboxIsEmpty();

        Assert.Equal(new OutboxSummary(0, 0, null), await scene.Bot.Read(records => records.Outbox.Summarize()));
        Assert.Empty(scene.Discord.Calls);
    }

    [Fact]
    public async Task A_person_on_LINE_and_Discord_is_one_person()
    {
        await using var line = await Line.LineStandIn.Start();
        await using var scene = await DiscordScene.Open(
            "--Line:ChannelSecret",
            Line.LineDelivery.Secret,
            "--Line:ChannelAccessToken",
            Line.LineStandIn.AccessToken,
            "--Line:ApiBaseUrl",
            line.Address.ToString());
        await Type($"綁定 {DiscordScene.BindingCodeOfNewcomer}", "e1");
        var second = await scene.Bot.Change(records =>
        {
            var person = records.Accounts.Find(new ChatAddress(ChannelNames.Line, "U1"))!.Person!;
            var code = new BindingCode { Code = "8M4T2XPA", Person = person.Id, ExpiresAt = DiscordScene.Now.AddDays(1), MadeBy = person.Id };
            records.Accounts.AddCode(code);
            return code.Code;
        });
        await scene.Use(DiscordScene.Newcomer, "link", second);

        await Type($"簽到 {scene.Code}", "e2");
        var attendance = await scene.Use(DiscordScene.Newcomer, "attendance");
        var again = await scene.Use(DiscordScene.Newcomer, "check-in", scene.Code);

        Assert.Equal(AttendanceAct.SignedIn, Assert.Single(await scene.Attendance()).Act);
        Assert.Contains("14:02", DiscordText.Of(again), StringComparison.Ordinal);
        Assert.Contains("例行研討", DiscordText.Of(attendance), StringComparison.Ordinal);
        Assert.Equal(3, line.Delivered.Count);

        async Task Type(string words, string id)
        {
            using var response =
                await Line.LineDelivery.Deliver(scene.Bot.Http, Line.LineEvent.Text(words, Line.LineEvent.User("U1"), scene.Clock.GetUtcNow(), id));
            await scene.Bot.UntilOutboxIsEmpty();
        }
    }
}
