using System.Diagnostics;
using CommunityBot.Bot.Channels;
using CommunityBot.Bot.Tests.Kept;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>LINE is away for an hour, by a clock that is set forward.</summary>
public static class LongOutage
{
    private const int Each = 8;
    private static readonly TimeSpan s_step = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_beat = TimeSpan.FromSeconds(0.05);
    private static readonly TimeSpan s_promised = TimeSpan.FromSeconds(2);

    /// <param name="waiting">How many messages wait.</param>
    /// <returns>After how long whoever waited was answered, and how long it took to send the rest, by the clock on the wall.</returns>
    public static async Task<(TimeSpan Live, TimeSpan Others)> Play(int waiting)
    {
        await using var scene = await LineScene.Open();
        scene.Line.IsAway = true;
        await scene.Deliver(((string[])[LineScene.Member, "U-one", "U-another"]).Select(user => scene.Text(user, "活動")));
        await Eventually.IsTrue(async () => (await Ready(scene)).StartsWith("line takes no messages since", StringComparison.Ordinal), "it is noticed");
        await scene.Bot.Change(records => Enqueue(records, waiting, scene.Clock.GetUtcNow()));
        Assert.Equal(scene.Clock.GetUtcNow(), await NotedSince(scene));
        var calls = scene.Line.Calls.Count;
        for (var passed = TimeSpan.Zero; passed < TimeSpan.FromHours(1); passed += s_step)
        {
            if (passed.TotalMinutes % 5 == 0)
                await scene.Deliver(scene.Text(LineScene.Member, "點數"));
            scene.Clock.Advance(s_step);
            scene.Bot.WakeDelivery();
            await Eventually.IsTrue(() => scene.Line.Answering == 0, "nothing is under way");
        }

        Assert.InRange(scene.Line.Calls.Count - calls, 1, 400);
        Assert.Empty(scene.Line.Delivered);
        await scene.Deliver(Enumerable.Range(0, 20).Select(i => scene.Text($"U-live{i}", "說明")));
        scene.Line.IsAway = false;
        var (end, beat) = (scene.Clock.GetUtcNow(), Stopwatch.GetTimestamp());
        await Eventually.IsTrue(
            () =>
            {
                // No faster than the clock on the wall: looking through a hundred thousand rows takes its time.
                if (Stopwatch.GetElapsedTime(beat) >= s_beat)
                {
                    scene.Clock.Advance(s_beat);
                    scene.Bot.WakeDelivery();
                    beat = Stopwatch.GetTimestamp();
                }

                return scene.Line.Delivered.Count(call => call.Path.EndsWith("/reply", StringComparison.Ordinal)) >= 20;
            },
            "all who wait are answered");
        var live = scene.Clock.GetUtcNow() - end;
        Assert.InRange(live, TimeSpan.Zero, s_promised);
        var answered = Stopwatch.GetTimestamp();
        await scene.LetTimePass(TimeSpan.FromSeconds(20 + (waiting / 100)));
        var others = Stopwatch.GetElapsedTime(answered);

        var pushed = scene.Line.Delivered.Where(call => call.Path.EndsWith("/push", StringComparison.Ordinal)).ToList();
        Assert.Equal(waiting, pushed.Count);
        foreach (var theirs in pushed.GroupBy(call => call.To))
            Assert.Equal(Enumerable.Range(0, Each).Select(i => $"第{i}則"), theirs.Select(call => LineText.Of(call.Json)));
        Assert.Equal(0, (await scene.Bot.Read(records => records.Outbox.Summarize())).GivenUp);
        Assert.Null(await NotedSince(scene));

        await scene.Say(LineScene.Member, "出席");
        Assert.Contains("前 5 則回覆可能沒有送到", scene.Line.Delivered[^1].Json, StringComparison.Ordinal);
        Assert.Equal(waiting, scene.Line.Counted);
        return (live, others);
    }

    private static Task<DateTimeOffset?> NotedSince(LineScene scene) => scene.Bot.Read(records => Outages.NotedSince(records, ChannelNames.Line));

    private static Task<string> Ready(LineScene scene) =>
        scene.Bot.Http.GetStringAsync(new Uri("/readyz", UriKind.Relative), TestContext.Current.CancellationToken);

    private static bool Enqueue(IRecords records, int waiting, DateTimeOffset now)
    {
        var people = waiting / Each;
        for (var i = 0; i < waiting; i++)
        {
            records.Outbox.Enqueue(new OutboxMessage
            {
                Id = OutboxId.Next(now),
                To = new ChatAddress(ChannelNames.Line, $"U-waiting{i % people}"),
                Body = Reply.Say($"第{i / people}則"),
                Language = Language.Chinese,
                EnqueuedAt = now,
            });
        }

        return true;
    }
}
