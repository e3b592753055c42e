using System.Collections.Concurrent;
using CommunityBot.Bot.Tests.Line;
using CommunityBot.Records;
using CommunityBot.Stores;
using CommunityBot.Stores.LiteDb;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Commands beside a running bot on LiteDB: it lends them the database, and those who sign in wait for a moment and lose nothing.</summary>
public sealed class LiteDbBesideBotTests : IDisposable
{
    private const string LiteDb = "--Storage:Provider=LiteDb";
    private const int People = 1000;
    private const int AtOnce = 16;

    private static readonly string[][] s_commands =
    [
        ["backup", "--out", "backup.db"], ["export", "attendance", "--out", "attendance.csv"], ["import", "roster", "roster.csv"],
        ["outbox", "retry"], ["verify"],
    ];

    private readonly CommandRun _run = new();
    private readonly ConcurrentBag<string> _acknowledged = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Commands_work_while_many_sign_in_and_one_that_is_killed_holds_nobody_up()
    {
        await using var line = await LineStandIn.Start();
        var crowd = await InStore(store => store.Change(
            records => LineCrowd.Gather(records, People, communities: 10, TimeProvider.System.GetUtcNow()), Cancel));
        _run.Write("roster.csv", "programme,community,name,role,kind\nncut-research-communities-114,匯入的社群,王小明,convener,own\n");
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        using (var bot = await Serve(line))
        {
            var refused = SignIn(bot, crowd, done.Token);
            foreach (var command in s_commands)
                Assert.True(await _run.Run([.. command.Select(Placed), LiteDb]) == 0, $"{string.Join(' ', command)}: {_run.Error}");
            await _run.Run("doctor", LiteDb);
            Assert.Contains("資料庫正常", _run.Out, StringComparison.Ordinal);
            await KillOneThatWaits();
            var before = _acknowledged.Count;
            await Eventually.IsTrue(() => _acknowledged.Count > before + AtOnce, "others sign in");
            await done.CancelAsync();
            Assert.Equal(0, await refused);
            await bot.Kill();
        }

        var (kept, imported) = await InStore(store => store.Read(
            records => (crowd.SignedIn(records), records.Communities.Find(TestRulebooks.Programme, "匯入的社群")), Cancel));
        Assert.NotNull(imported);
        Assert.Empty(_acknowledged.Except(kept));
        Assert.Equal(kept.Count, kept.Distinct().Count());
    }

    public void Dispose() => _run.Dispose();

    private string Placed(string word) => word.Contains('.', StringComparison.Ordinal) ? _run.PathOf(word) : word;

    /// <returns>How many were not acknowledged.</returns>
    private async Task<int> SignIn(BotProcess bot, LineCrowd crowd, CancellationToken enough)
    {
        var (refused, last) = (0, -1);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (!enough.IsCancellationRequested)
            {
                // Once all have, they come again, as a platform delivers again what it is not sure of.
                var signIn = crowd.SignIns[Interlocked.Increment(ref last) % People];
                if (await LineCrowd.IsAcknowledged(bot, signIn))
                    _acknowledged.Add(LineCrowd.EventId(signIn));
                else
                    Interlocked.Increment(ref refused);
            }
        }));
        return refused;
    }

    /// <summary>As <c>kill -9</c>, from when it waits for the database: it may have it by then.</summary>
    private async Task KillOneThatWaits()
    {
        var wish = new FileInfo($"{new DataFolder(_run.Data).Database}-wanted");
        using var command = ProgramRun.Start(_run.PathOf("."), new Dictionary<string, string>(), "outbox", "retry", "--data", _run.Data, LiteDb);
        await Eventually.IsTrue(
            () =>
            {
                wish.Refresh();
                return wish is { Exists: true, Length: > 0 } || command.HasExited;
            },
            "it waits for the database");
        command.Kill();
        await command.WaitForExitAsync(Cancel);
    }

    private Task<BotProcess> Serve(LineStandIn line) => BotProcess.Serve(_run.Data, ["--Storage:Provider", "LiteDb", .. line.Settings]);

    private async Task<T> InStore<T>(Func<IStore, Task<T>> work)
    {
        var folder = new DataFolder(_run.Data);
        using var store = new LiteDbProvider().Open(folder, new CodeKey(folder));
        return await work(store);
    }
}
