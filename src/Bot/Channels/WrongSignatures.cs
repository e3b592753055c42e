using System.Globalization;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels;

/// <summary>
/// Deliveries that were turned away because somebody else signed them, or because the setting they are held against is wrong, which nobody would
/// notice otherwise. Anybody may send such, so that they are told of once an hour: a line of the log, and a mark for <c>doctor</c>.
/// </summary>
public sealed class WrongSignatures(IStore store, TimeProvider time, ILogger<WrongSignatures> log)
{
    private static readonly TimeSpan s_between = TimeSpan.FromHours(1);

    private readonly Lock _one = new();
    private readonly Dictionary<string, Seen> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _since = new(StringComparer.Ordinal);

    /// <summary>Those since the server started, when they were told of last.</summary>
    public sealed record Seen(DateTimeOffset At, int Count);

    /// <summary>What <c>doctor</c> reads, which is another process.</summary>
    public static Seen? Noted(IRecords records, string channel) => records.Marks.Find(Mark(channel))?.Split(' ') is [var at, var count]
        ? new Seen(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture))
        : null;

    /// <param name="channel">Whose.</param>
    /// <param name="setting">What it was held against.</param>
    public void Note(string channel, string setting)
    {
        var now = time.GetUtcNow();
        Seen seen;
        lock (_one)
        {
            var count = _since[channel] = _since.GetValueOrDefault(channel) + 1;
            if (_told.TryGetValue(channel, out var last) && now - last.At < s_between)
                return;
            _told[channel] = seen = new Seen(now, count);
        }

        log.LogWarning(
            "{Count} deliveries to the webhook of {Channel} were signed wrongly since the start: {Setting} is wrong, or somebody else sends them",
            seen.Count, channel, setting);
        _ = Keep(channel, seen);
    }

    private static string Mark(string channel) => $"wrong-signatures:{channel}";

    private async Task Keep(string channel, Seen seen)
    {
        try
        {
            await store.Change(
                records => records.Marks.Set(Mark(channel), string.Create(CultureInfo.InvariantCulture, $"{seen.At:O} {seen.Count}")), CancellationToken.None);
        }
        catch (Exception outage) when (outage is StoreUnavailableException or ObjectDisposedException)
        {
            log.LogDebug("Wrong signatures for {Channel} could not be noted: {Why}", channel, outage.Message);
        }
    }
}
