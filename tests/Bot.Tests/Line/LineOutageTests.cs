using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>Whatever goes wrong on the way to LINE: nothing is shown twice, and nothing is lost without a trace.</summary>
public sealed class LineOutageTests
{
    /// <summary>For tests in which LINE stays silent.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private static readonly Reply s_news = Reply.Say("陳美麗 請假");

    [Theory]
    [InlineData(nameof(Mishap.Status))]
    [InlineData(nameof(Mishap.Silence))]
    [InlineData(nameof(Mishap.Broken))]
    public async Task A_reply_that_did_not_get_through_is_sent_again_with_its_token(string mishap)
    {
        await using var scene = await LineScene.Open(s_patience);
        scene.Line.Next(Named(mishap), Named(mishap));

        await SayAndLetTimePass(scene, "說明");

        Assert.Equal(3, scene.Line.Calls.Count);
        Assert.All(scene.Line.Calls, call => Assert.Equal("/v2/bot/message/reply", call.Path));
        Assert.Single(scene.Line.Delivered);
        await AssertGivenUp(scene, 0);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(302)]
    [InlineData(403)]
    [InlineData(407)]
    [InlineData(401)]
    public async Task What_a_page_in_between_or_a_token_that_is_void_kept_from_LINE_waits_for_an_answer(int status)
    {
        await using var scene = await LineScene.Open();
        Mishap mishap = status == 401 ? new Mishap.Status(status, "Authentication failed.") : new Mishap.Page(status);
        scene.Line.Next(mishap, mishap);

        await SayAndLetTimePass(scene, "說明");

        Assert.Equal(3, scene.Line.Calls.Count);
        Assert.Single(scene.Line.Delivered);
        await AssertGivenUp(scene, 0);
    }

    [Theory]
    [InlineData(nameof(Mishap.Status))]
    [InlineData(nameof(Mishap.Silence))]
    [InlineData(nameof(Mishap.Broken))]
    public async Task A_reply_whose_answer_was_lost_is_not_shown_twice(string mishap)
    {
        await using var scene = await LineScene.Open(s_patience);
        scene.Line.Next(Named(mishap) with { AfterTaking = true });

        await SayAndLetTimePass(scene, "說明");

        Assert.Equal(2, scene.Line.Calls.Count);
        Assert.Single(scene.Line.Delivered);
        await AssertGivenUp(scene, 0);
    }

    [Theory]
    [InlineData(nameof(Mishap.Status))]
    [InlineData(nameof(Mishap.Silence))]
    [InlineData(nameof(Mishap.Broken))]
    public async Task A_push_is_repeated_with_the_same_key_so_that_it_is_shown_once(string mishap)
    {
        await using var scene = await LineScene.Open(s_patience);
        scene.Line.Next(Named(mishap), Named(mishap) with { AfterTaking = true });

        await scene.Enqueue(s_news);
        await scene.LetTimePass();

        Assert.Equal(3, scene.Line.Calls.Count);
        Assert.All(scene.Line.Calls, call => Assert.Equal("/v2/bot/message/push", call.Path));
        Assert.Single(scene.Line.Calls.Select(call => call.RetryKey).Distinct());
        Assert.Single(scene.Line.Delivered);
        await AssertGivenUp(scene, 0);
    }

    [Fact]
    public async Task A_reply_that_may_have_arrived_is_not_pushed_once_its_token_is_dead_and_comes_with_the_next_answer()
    {
        await using var scene = await LineScene.Open(s_patience);
        scene.Line.Next(new Mishap.Silence { AfterTaking = true });

        await scene.Deliver(scene.Text(LineScene.Member, "說明"));
        await scene.UntilFirstAttemptIsOver();
        scene.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.LetTimePass();

        Assert.All(scene.Line.Calls, call => Assert.Equal("/v2/bot/message/reply", call.Path));
        await AssertComesWithTheNext(scene, "參加活動：簽到");
    }

    [Fact]
    public async Task A_clock_that_is_ahead_does_not_make_an_answer_too_old_to_be_a_reply()
    {
        await using var scene = await LineScene.Open();
        var told = scene.Text(LineScene.Member, "說明");
        scene.Clock.Advance(TimeSpan.FromSeconds(55));

        await scene.Deliver(told);
        await scene.Bot.UntilOutboxIsEmpty();

        Assert.Equal("/v2/bot/message/reply", Assert.Single(scene.Line.Delivered).Path);
    }

    [Fact]
    public async Task When_LINE_asks_to_wait_the_bot_waits_that_long()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(new Mishap.Status(429, "The API rate limit has been exceeded. Try again later.", RetryAfterSeconds: 30));

        await SayAndLetTimePass(scene, "說明");

        Assert.True(scene.Clock.GetUtcNow() - LineScene.Now >= TimeSpan.FromSeconds(30));
        Assert.Equal("/v2/bot/message/reply", Assert.Single(scene.Line.Delivered).Path);
        Assert.Equal(2, scene.Line.Calls.Count);
    }

    [Fact]
    public async Task What_the_monthly_limit_holds_up_goes_out_when_there_is_room_again()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(new Mishap.Status(429, "You have reached your monthly limit."));

        await scene.Enqueue(s_news);
        await scene.Bot.UntilOutboxIsEmpty();
        Assert.Equal(1, (await scene.Bot.Read(records => records.Outbox.Summarize())).Kept);
        scene.Clock.Advance(TimeSpan.FromHours(6));
        scene.Bot.WakeDelivery();

        await Eventually.IsTrue(() => scene.Line.Delivered.Count == 1, "it is sent");
        Assert.Equal(2, scene.Line.Calls.Count);
    }

    [Fact]
    public async Task A_token_that_LINE_no_longer_takes_costs_no_message_and_the_answer_comes_with_the_next()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(new Mishap.Status(400, "Invalid reply token"));

        await scene.Say(LineScene.Member, "說明");

        Assert.Equal("/v2/bot/message/reply", Assert.Single(scene.Line.Calls).Path);
        await AssertComesWithTheNext(scene, "參加活動：簽到");
    }

    [Fact]
    public async Task An_answer_to_somebody_who_is_nobody_here_is_not_kept()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(new Mishap.Status(400, "Invalid reply token"));

        await scene.Say("U-stranger", "說明");

        Assert.Equal(new OutboxSummary(0, 0, null), await scene.Bot.Read(records => records.Outbox.Summarize()));
        await scene.Say("U-stranger", "說明");
        Assert.DoesNotContain("連線不順", scene.Line.Delivered[^1].Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_is_never_pushed_to()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(new Mishap.Status(400, "Invalid reply token"));

        await scene.Deliver(LineEvent.Text("說明", LineEvent.Group("C1", LineScene.Member), scene.Clock.GetUtcNow(), scene.NextEvent()));
        await scene.Bot.UntilOutboxIsEmpty();

        Assert.Equal("/v2/bot/message/reply", Assert.Single(scene.Line.Calls).Path);
        Assert.Equal(new OutboxSummary(0, 0, null), await scene.Bot.Read(records => records.Outbox.Summarize()));
    }

    [Fact]
    public async Task What_LINE_refuses_is_kept_with_its_reason_and_goes_out_when_it_is_sent_again()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(new Mishap.Status(403, "Access to this API is not available for your account"));

        await scene.Say(LineScene.Member, "說明");
        Assert.Contains("LINE answered 403: Access to this API is not available", await AssertGivenUp(scene, 1), StringComparison.Ordinal);

        await scene.Bot.Change(records => records.Outbox.RetryGivenUp(scene.Clock.GetUtcNow()));
        scene.Bot.WakeDelivery();
        await scene.Bot.UntilOutboxIsEmpty();
        Assert.Single(scene.Line.Delivered);
    }

    private static Mishap Named(string mishap) => mishap switch
    {
        nameof(Mishap.Status) => new Mishap.Status(500, "Internal server error"),
        nameof(Mishap.Silence) => new Mishap.Silence(),
        _ => new Mishap.Broken(),
    };

    private static async Task SayAndLetTimePass(LineScene scene, string text)
    {
        await scene.Deliver(scene.Text(LineScene.Member, text));
        await scene.LetTimePass();
    }

    private static async Task AssertComesWithTheNext(LineScene scene, string words)
    {
        Assert.Equal(new OutboxSummary(0, 0, null, 1), await scene.Bot.Read(records => records.Outbox.Summarize()));
        await scene.Say(LineScene.Member, "點數");
        var next = scene.Line.Delivered[^1];
        Assert.Equal("/v2/bot/message/reply", next.Path);
        Assert.Contains("可能沒有送到", next.Json, StringComparison.Ordinal);
        Assert.Contains(words, next.Json, StringComparison.Ordinal);
        Assert.Equal(new OutboxSummary(0, 0, null), await scene.Bot.Read(records => records.Outbox.Summarize()));
        Assert.Equal(0, scene.Line.Counted);
    }

    private static async Task<string> AssertGivenUp(LineScene scene, int count)
    {
        var outbox = await scene.Bot.Read(records => records.Outbox.Summarize());
        Assert.Equal((0, count), (outbox.Waiting, outbox.GivenUp));
        return outbox.LastFailure ?? "";
    }
}
