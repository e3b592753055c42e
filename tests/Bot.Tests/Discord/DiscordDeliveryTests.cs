using CommunityBot.Bot.Tests.Line;
using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Tests.Discord;

public sealed class DiscordDeliveryTests
{
    private static readonly OutboxSummary s_allSent = new(0, 0, null);

    [Fact]
    public async Task A_direct_message_is_written_by_the_bot_with_a_nonce_that_holds()
    {
        await using var scene = await DiscordScene.Open();
        await Send(scene, "明天 14:00 例行研討");

        var (open, create) = (scene.Discord.Calls[0], scene.Discord.Calls[1]);
        Assert.Equal(("users/@me/channels", DiscordScene.Member), (open.Path, open.Body!["recipient_id"]!.GetValue<string>()));
        Assert.Equal($"channels/{DiscordStandIn.DirectChannelOf(DiscordScene.Member)}/messages", create.Path);
        Assert.InRange(create.Nonce!.Length, 20, 25);
        Assert.True(create.Body!["enforce_nonce"]!.GetValue<bool>());
        Assert.Matches(@"^DiscordBot \(http.+, [0-9.]+\)", create.Headers["User-Agent"]);
        Assert.Equal(["明天 14:00 例行研討"], scene.Discord.DirectMessages(DiscordScene.Member));
    }

    [Fact]
    public async Task Whoever_was_written_to_once_is_not_looked_up_again()
    {
        await using var scene = await DiscordScene.Open();
        await Send(scene, "一");
        await Send(scene, "二");

        Assert.Equal(
            ["POST users/@me/channels", "POST channels", "POST channels"],
            scene.Discord.Calls.Select(call => $"{call.Method} {(call.IsMessage ? "channels" : call.Path)}"));
        Assert.Equal(2, scene.Discord.Calls.Select(call => call.Nonce).OfType<string>().Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Asked_to_wait_the_bot_waits_as_long_and_then_sends_once()
    {
        await using var scene = await DiscordScene.Open();
        await Send(scene, "一");
        scene.Discord.Next(new Mishap.Status(429, "You are being rate limited.", RetryAfterSeconds: 40));
        var before = scene.Clock.GetUtcNow();

        await Send(scene, "二");

        Assert.Equal(["一", "二"], scene.Discord.DirectMessages(DiscordScene.Member));
        Assert.Equal(4, scene.Discord.Calls.Count);
        Assert.InRange(scene.Clock.GetUtcNow() - before, TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(50));
    }

    [Fact]
    public async Task Where_Discord_says_that_no_more_may_come_for_now_it_is_not_asked()
    {
        await using var scene = await DiscordScene.Open();
        await Send(scene, "一");
        (scene.Discord.Headers["X-RateLimit-Remaining"], scene.Discord.Headers["X-RateLimit-Reset-After"]) = ("0", "30.5");
        await Send(scene, "二");
        var before = scene.Clock.GetUtcNow();

        await Send(scene, "三");

        Assert.Equal(["一", "二", "三"], scene.Discord.DirectMessages(DiscordScene.Member));
        Assert.Equal(4, scene.Discord.Calls.Count);
        // The clock may have run on for a step or two until it was seen that the one before was sent.
        Assert.InRange(scene.Clock.GetUtcNow() - before, TimeSpan.FromSeconds(28), TimeSpan.FromSeconds(40));
    }

    public static TheoryData<Mishap> Lost =>
    [
        new Mishap.Status(500, "Internal Server Error") { AfterTaking = true },
        new Mishap.Status(503, "upstream connect error"),
        new Mishap.Page(200),
        new Mishap.Page(302),
        new Mishap.Broken { AfterTaking = true },
        new Mishap.Silence { AfterTaking = true },
    ];

    [Theory, MemberData(nameof(Lost))]
    public async Task What_may_have_got_through_is_repeated_with_its_nonce_and_shown_once(Mishap mishap)
    {
        await using var scene = await DiscordScene.Open(_ => { }, TimeSpan.FromMilliseconds(500));
        await Send(scene, "一");
        scene.Discord.Next(mishap);

        await Send(scene, "二");

        Assert.Equal(["一", "二"], scene.Discord.DirectMessages(DiscordScene.Member));
        var attempts = scene.Discord.Calls.Where(call => call.Text == "二").ToList();
        Assert.Equal(2, attempts.Count);
        Assert.Single(attempts.Select(call => call.Nonce).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Once_Discord_has_forgotten_the_nonce_it_is_looked_whether_the_message_is_there()
    {
        await using var scene = await DiscordScene.Open();
        await Send(scene, "一");
        scene.Discord.ForgetsNonces = true;
        scene.Discord.Next(new Mishap.Broken { AfterTaking = true });
        await scene.Enqueue("二");
        scene.Bot.WakeDelivery();
        await Eventually.IsTrue(() => scene.Discord.DirectMessages(DiscordScene.Member).Count == 2, "it got through");
        await Eventually.IsTrue(() => scene.Discord.Answering == 0, "the bot does not know it");

        scene.Clock.Advance(TimeSpan.FromMinutes(5));
        await scene.LetTimePass();

        Assert.Equal(["一", "二"], scene.Discord.DirectMessages(DiscordScene.Member));
        Assert.Equal("GET", scene.Discord.Calls[^1].Method);
    }

    [Fact]
    public async Task An_answer_whose_token_has_expired_is_written_as_a_direct_message()
    {
        await using var scene = await DiscordScene.Open();
        await scene.Enqueue("已簽到", new ReplyTicket("an-old-token"), age: TimeSpan.FromMinutes(15));

        await scene.LetTimePass();

        Assert.Equal(["已簽到"], scene.Discord.DirectMessages(DiscordScene.Member));
    }

    [Fact]
    public async Task An_answer_that_Discord_never_got_is_written_as_a_direct_message_and_not_before_the_token_is_surely_dead()
    {
        await using var scene = await DiscordScene.Open();
        var sent = scene.Clock.GetUtcNow();
        await scene.Enqueue("已簽到", new ReplyTicket("never-answered"));

        await scene.LetTimePass();

        Assert.Equal(["已簽到"], scene.Discord.DirectMessages(DiscordScene.Member));
        Assert.True(scene.Discord.Calls.Count(call => call.Method == "PATCH") > 1);
        Assert.True(scene.Clock.GetUtcNow() - sent >= TimeSpan.FromSeconds(10));
    }

    [Theory, MemberData(nameof(Lost))]
    public async Task A_later_answer_that_was_lost_is_written_again_over_itself(Mishap mishap)
    {
        await using var scene = await DiscordScene.Open(_ => { }, TimeSpan.FromMilliseconds(500));
        scene.Discord.NoteAnswer("answered", []);
        scene.Discord.Next(mishap);
        await scene.Enqueue("已簽到", new ReplyTicket("answered"));

        await scene.LetTimePass();

        Assert.Equal("已簽到", DiscordText.Of(Assert.Single(scene.Discord.Answered["answered"])));
        Assert.Equal(2, scene.Discord.Calls.Count(call => call.Method == "PATCH"));
        Assert.Empty(scene.Discord.DirectMessages(DiscordScene.Member));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_second_part_that_may_have_got_through_is_looked_for_before_it_is_said_again(bool gotThrough, int again)
    {
        await using var scene = await DiscordScene.Open();
        var body = Reply.Say(string.Join('\n', Enumerable.Repeat("明天 14:00 例行研討", 150)));
        scene.Discord.NoteAnswer("whole", []);
        await scene.Enqueue(body, new ReplyTicket("whole"));
        await scene.LetTimePass();
        var second = scene.Discord.Answered["whole"].ElementAt(1);
        if (gotThrough)
            scene.Discord.Channels[DiscordStandIn.DirectChannelOf(DiscordScene.Member)] = new([second]);
        scene.Discord.NoteAnswer("answered", []);
        scene.Discord.Next(new Mishap.Status(500, "Internal Server Error") { AfterTaking = true });

        await scene.Enqueue(body, new ReplyTicket("answered"));
        await scene.LetTimePass();

        Assert.Equal(again, scene.Discord.Answered["answered"].Count - 1);
    }

    [Fact]
    public async Task Of_several_parts_those_that_were_sent_are_not_sent_again()
    {
        await using var scene = await DiscordScene.Open();
        var body = Reply.Say("一") with { PostScript = Reply.Say("二") with { PostScript = Reply.Say("三") } };
        var now = scene.Clock.GetUtcNow();
        await scene.Bot.Change(records =>
        {
            records.Outbox.Enqueue(new OutboxMessage
            {
                Id = OutboxId.Next(now),
                To = new ChatAddress(ChannelNames.Discord, DiscordScene.Member),
                Body = body,
                Language = Language.Chinese,
                EnqueuedAt = now,
            });
            return true;
        });
        scene.Discord.ForgetsNonces = true;
        scene.Discord.Headers["X-RateLimit-Remaining"] = "0";
        scene.Discord.Headers["X-RateLimit-Reset-After"] = "5";

        await scene.LetTimePass();

        Assert.Equal(["一", "二", "三"], string.Join('\n', scene.Discord.DirectMessages(DiscordScene.Member)).Split('\n'));
        Assert.Equal(s_allSent, await scene.Bot.Read(records => records.Outbox.Summarize()));
    }

    private static async Task Send(DiscordScene scene, string words)
    {
        await scene.Enqueue(words);
        await scene.LetTimePass();
        Assert.Equal(s_allSent, await scene.Bot.Read(records => records.Outbox.Summarize()));
    }
}
