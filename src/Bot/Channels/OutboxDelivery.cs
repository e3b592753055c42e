using System.Threading.Channels;
using CommunityBot.Bot.Telemetry;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Post;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels;

/// <summary>
/// Sends what is in the outbox. A message is marked as taken up before it is sent and noted after, so that an end of the process
/// in between is noticed and the channel can tell a repetition from a first attempt.
/// </summary>
public sealed class OutboxDelivery(
    IStore store,
    IEnumerable<IChannel> channels,
    OutboxSignal signal,
    MessagesSent sent,
    SchoolClock clock,
    TimeProvider time,
    ILogger<OutboxDelivery> log) : BackgroundService
{
    /// <summary>
    /// Enough that ten thousand replies at a tenth of a second each are out before their tickets expire, few enough to leave the
    /// machine to those who are just signing in, and far below what platforms take in a second.
    /// </summary>
    private const int AtOnce = 32;

    /// <summary>How many may be taken up and wait for their lane, so that a slow one does not hold up the others.</summary>
    private const int Ahead = 4 * AtOnce;

    /// <summary>What was taken up and not noted by then is taken up again. Longer than the slowest lane takes for what waits in it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_longestSleep = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_afterStumbling = TimeSpan.FromSeconds(5);
    private readonly Dictionary<string, IChannel> _channels = channels.ToDictionary(channel => channel.Name);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var lanes = Enumerable.Range(0, AtOnce).Select(_ => Channel.CreateUnbounded<OutboxMessage>()).ToArray();
        var attempts = Channel.CreateUnbounded<Attempt>(new UnboundedChannelOptions { SingleReader = true });
        using var room = new SemaphoreSlim(Ahead);
        var noting = NoteAll(attempts.Reader);
        try
        {
            var delivering = lanes.Select(lane => Deliver(lane.Reader, room, attempts.Writer, stoppingToken));
            await Task.WhenAll(delivering.Append(Claim(lanes, room, stoppingToken)));
        }
        finally
        {
            // What was sent is marked as sent even while the program is being stopped.
            attempts.Writer.Complete();
            await noting;
        }
    }

    /// <summary>Takes up what is due. A recipient always has the same lane, so that nobody gets an answer before the one before it.</summary>
    private async Task Claim(Channel<OutboxMessage>[] lanes, SemaphoreSlim room, CancellationToken stopping)
    {
        await Persist(records => records.Outbox.ReleaseClaims(time.GetUtcNow()), stopping);
        while (!stopping.IsCancellationRequested)
        {
            var due = await Persist(records => records.Outbox.Claim(time.GetUtcNow(), Lease, AtOnce), stopping);
            foreach (var message in due)
            {
                await room.WaitAsync(stopping);
                await lanes[(uint)message.To.GetHashCode() % (uint)lanes.Length].Writer.WriteAsync(message, stopping);
            }

            if (due.Count == 0)
                await signal.Wait(await UntilNextDue(stopping), stopping);
        }
    }

    private async Task Deliver(
        ChannelReader<OutboxMessage> lane, SemaphoreSlim room, ChannelWriter<Attempt> attempts, CancellationToken stopping)
    {
        await foreach (var message in lane.ReadAllAsync(stopping))
        {
            var begun = time.GetUtcNow();
            var result = await Send(message, stopping);
            var fate = RetryPolicy.FateOf(message, result, time.GetUtcNow());
            room.Release();
            sent.Count(message, fate, begun);
            if (fate is Fate.GivenUp givenUp)
                log.LogWarning("Message {OutboxId} to {Channel} was given up: {Why}", message.Id, message.To.Channel, givenUp.Why);
            await attempts.WriteAsync(new Attempt(message, fate, result is SendResult.Unreachable), CancellationToken.None);
        }
    }

    /// <summary>Notes what came of the attempts, as many in one change as there are.</summary>
    private async Task NoteAll(ChannelReader<Attempt> attempts)
    {
        while (await attempts.WaitToReadAsync())
        {
            var batch = new List<Attempt>();
            while (attempts.TryRead(out var one))
                batch.Add(one);
            await Persist(
                records =>
                {
                    foreach (var attempt in batch)
                        Note(records, attempt);
                },
                CancellationToken.None);
            if (batch.Exists(one => one.Fate is Fate.TryAgain || one.NobodyThere))
                signal.Raise();
        }
    }

    private void Note(IRecords records, Attempt attempt)
    {
        records.Outbox.Note(attempt.Message.Id, attempt.Fate);
        if (attempt.NobodyThere)
            Unreached.Note(records, attempt.Message.To, clock, time.GetUtcNow());
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
        TimeSpan? next;
        try
        {
            next = await store.Read(records => records.Outbox.NextDue(), cancel) - time.GetUtcNow();
        }
        catch (StoreUnavailableException outage)
        {
            log.LogError(outage, "The outbox cannot be read; it is tried again in a moment");
            return s_afterStumbling;
        }

        return next is null || next > s_longestSleep ? s_longestSleep : next < TimeSpan.Zero ? TimeSpan.Zero : next.Value;
    }

    private Task<bool> Persist(Action<IRecords> change, CancellationToken cancel) => Persist(
        records =>
        {
            change(records);
            return true;
        },
        cancel);

    /// <summary>Changes the store, and waits for it to come back when it cannot take changes.</summary>
    private async Task<T> Persist<T>(Func<IRecords, T> change, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return await store.Change(change, cancel);
            }
            catch (StoreUnavailableException outage)
            {
                log.LogError(outage, "The outbox cannot be written; it is tried again in a moment");
                await Task.Delay(s_afterStumbling, time, cancel);
            }
        }
    }

    /// <summary>What came of sending a message once.</summary>
    private sealed record Attempt(OutboxMessage Message, Fate Fate, bool NobodyThere);
}
