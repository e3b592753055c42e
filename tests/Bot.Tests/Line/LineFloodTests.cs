using System.Diagnostics;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>Somebody sends ten messages a second for an hour, by a clock that is set forward.</summary>
public sealed class LineFloodTests
{
    private const int InASecond = 10;
    private static readonly TimeSpan s_step = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("U-stranger")]
    [InlineData(LineScene.Member)]
    public async Task It_costs_no_message_and_little_room_and_others_are_answered_as_ever(string flooding)
    {
        await using var scene = await LineScene.Open();
        var before = SizeOf(scene);
        var waits = new List<TimeSpan>();
        for (var step = 0; step < TimeSpan.FromHours(1) / s_step; step++)
        {
            await scene.Deliver(Enumerable.Range(0, InASecond * (int)s_step.TotalSeconds).Select(_ => scene.Text(flooding, "請假")));
            if (step % 10 == 0)
            {
                var asked = Stopwatch.GetTimestamp();
                await scene.Say("U-another", "說明");
                waits.Add(Stopwatch.GetElapsedTime(asked));
            }

            scene.Clock.Advance(s_step);
        }

        await scene.Bot.UntilOutboxIsEmpty();
        Assert.InRange(waits.Order().ElementAt(waits.Count / 2), TimeSpan.Zero, TimeSpan.FromMilliseconds(100));
        Assert.All(scene.Line.Calls, call => Assert.EndsWith("/reply", call.Path, StringComparison.Ordinal));
        Assert.InRange(SizeOf(scene) - before, 0, 20_000_000);
        // Sixty a minute for ten minutes, and a word after each of them.
        Assert.InRange(scene.Line.Delivered.Count - waits.Count, 600, 620);
        Assert.Contains("訊息太多", string.Concat(scene.Line.Delivered.Select(call => call.Json)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_too_loud_is_heard_again_after_the_time_that_was_said()
    {
        await using var scene = await LineScene.Open();
        await scene.Deliver(Enumerable.Range(0, 100).Select(_ => scene.Text(LineScene.Member, "說明")));
        await scene.Bot.UntilOutboxIsEmpty();
        Assert.Equal(61, scene.Line.Delivered.Count);

        scene.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.Say(LineScene.Member, "說明");
        Assert.Equal(62, scene.Line.Delivered.Count);
    }

    [Fact]
    public async Task An_event_of_long_ago_is_acknowledged_and_left_though_its_id_was_forgotten()
    {
        await using var scene = await LineScene.Open();
        var old = scene.Text(LineScene.Member, "說明");
        await scene.Deliver(old);
        await scene.Bot.UntilOutboxIsEmpty();
        scene.Clock.Advance(TimeSpan.FromDays(15));
        await scene.Bot.Change(records => records.Inbox.ForgetBefore(scene.Clock.GetUtcNow()));

        await scene.Deliver(old);
        await scene.Bot.UntilOutboxIsEmpty();

        Assert.Single(scene.Line.Calls);
    }

    private static long SizeOf(LineScene scene)
    {
        var folder = ((DataFolder)scene.Bot.Services.GetService(typeof(DataFolder))!).Path;
        return new DirectoryInfo(folder).EnumerateFiles("communitybot.db*").Sum(file => file.Length);
    }
}
