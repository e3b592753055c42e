using System.Collections.Concurrent;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Line;

public sealed class LineCrowdTests
{
    private static readonly ParallelOptions s_atOnce = new() { MaxDegreeOfParallelism = 128, CancellationToken = TestContext.Current.CancellationToken };

    /// <summary>bench/Endurance has ten thousand.</summary>
    [Fact]
    public Task Everybody_signs_in_at_once_to_many_meetings() => LineRush.Play(people: 1_000, communities: 100);

    [Fact]
    public async Task Whatever_was_acknowledged_before_the_process_was_killed_is_there_afterwards_and_nothing_is_there_twice()
    {
        const int People = 600;
        await using var line = await LineStandIn.Start();
        var folder = Directory.CreateTempSubdirectory("communitybot-");
        var crowd = await InStore(
            folder,
            store =>
                store.Change(
                    records => LineCrowd.Gather(records, People, communities: 40, TimeProvider.System.GetUtcNow()),
                    TestContext.Current.CancellationToken));

        var acknowledged = new ConcurrentBag<string>();
        var count = 0;
        using (var bot = await Serve(folder, line))
        {
            await Parallel.ForEachAsync(crowd.SignIns, s_atOnce, async (signIn, _) =>
            {
                if (!await LineCrowd.IsAcknowledged(bot, signIn))
                    return;
                acknowledged.Add(LineCrowd.EventId(signIn));
                if (Interlocked.Increment(ref count) == People / 3)
                    await bot.Kill();
            });
        }

        Assert.InRange(acknowledged.Count, People / 3, People - 1);
        var kept = await InStore(folder, store => store.Read(records => crowd.SignedIn(records), TestContext.Current.CancellationToken));
        Assert.Empty(acknowledged.Except(kept));

        using (var bot = await Serve(folder, line))
        {
            await Parallel.ForEachAsync(crowd.SignIns, s_atOnce, async (signIn, _) => Assert.True(await LineCrowd.IsAcknowledged(bot, signIn)));
            await Eventually.IsTrue(() => line.Delivered.Count == People, "everybody is answered");
            await bot.Kill();
        }

        var after = await InStore(folder, store => store.Read(records => crowd.SignedIn(records), TestContext.Current.CancellationToken));
        Assert.Equal(crowd.SignIns.Select(LineCrowd.EventId).Order(), after.Order());
        Assert.Equal(People, line.Delivered.Select(call => call.To).Distinct().Count());
        Assert.All(line.Calls, call => Assert.Equal("/v2/bot/message/reply", call.Path));
        folder.Delete(recursive: true);
    }

    private static Task<BotProcess> Serve(DirectoryInfo folder, LineStandIn line) => BotProcess.Serve(folder.FullName, line.Settings);

    private static async Task<T> InStore<T>(DirectoryInfo folder, Func<IStore, Task<T>> work)
    {
        using var store = TestStore.Open(new DataFolder(folder.FullName));
        return await work(store);
    }
}
