using System.Text.Json.Nodes;
using CommunityBot.Meetings;

namespace CommunityBot.Bot.Tests.Line;

public sealed class LineSignInTests
{
    [Fact]
    public async Task An_event_delivered_three_times_at_once_and_again_later_signs_in_once_and_is_answered_once()
    {
        await using var scene = await LineScene.Open();
        var signIn = scene.Text(LineScene.Member, $"簽到 {scene.Code}");
        var asked = scene.Text(LineScene.Member, "出席");
        scene.Clock.Advance(TimeSpan.FromSeconds(20));

        await scene.Deliver(asked);
        await Task.WhenAll(scene.Deliver(signIn), scene.Deliver(Redelivered(signIn), signIn), scene.Deliver(Redelivered(signIn)));
        await scene.Bot.UntilOutboxIsEmpty();
        scene.Clock.Advance(TimeSpan.FromMinutes(40));
        await scene.Deliver(Redelivered(signIn), Redelivered(asked));
        await scene.Bot.UntilOutboxIsEmpty();

        var line = Assert.Single(await scene.Attendance());
        Assert.Equal(LineScene.Now, line.At);
        Assert.False(line.Late);
        Assert.Equal(2, scene.Line.Delivered.Count);
        Assert.Single(scene.Line.Delivered, call => call.Json.Contains("已簽到", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_time_is_when_it_was_sent_even_if_LINE_delivers_it_an_hour_later()
    {
        await using var scene = await LineScene.Open();
        var signIn = scene.Text(LineScene.Member, $"簽到 {scene.Code}");
        scene.Clock.Advance(TimeSpan.FromHours(1));

        await scene.Deliver(signIn);
        await scene.Bot.UntilOutboxIsEmpty();

        Assert.Equal(LineScene.Now, Assert.Single(await scene.Attendance()).At);
        Assert.Equal("/v2/bot/message/reply", Assert.Single(scene.Line.Delivered).Path);
    }

    [Fact]
    public async Task A_code_typed_full_width_and_spaced_is_the_same_code()
    {
        await using var scene = await LineScene.Open();
        var fullWidth = string.Concat(scene.Code.Select(digit => (char)(digit - '0' + '０')));

        await scene.Say(LineScene.Member, $"　簽到　{fullWidth[..2]} {fullWidth[2..]}！");

        Assert.Single(await scene.Attendance(), line => line.Act == AttendanceAct.SignedIn);
    }

    [Fact]
    public async Task Invisible_and_direction_changing_characters_do_not_matter()
    {
        await using var scene = await LineScene.Open();

        await scene.Say(LineScene.Member, $"\u202E簽\u200B到\0 \u0007{scene.Code}\u2066\uFEFF");

        Assert.Single(await scene.Attendance());
    }

    [Theory]
    [InlineData("字")]
    [InlineData("😀")]
    [InlineData("<b>'\"; DROP TABLE people; --")]
    [InlineData("\u202E\u0000\u0007\n")]
    [InlineData("簽到 ")]
    [InlineData("開始x😀")]
    public async Task Five_thousand_characters_of_anything_are_answered_within_LINEs_limits(string pattern)
    {
        await using var scene = await LineScene.Open();
        var text = string.Concat(Enumerable.Repeat(pattern, 5_000))[..5_000];

        await scene.Say(LineScene.Member, char.IsHighSurrogate(text[^1]) ? text[..^1] : text);

        Assert.Single(scene.Line.Delivered);
        Assert.Empty(await scene.Attendance());
    }

    [Fact]
    public async Task Somebody_unknown_is_told_how_to_become_known()
    {
        await using var scene = await LineScene.Open();

        await scene.Say("Ustranger", $"簽到 {scene.Code}");

        Assert.Contains("綁定碼請向召集人索取", Assert.Single(scene.Line.Delivered).Json, StringComparison.Ordinal);
        Assert.Empty(await scene.Attendance());
    }

    [Fact]
    public async Task In_a_group_the_bot_speaks_only_when_it_is_meant()
    {
        await using var scene = await LineScene.Open();
        JsonObject Said(string text) => LineEvent.Text(text, LineEvent.Group("C1", LineScene.Member), LineScene.Now, scene.NextEvent());

        await scene.Deliver(
            Said("活動照片在這裡"),
            Said("大家好"),
            LineEvent.Message(
                new JsonObject { ["type"] = "sticker", ["id"] = "1" }, LineEvent.Group("C1", LineScene.Member), LineScene.Now, scene.NextEvent()));
        await scene.Bot.UntilOutboxIsEmpty();
        Assert.Empty(scene.Line.Calls);

        await scene.Deliver(Said($"簽到 {scene.Code}"));
        await scene.Bot.UntilOutboxIsEmpty();
        var told = Assert.Single(scene.Line.Delivered).Json;
        Assert.Contains("請直接私訊我", told, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Code, told, StringComparison.Ordinal);
        Assert.Empty(await scene.Attendance());
    }

    [Fact]
    public async Task Whoever_adds_the_bot_is_greeted_and_whoever_blocks_it_is_left_in_peace()
    {
        await using var scene = await LineScene.Open();
        var follow = LineEvent.Of("follow", LineEvent.User("Unew"), LineScene.Now, scene.NextEvent(), "follow-token");
        var join = LineEvent.Of("join", LineEvent.Group("C1", userId: null), LineScene.Now, scene.NextEvent(), "join-token");
        var unfollow = LineEvent.Of("unfollow", LineEvent.User("Unew"), LineScene.Now, scene.NextEvent());
        var leave = LineEvent.Of("leave", LineEvent.Group("C1", userId: null), LineScene.Now, scene.NextEvent());

        await scene.Deliver(follow, join);
        await scene.Deliver(unfollow, leave);
        await scene.Bot.UntilOutboxIsEmpty();

        Assert.Equal(["follow-token", "join-token"], scene.Line.Delivered.Select(call => call.To).Order());
    }

    private static JsonObject Redelivered(JsonObject told)
    {
        var again = told.DeepClone().AsObject();
        again["deliveryContext"] = new JsonObject { ["isRedelivery"] = true };
        return again;
    }
}
