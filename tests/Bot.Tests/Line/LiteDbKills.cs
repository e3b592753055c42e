using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CommunityBot.Records;
using CommunityBot.Stores;
using CommunityBot.Stores.LiteDb;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>The process ends (<c>kill -9</c>) while many sign in, again and again, on LiteDB.</summary>
internal sealed class LiteDbKills(int kills) : IDisposable
{
    public const int BetweenKills = 100;
    private const int AtOnce = 64;

    private static readonly ParallelOptions s_atOnce = new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken };

    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Whatever was acknowledged is there after each, and nothing twice.</summary>
    /// <returns>How many sign-ins were acknowledged.</returns>
    public async Task<int> Run()
    {
        // Those under way at a kill may be acknowledged too.
        var people = (BetweenKills + AtOnce) * kills;
        await using var line = await LineStandIn.Start();
        var crowd = await InStore(store => store.Change(
            records => LineCrowd.Gather(records, people, communities: 10, TimeProvider.System.GetUtcNow()), Cancel));
        var acknowledged = new ConcurrentBag<string>();
        var count = 0;

        for (var kill = 1; kill <= kills; kill++)
        {
            var enough = count + BetweenKills;
            using (var bot = await Serve(line))
                await Parallel.ForEachAsync(crowd.SignIns, s_atOnce, (signIn, _) => SignIn(bot, signIn, enough));
            var kept = await InStore(store => store.Read(records => crowd.SignedIn(records), Cancel));
            Assert.Empty(acknowledged.Except(kept));
            Assert.Equal(kept.Count, kept.Distinct().Count());
        }

        return acknowledged.Count;

        async ValueTask SignIn(BotProcess bot, JsonObject signIn, int enough)
        {
            var id = LineCrowd.EventId(signIn);
            if (acknowledged.Contains(id) || !await LineCrowd.IsAcknowledged(bot, signIn))
                return;
            acknowledged.Add(id);
            if (Interlocked.Increment(ref count) == enough)
                await bot.Kill();
        }
    }

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);

    private Task<BotProcess> Serve(LineStandIn line) => BotProcess.Serve(_folder.Path, ["--Storage:Provider", "LiteDb", .. line.Settings]);

    private async Task<T> InStore<T>(Func<IStore, Task<T>> work)
    {
        using var store = new LiteDbProvider().Open(_folder, new CodeKey(_folder));
        return await work(store);
    }
}
