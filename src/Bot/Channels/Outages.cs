using System.Collections.Concurrent;
using System.Globalization;
using CommunityBot.Outbox;
using CommunityBot.Records;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CommunityBot.Bot.Channels;

/// <summary>
/// Which platforms take no messages and since when: a line in the log when it begins and one when it ends, <c>/readyz</c>, <c>doctor</c>.
/// </summary>
public sealed class Outages(IStore store, TimeProvider time, ILogger<Outages> log) : IHealthCheck
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _since = new(StringComparer.Ordinal);

    /// <summary>What <c>doctor</c> reads, which is another process; null when the channel was up when the bot noted it last.</summary>
    public static DateTimeOffset? NotedSince(IRecords records, string channel) =>
        records.Marks.Find(Mark(channel)) is { Length: > 0 } noted ? DateTimeOffset.Parse(noted, CultureInfo.InvariantCulture) : null;

    public void Begin(string channel, SendResult result, int waiting)
    {
        var now = time.GetUtcNow();
        _since[channel] = now;
        var why = result switch
        {
            SendResult.Busy busy => busy.Why,
            SendResult.Away away => away.Why,
            SendResult.Unknown unknown => unknown.Why,
            _ => "",
        };
        log.LogWarning("{Channel} takes no messages: {Why} {Waiting} wait; one of them is tried now and then", channel, why, waiting);
        _ = Keep(channel, now.ToString("O", CultureInfo.InvariantCulture));
    }

    public void End(string channel, int attempts, int waiting, int late)
    {
        var took = _since.TryRemove(channel, out var since) ? time.GetUtcNow() - since : TimeSpan.Zero;
        log.LogWarning(
            "{Channel} takes messages again after {Seconds} seconds, at the attempt {Attempts}: {Waiting} go out now, {Late} answers came too late", channel,
            (long)took.TotalSeconds, attempts + 1, waiting, late);
        _ = Keep(channel, "");
    }

    /// <summary>The bot starts, and knows of no outage.</summary>
    public Task Forget(IEnumerable<string> channels, CancellationToken cancel) => store.Change(
        records =>
        {
            foreach (var channel in channels.Where(channel => NotedSince(records, channel) is not null))
                records.Marks.Set(Mark(channel), "");
        },
        cancel);

    /// <summary>Not unready: who is on another channel is heard.</summary>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        _since.IsEmpty
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded(string.Join('\n', _since.Select(one => $"{one.Key} takes no messages since {one.Value:u}."))));

    private static string Mark(string channel) => $"outage:{channel}";

    private async Task Keep(string channel, string since)
    {
        try
        {
            await store.Change(records => records.Marks.Set(Mark(channel), since), CancellationToken.None);
        }
        catch (Exception outage) when (outage is StoreUnavailableException or ObjectDisposedException)
        {
            log.LogDebug("Since when {Channel} takes no messages could not be noted: {Why}", channel, outage.Message);
        }
    }
}
