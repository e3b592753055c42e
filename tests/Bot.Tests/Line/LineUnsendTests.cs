using System.Text.Json.Nodes;
using CommunityBot.Accounts;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Tests.Line;

public sealed class LineUnsendTests
{
    [Fact]
    public async Task What_an_unsent_message_did_is_asked_about_with_the_next_answer_and_never_by_itself()
    {
        await using var scene = await LineScene.Open();
        await Say(scene, scene.Code, "77");
        var calls = scene.Line.Calls.Count;

        await scene.Deliver(Unsend(scene, "77"));
        await scene.Bot.UntilOutboxIsEmpty();
        Assert.Equal(calls, scene.Line.Calls.Count);

        var asked = await Say(scene, "活動", "78");
        Assert.Contains("您收回了訊息，但已經記下的還在：簽到（例行研討 第3次）", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("您收回了訊息", await Say(scene, "活動", "79"), StringComparison.Ordinal);
        Assert.Single(await scene.Attendance());

        await Say(scene, "收回", "80");
        Assert.Equal(AttendanceAct.TakenBack, (await scene.Attendance())[^1].Act);
    }

    [Fact]
    public async Task What_was_taken_back_already_is_not_asked_about()
    {
        await using var scene = await LineScene.Open();
        await Say(scene, scene.Code, "77");
        await Say(scene, "收回", "78");
        await scene.Deliver(Unsend(scene, "77"));
        Assert.DoesNotContain("您收回了訊息", await Say(scene, "活動", "79"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_asked_upon_it_is_forgotten_with_its_words()
    {
        await using var scene = await LineScene.Open();
        await Say(scene, "簽到", "77");
        Assert.NotNull(await Question(scene));
        await scene.Deliver(Unsend(scene, "76"));
        Assert.NotNull(await Question(scene));
        await scene.Deliver(Unsend(scene, "77"));
        Assert.Null(await Question(scene));
    }

    [Fact]
    public async Task An_answer_that_waits_to_be_sent_is_forgotten_with_the_words_it_quotes()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(new Mishap.Status(503, "Later"));
        await scene.Deliver(Text(scene, "補簽 李秘密", "77"));
        await scene.UntilFirstAttemptIsOver();
        Assert.Equal(1, await Waiting(scene));

        await scene.Deliver(Unsend(scene, "76"));
        Assert.Equal(1, await Waiting(scene));
        await scene.Deliver(Unsend(scene, "77"));
        Assert.Equal(0, await Waiting(scene));
    }

    [Fact]
    public async Task What_came_along_with_that_answer_is_sent_all_the_same()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(new Mishap.Status(503, "Later"));
        var reply = Reply.Say("您說的是「李秘密」嗎？") with { PostScript = Reply.Say("明天有活動。") };
        await scene.Bot.Change(records =>
        {
            records.Outbox.Enqueue(new OutboxMessage
            {
                Id = OutboxId.Next(scene.Clock.GetUtcNow()),
                To = new ChatAddress(ChannelNames.Line, LineScene.Member),
                Body = reply,
                Language = Language.Chinese,
                EnqueuedAt = scene.Clock.GetUtcNow(),
                Answers = "line:77",
            });
            return true;
        });
        await scene.UntilFirstAttemptIsOver();
        await scene.Bot.Change(records =>
        {
            records.Outbox.Forget("line:77");
            return true;
        });
        await scene.LetTimePass();
        var sent = Assert.Single(scene.Line.Delivered).Json;
        Assert.Contains("明天有活動。", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("李秘密", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_delivered_again_takes_nothing_back_twice()
    {
        await using var scene = await LineScene.Open();
        await Say(scene, scene.Code, "77");
        var undo = Text(scene, "收回", "78");
        await scene.Deliver(undo);
        await scene.Deliver(undo.DeepClone().AsObject());
        await scene.Bot.UntilOutboxIsEmpty();
        Assert.Equal(2, (await scene.Attendance()).Count);
        Assert.Single(scene.Line.Calls, call => call.Json.Contains("已收回", StringComparison.Ordinal));
    }

    private static Task<int> Waiting(LineScene scene) => scene.Bot.Read(records => records.Outbox.Summarize().Waiting);

    private static Task<OpenQuestion?> Question(LineScene scene) =>
        scene.Bot.Read(records => records.Accounts.Find(new ChatAddress(ChannelNames.Line, LineScene.Member))?.Question);

    /// <returns>All that was sent for it.</returns>
    private static async Task<string> Say(LineScene scene, string text, string messageId)
    {
        var before = scene.Line.Calls.Count;
        await scene.Deliver(Text(scene, text, messageId));
        await scene.Bot.UntilOutboxIsEmpty();
        return string.Concat(scene.Line.Calls.Skip(before).Select(call => call.Json));
    }

    private static JsonObject Text(LineScene scene, string text, string messageId) => LineEvent.Message(
        new JsonObject { ["type"] = "text", ["id"] = messageId, ["text"] = text },
        LineEvent.User(LineScene.Member),
        scene.Clock.GetUtcNow(),
        scene.NextEvent());

    private static JsonObject Unsend(LineScene scene, string messageId)
    {
        var told = LineEvent.Of("unsend", LineEvent.User(LineScene.Member), scene.Clock.GetUtcNow(), scene.NextEvent());
        told["unsend"] = new JsonObject { ["messageId"] = messageId };
        return told;
    }
}
