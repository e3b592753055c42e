using CommunityBot.Bot.Hosting;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Scheduler;
using CommunityBot.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace CommunityBot.Bot.Tests.Jobs;

/// <summary>A bot that can be stopped and started again, at any time, on what it left. Its clock stands still until it is set.</summary>
internal sealed class JobScene : IAsyncDisposable
{
    /// <summary>Noon in Taipei and half a minute: nothing is due but what runs at the start.</summary>
    public static readonly DateTimeOffset Noon = new(2025, 5, 12, 12, 0, 30, TimeSpan.FromHours(8));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("communitybot-");
    private WebApplication? _app;

    public DataFolder Data => new(_folder.FullName);

    public CountedBackups Backups { get; } = new();

    public Meter? Meter { get; init; }

    public HeardLog? Log { get; init; }

    /// <summary>Whose turn it is, where there are others too.</summary>
    public SharedRota? Rota { get; init; }

    /// <summary>Whether the store can be broken.</summary>
    public bool IsBreakable { get; init; }

    public SettableClock Clock => (SettableClock)Services.GetRequiredService<TimeProvider>();

    public IServiceProvider Services => _app!.Services;

    public IStore Store => Services.GetRequiredService<IStore>();

    public HttpClient Http { get; private set; } = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task Start(DateTimeOffset now, params IEnumerable<string> settings)
    {
        _app = Server.Build(
            [
                .. settings,
                "--urls", "http://127.0.0.1:0", "--Storage:Path", _folder.FullName, "--Demo:Enabled", "false",
                "--Logging:LogLevel:Default", Log is null ? "None" : "Information",
            ],
            services =>
            {
                services.AddSingleton<TimeProvider>(new SettableClock(now));
                services.AddSingleton<IRulebookSource, TestRulebooks>();
                services.AddSingleton<IBackups>(Backups);
                if (Log is { } log)
                    services.AddSingleton<ILoggerProvider>(log);
                if (IsBreakable)
                    services.AddSingleton<IStore, BreakableStore>();
                if (Rota is { } rota)
                    services.AddSingleton<IRota>(rota);
                if (Meter is { } meter)
                    services.AddSingleton<IMessageMeter>(meter);
            });
        await _app.StartAsync(Cancel);
        Http = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async Task Stop()
    {
        Http.Dispose();
        await _app!.StopAsync(Cancel);
        await _app.DisposeAsync();
        _app = null;
    }

    public async Task<IScheduler> Scheduler() => await Services.GetRequiredService<ISchedulerFactory>().GetScheduler(Cancel);

    /// <summary>When a job is due.</summary>
    public async Task<DateTimeOffset?> NextOf(JobKey job) => (await (await Scheduler()).GetTrigger(JobTable.Find(job.Name)!.Trigger, Cancel))!.NextFireTimeUtc;

    /// <summary>Once nothing is due any more, and the last of what was is over.</summary>
    public Task UntilQuiet() => Eventually.IsTrue(
        async () => (await (await Scheduler()).QueryFireInstances(new FireInstanceQuery(), Cancel)).Items.Count == 0
            && (await (await Scheduler()).QueryTriggers(new TriggerQuery(), Cancel)).Items.All(trigger => trigger.NextFireTimeUtc > Clock.GetUtcNow()),
        "nothing is due and nothing runs");

    /// <summary>Runs a job now, and waits until it is noted.</summary>
    public async Task<JobRun> Run(JobKey job)
    {
        await UntilQuiet();
        Clock.Advance(TimeSpan.FromSeconds(1));
        var from = Clock.GetUtcNow().AddMilliseconds(-1);
        await (await Scheduler()).TriggerJob(job, cancellationToken: Cancel);
        await Eventually.IsTrue(async () => await Last(job) is { } run && run.StartedAt >= from, $"{job} has run");
        return (await Last(job))!;
    }

    public async Task<JobRun?> Last(JobKey job) => (await Store.Read(records => records.Jobs.All(), Cancel)).FirstOrDefault(run => run.Job == job.Name);

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await Stop();
        _folder.Delete(recursive: true);
    }
}
