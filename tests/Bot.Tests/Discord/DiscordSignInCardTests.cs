using System.Text.Json.Nodes;
using CommunityBot.Bot.Tests.Jobs;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>The card of a sign-in in a channel.</summary>
public sealed class DiscordSignInCardTests
{
    private const int Later = 5;
    private const int Ephemeral = 64;

    [Fact]
    public async Task Everybody_sees_it_without_the_code_and_only_the_convener_gets_the_code()
    {
        await using var scene = await DiscordScene.Open();
        var told = scene.Command(DiscordScene.Convener, "open-sign-in", channel: DiscordScene.Channel);

        var first = await scene.Interact(told);
        await scene.LetTimePass();

        Assert.Equal(Later, first["type"]!.GetValue<int>());
        Assert.Null(first["data"]);
        JsonObject[] shown = [.. scene.Discord.Answered[told["token"]!.GetValue<string>()]];
        Assert.Equal(2, shown.Length);
        Assert.Contains("簽到進行中", DiscordText.Of(shown[0]), StringComparison.Ordinal);
        Assert.Contains("0／3", DiscordText.Of(shown[0]), StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Code, DiscordText.Of(shown[0]), StringComparison.Ordinal);
        Assert.Contains(scene.Code, DiscordText.Of(shown[1]), StringComparison.Ordinal);
        Assert.Equal(Ephemeral, shown[1]["flags"]!.GetValue<int>() & Ephemeral);
    }

    [Fact]
    public async Task A_refusal_is_whispered_and_the_question_which_meeting_is_for_all()
    {
        await using var scene = await DiscordScene.Open();

        var refused = await scene.Use(DiscordScene.Member, "open-sign-in", channel: DiscordScene.Channel);
        await scene.Bot.Change(records =>
        {
            var later = scene.Meeting.StartsAt.AddHours(3);
            return records.Meetings.Plan(
                new MeetingPlan
                {
                    Community = scene.Meeting.Community,
                    Kind = "routine",
                    Topic = "下午場",
                    Place = "工程館301",
                    StartsAt = later,
                    EndsAt = later.AddHours(1),
                });
        });
        await scene.Use(DiscordScene.Convener, "close-sign-in", channel: DiscordScene.Channel);
        var asked = await scene.Use(DiscordScene.Convener, "open-sign-in", channel: DiscordScene.Channel);

        Assert.Contains("召集人", DiscordText.Of(refused), StringComparison.Ordinal);
        Assert.Equal(Ephemeral, refused["data"]!["flags"]!.GetValue<int>() & Ephemeral);
        Assert.Contains("哪一場", DiscordText.Of(asked), StringComparison.Ordinal);
        Assert.Null(asked["data"]!["flags"]);
    }

    [Fact]
    public async Task It_counts_up_as_people_sign_in_and_ends_when_sign_in_does()
    {
        await using var scene = await DiscordScene.Open();
        var told = scene.Command(DiscordScene.Convener, "open-sign-in", channel: DiscordScene.Channel);
        await scene.Interact(told);
        await scene.LetTimePass();

        await scene.Use(DiscordScene.Member, "check-in", scene.Code, DiscordScene.Channel);
        await scene.Use(DiscordScene.Convener, "check-in", scene.Code, DiscordScene.Channel);
        await Eventually.IsTrue(() => scene.Shown(told)[0].Contains("2／3", StringComparison.Ordinal), "the card shows two");
        await scene.Use(DiscordScene.Convener, "close-sign-in", channel: DiscordScene.Channel);
        await Eventually.IsTrue(() => scene.Shown(told)[0].Contains("簽到結束", StringComparison.Ordinal), "the card says that it is over");
        await Eventually.IsTrue(async () => (await scene.Bot.Read(records => records.LiveCards.On(ChannelNames.Discord))).Count == 0, "it is left as it is");

        Assert.Contains("請召集人補簽", scene.Shown(told)[0], StringComparison.Ordinal);
        Assert.Equal("[]", scene.Discord.Answered[told["token"]!.GetValue<string>()].First()["components"]!.ToJsonString());
        var edits = scene.Discord.Calls
            .Where(call => call.Method == "PATCH" && call.Path.StartsWith($"channels/{DiscordScene.Channel}/messages/", StringComparison.Ordinal))
            .ToList();
        Assert.InRange(edits.Count, 2, 3);
    }

    [Fact]
    public async Task While_another_bot_changes_it_this_one_leaves_it()
    {
        var rota = new SharedRota { IsTaken = true };
        await using var scene = await DiscordScene.Open(services => services.AddSingleton<IRota>(rota));
        var told = scene.Command(DiscordScene.Convener, "open-sign-in", channel: DiscordScene.Channel);
        await scene.Interact(told);
        await scene.LetTimePass();
        await scene.Use(DiscordScene.Member, "check-in", scene.Code, DiscordScene.Channel);
        await Eventually.IsTrue(() => rota.Asked("cards").Count > 0, "it would change the card");

        Assert.Contains("0／3", scene.Shown(told)[0], StringComparison.Ordinal);
        Assert.Empty(rota.Finished);
        rota.IsTaken = false;
        await Eventually.IsTrue(() => rota.Finished.Contains("cards"), "it changes the card");
        Assert.Contains("1／3", scene.Shown(told)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_pressed_where_only_one_person_sees_it_is_answered_there()
    {
        await using var scene = await DiscordScene.Open();

        var answer = await scene.Interact(scene.Press(DiscordScene.Convener, $"say:開始簽到 {scene.Meeting.Id}", DiscordScene.Channel, Ephemeral));

        Assert.Equal(Ephemeral, answer["data"]!["flags"]!.GetValue<int>() & Ephemeral);
        Assert.Contains(scene.Code, DiscordText.Of(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_somebody_removed_is_left_alone()
    {
        await using var scene = await DiscordScene.Open();
        var told = scene.Command(DiscordScene.Convener, "open-sign-in", channel: DiscordScene.Channel);
        await scene.Interact(told);
        await scene.LetTimePass();
        scene.Discord.Answered.Clear();

        await scene.Use(DiscordScene.Member, "check-in", scene.Code);

        await Eventually.IsTrue(async () => (await scene.Bot.Read(records => records.LiveCards.On(ChannelNames.Discord))).Count == 0, "it is given up");
    }

    [Fact]
    public async Task In_a_thread_that_was_archived_it_goes_on_once_that_is_open_again()
    {
        await using var scene = await DiscordScene.Open();
        var told = scene.Command(DiscordScene.Convener, "open-sign-in", channel: DiscordScene.Channel);
        await scene.Interact(told);
        await scene.LetTimePass();
        scene.Discord.Archived[DiscordScene.Channel] = true;
        var before = Edits(scene);
        await scene.Use(DiscordScene.Member, "check-in", scene.Code);
        await Eventually.IsTrue(() => Edits(scene) > before, "it is tried");

        scene.Discord.Archived.Clear();
        await Eventually.IsTrue(
            () =>
            {
                scene.Clock.Advance(TimeSpan.FromSeconds(1));
                return scene.Shown(told)[0].Contains("1／3", StringComparison.Ordinal);
            },
            "the card shows one");
        Assert.Equal(before + 2, Edits(scene));
    }

    private static int Edits(DiscordScene scene) => scene.Discord.Calls.Count(
        call => call.Method == "PATCH" && call.Path.StartsWith($"channels/{DiscordScene.Channel}/messages/", StringComparison.Ordinal));

    [Fact]
    public async Task After_its_token_has_expired_it_is_put_in_the_channel_and_counts_up_all_the_same()
    {
        await using var scene = await DiscordScene.Open();
        var at = scene.Clock.GetUtcNow().AddMinutes(-15);
        await scene.Bot.Change(records =>
        {
            records.Outbox.Enqueue(new OutboxMessage
            {
                Id = OutboxId.Next(at),
                To = new ChatAddress(ChannelNames.Discord, DiscordScene.Channel, IsGroup: true),
                Ticket = new ReplyTicket("of-a-while-ago"),
                Body = Reply.Say("簽到進行中") with { ForAll = true, SignInOf = scene.Meeting.Id.Value },
                Language = Language.Chinese,
                EnqueuedAt = at,
            });
            return true;
        });
        await scene.LetTimePass();

        await scene.Use(DiscordScene.Member, "check-in", scene.Code);

        await Eventually.IsTrue(
            () => scene.Discord.Channels.TryGetValue(DiscordScene.Channel, out var messages)
                && messages.Count == 1
                && DiscordText.Of(messages.First()).Contains("1／3", StringComparison.Ordinal),
            "the card in the channel shows one");
    }
}
