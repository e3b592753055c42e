using System.Diagnostics.Metrics;
using CommunityBot.Calendar;
using CommunityBot.Nudges;
using CommunityBot.Records;
using CommunityBot.Scheduler;

namespace CommunityBot.Bot.Telemetry;

/// <summary>Reads off the store twice a minute what waits in it, as long as somebody listens to the figures.</summary>
public sealed class StoreReadings(IStore store, SchoolClock clock, TimeProvider time, IMeterFactory meters, ILogger<StoreReadings> log) : BackgroundService
{
    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(30);

    private readonly Gauge<int> _outbox = meters.Create(JobMetrics.MeterName).CreateGauge<int>(
        "communitybot.outbox", "{message}", "Messages in the outbox, by state: waiting or given-up.");

    private readonly Gauge<int> _nudges = meters.Create(JobMetrics.MeterName).CreateGauge<int>(
        "communitybot.nudges", "{nudge}", "Nudges that wait or are held now, and how many of this month came to which end.");

    private readonly Gauge<long> _used = meters.Create(JobMetrics.MeterName).CreateGauge<long>(
        "communitybot.allowance.used", "{message}", "Messages of this month that a platform counted.");

    private readonly Gauge<long> _most = meters.Create(JobMetrics.MeterName).CreateGauge<long>(
        "communitybot.allowance.most", "{message}", "Messages that a platform lets be sent this month; none where there is no limit.");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_between, time);
        do
        {
            if (_outbox.Enabled)
                await Take(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Take(CancellationToken cancel)
    {
        try
        {
            var month = clock.StartOfMonth(time.GetUtcNow());
            var (outbox, nudges, allowances) = await store.Read(
                records => (records.Outbox.Summarize(), records.Nudges.Summarize(month), records.Allowances.All()), cancel);
            _outbox.Record(outbox.Waiting, Tag("state", "waiting"));
            _outbox.Record(outbox.GivenUp, Tag("state", "given-up"));
            _nudges.Record(nudges.Waiting, Tag("way", "waiting"));
            _nudges.Record(nudges.Held, Tag("way", "held"));
            foreach (var way in Enum.GetValues<Way>())
                _nudges.Record(nudges.Ended.GetValueOrDefault(way), Tag("way", way.ToString().ToLowerInvariant()));
            foreach (var allowance in allowances)
            {
                _used.Record(allowance.Used, Tag("channel", allowance.Channel));
                if (allowance.Most is { } most)
                    _most.Record(most, Tag("channel", allowance.Channel));
            }
        }
        catch (Exception outage) when (outage is not OperationCanceledException)
        {
            log.LogWarning(outage, "The figures could not be read; they stay as they were");
        }
    }

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
