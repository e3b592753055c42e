using CommunityBot.Outbox;
using CommunityBot.Ports;

namespace CommunityBot.Bot.Channels;

/// <summary>
/// Sends what is in the outbox. A message is marked as taken up before it is sent and settled after, so that an end of the process
/// in between is noticed and the channel can tell a repetition from a first attempt.
/// </summary>
public sealed class OutboxDelivery(
    IStore store,
    IEnumerable<IChannel> channels,
    OutboxSignal signal,
    TimeProvider time,
    ILogger<OutboxDelivery> log) : BackgroundService
{
    private const int AtOnce = 64;
    private static readonly TimeSpan s_lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_longestSleep = TimeSpan.FromMinutes(1);
    private readonly Dictionary<string, IChannel> _channels = channels.ToDictionary(channel => channel.Name);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await store.Change(
            records =>
            {
                records.Outbox.ReleaseClaims(time.GetUtcNow());
                return true;
            },
            stoppingToken);

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await DeliverDue(stoppingToken))
                    await signal.Wait(await UntilNextDue(stoppingToken), stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "Delivery stumbled; it goes on in a moment");
                await signal.Wait(TimeSpan.FromSeconds(5), stoppingToken);
            }
        }
    }

    /// <returns>False when nothing was due.</returns>
    private async Task<bool> DeliverDue(CancellationToken cancel)
    {
        var due = await store.Change(records => records.Outbox.Claim(time.GetUtcNow(), s_lease, AtOnce), cancel);
        if (due.Count == 0)
            return false;

        // One recipient's messages go out in order; different recipients do not wait for each other.
        var settlements = await Task.WhenAll(due.GroupBy(message => message.To).Select(messages => DeliverInOrder(messages, cancel)));
        await store.Change(
            records =>
            {
                foreach (var (id, settlement) in settlements.SelectMany(list => list))
                    records.Outbox.Settle(id, settlement);
                return true;
            },
            CancellationToken.None);
        return true;
    }

    private async Task<List<(OutboxId Id, Settlement Settlement)>> DeliverInOrder(IEnumerable<OutboxMessage> messages, CancellationToken cancel)
    {
        var settlements = new List<(OutboxId, Settlement)>();
        foreach (var message in messages)
        {
            var settlement = RetryPolicy.Settle(message, await Send(message, cancel), time.GetUtcNow());
            if (settlement is Settlement.GivenUp givenUp)
                log.LogWarning("Message {OutboxId} to {Channel} was given up: {Why}", message.Id, message.To.Channel, givenUp.Why);
            settlements.Add((message.Id, settlement));
        }

        return settlements;
    }

    private async Task<SendResult> Send(OutboxMessage message, CancellationToken cancel)
    {
        if (!_channels.TryGetValue(message.To.Channel, out var channel))
            return new SendResult.NotNow(TimeSpan.FromMinutes(15), $"The channel '{message.To.Channel}' is not set up.");
        try
        {
            return await channel.Send(message, cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "Message {OutboxId} could not be sent", message.Id);
            return new SendResult.Unknown(fault.Message);
        }
    }

    private async Task<TimeSpan> UntilNextDue(CancellationToken cancel)
    {
        var next = await store.Read(records => records.Outbox.NextDue(), cancel) - time.GetUtcNow();
        return next is null || next > s_longestSleep ? s_longestSleep : next < TimeSpan.Zero ? TimeSpan.Zero : next.Value;
    }
}
