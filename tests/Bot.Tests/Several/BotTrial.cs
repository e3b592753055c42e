using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using CommunityBot.Bot.Tests.Cli;
using CommunityBot.Bot.Tests.Line;
using CommunityBot.Nudges;
using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Scheduler;
using CommunityBot.Stores;
using CommunityBot.Stores.PostgreSql;
using CommunityBot.Stores.Tests.PostgreSql;
using Npgsql;

namespace CommunityBot.Bot.Tests.Several;

/// <summary>
/// Several bots on one PostgreSQL, each a process of its own, while everybody signs in and is told something. LINE delivers again, to whichever is
/// there, until an event was taken.
/// </summary>
internal sealed class BotTrial : IAsyncDisposable
{
    public const int AtOnce = 32;

    private readonly TestDatabase _database = TestDatabase.Bare();
    private readonly List<DataFolder> _folders = [];
    private readonly List<BotProcess> _bots = [];
    private readonly IOpenStore _store;

    private BotTrial(LineStandIn line)
    {
        Line = line;
        PostgreSqlSchema.Upgrade(_database.Database);
        Watched.By(_database);
        var folder = NewFolder();
        _store = new PostgreSqlProvider(_database.Database).Open(folder, new CodeKey(folder));
    }

    public TestDatabase Database => _database;

    public LineCrowd Crowd { get; private set; } = null!;

    public LineStandIn Line { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<BotTrial> Open(int people, int communities)
    {
        var line = await LineStandIn.Start();
        line.Quota = null;
        var trial = new BotTrial(line);
        trial.Crowd = await trial._store.Change(records => LineCrowd.Gather(records, people, communities, TimeProvider.System.GetUtcNow()), Cancel);
        await trial._store.Change(trial.Owe, Cancel);
        return trial;
    }

    /// <summary>Every convener announces something.</summary>
    public Task Announce(string text) => _store.Change(
        records =>
        {
            var convener = records.People.Add("林召集", "勤益科大", "", "");
            foreach (var community in records.Communities.All())
            {
                records.Bulletins.Add(new Bulletin
                {
                    Community = community.Id,
                    By = convener.Id,
                    At = TimeProvider.System.GetUtcNow(),
                    Text = text,
                    AtOnce = true,
                });
            }
        },
        Cancel);

    /// <param name="called">The name of its connections.</param>
    /// <param name="secondsAhead">By how much its clock is ahead, where there is a faketime.</param>
    public async Task<BotProcess> Start(string called, int secondsAhead = 0)
    {
        var folder = NewFolder();
        File.Copy(_folders[0].CodeKey, folder.CodeKey);
        var bot = await BotProcess.Serve(
            folder.Path,
            secondsAhead == 0 ? [] : AheadOfTime.By(secondsAhead),
            [
                "--Storage:Provider", PostgreSqlProvider.Called,
                "--Storage:ConnectionString", new NpgsqlConnectionStringBuilder(_database.Connection) { ApplicationName = called }.ConnectionString,
                "--TimeZone", WhereItIsNoon(), .. Line.Settings,
            ]);
        lock (_bots)
            _bots.Add(bot);
        return bot;
    }

    /// <summary>What doctor says on a machine whose clock is ahead.</summary>
    public async Task<string> Doctor(int secondsAhead)
    {
        var settings = AheadOfTime.By(secondsAhead);
        settings["Storage__Provider"] = PostgreSqlProvider.Called;
        settings["Storage__ConnectionString"] = Database.Connection;
        return (await ProgramRun.Of(_folders[0].Path, settings, "doctor", "--data", _folders[0].Path)).Out;
    }

    /// <summary>Everybody's sign-in is delivered to one of the bots in turn, and to another where it was not taken.</summary>
    /// <param name="signIns">Whose.</param>
    /// <param name="bots">Who is there, or was.</param>
    /// <param name="taken">Is told how many were taken by now.</param>
    public static async Task SignIn(IReadOnlyList<JsonObject> signIns, BotProcess[] bots, Func<int, Task> taken)
    {
        var count = 0;
        await Parallel.ForAsync(0, signIns.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancel }, async (i, _) =>
        {
            var next = i;
            await Eventually.IsTrue(() => LineCrowd.IsAcknowledged(bots[next++ % bots.Length], signIns[i]), "an event is taken");
            await taken(Interlocked.Increment(ref count));
        });
    }

    /// <summary>Starts the server anew, where the environment says how, and waits until it is there.</summary>
    public async Task Restart()
    {
        using (var restart = Process.Start("bash", [Environment.GetEnvironmentVariable("TEST_POSTGRESQL_RESTART")!]))
            await restart.WaitForExitAsync(Cancel);
        await Eventually.IsTrue(
            async () =>
            {
                try
                {
                    return await Outbox() is not null && Database.Sweeps() is not null;
                }
                catch (Exception away) when (away is StoreUnavailableException or NpgsqlException)
                {
                    return false;
                }
            },
            "the server is there again");
    }

    public Task UntilSent(TimeSpan patience) => Eventually.IsTrue(async () => (await Outbox()).Waiting == 0, "everything is sent", patience);

    public Task<OutboxSummary> Outbox() => _store.Read(records => records.Outbox.Summarize(), Cancel);

    public Task<List<string>> SignedIn() => _store.Read(records => Crowd.SignedIn(records), Cancel);

    /// <summary>How often each was told what their convener had announced, with an answer or by itself.</summary>
    public IEnumerable<(string Who, int Times)> Told(string announced) =>
        from call in Line.Delivered
        where call.Json.Contains(announced, StringComparison.Ordinal)
        from who in call.Recipients.Count > 0 ? call.Recipients : [$"U{call.To[^5..]}"]
        group who by who into same
        select (same.Key, same.Count());

    /// <summary>Nothing that was taken is lost, nobody is signed in, answered or told twice, no sweep ran twice or before its time.</summary>
    /// <param name="told">What was announced.</param>
    public async Task Expect(params IReadOnlyList<string> told)
    {
        var everybody = Crowd.SignIns.Select(LineCrowd.EventId).ToList();
        var answered = Line.Delivered.Where(call => call.Recipients.Count == 0).Select(call => call.To);
        Assert.Equal(everybody, (await SignedIn()).Order(StringComparer.Ordinal));
        Assert.Equal(everybody.Select(LineEvent.TokenOf), answered.Order(StringComparer.Ordinal));
        Assert.Equal(0, (await Outbox()).GivenUp);

        // Of what was on its way as a bot died nobody knows whether it arrived: LINE takes it once.
        Assert.InRange(Line.Repeated.Count, 0, AtOnce);
        foreach (var announced in told)
            Assert.Equal((everybody.Count, 1), (Told(announced).Count(), Told(announced).Max(one => one.Times)));

        Assert.Equal(Database.Sweeps().Distinct(), Database.Sweeps());
        Assert.Empty(Database.Early());
    }

    public async ValueTask DisposeAsync()
    {
        _bots.ForEach(bot => bot.Dispose());
        await Line.DisposeAsync();
        _store.Dispose();
        _database.Dispose();
        _folders.ForEach(folder => Directory.Delete(folder.Path, recursive: true));
    }

    /// <summary>All jobs are owed.</summary>
    private void Owe(IRecords records)
    {
        foreach (var job in JobTable.All)
            records.Jobs.Note(new JobRun { Job = job.Key.Name, StartedAt = Crowd.Now.AddDays(-2), Took = TimeSpan.Zero });
    }

    /// <summary>Nobody is told anything at night. The zones are called by how far Greenwich is ahead of them.</summary>
    private static string WhereItIsNoon() =>
        (TimeProvider.System.GetUtcNow().Hour - 12).ToString("'Etc/GMT'+0;'Etc/GMT'-0;'Etc/GMT'+0", CultureInfo.InvariantCulture);

    private DataFolder NewFolder()
    {
        var folder = new DataFolder(Directory.CreateTempSubdirectory("communitybot-").FullName, withDatabase: false);
        _folders.Add(folder);
        return folder;
    }
}
