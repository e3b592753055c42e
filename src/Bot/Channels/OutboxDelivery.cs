using System.Threading.Channels;
using CommunityBot.Bot.Telemetry;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Post;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels;

/// <summary>
/// Sends what is in the outbox: what the commits hand over, and what lies there from before. Each channel has a <see cref="Postman"/>; what
/// came of messages is noted for all of them, as many in one change as there are.
/// </summary>
public sealed class OutboxDelivery(
    IStore store,
    IOutboxShare share,
    IEnumerable<IChannel> channels,
    OutboxFeed feed,
    Outages outages,
    MessagesSent sent,
    SchoolClock clock,
    TimeProvider time,
    ILogger<OutboxDelivery> log) : BackgroundService
{
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_afterStumbling = TimeSpan.FromSeconds(5);

    private readonly Channel<Attempt> _attempts = Channel.CreateUnbounded<Attempt>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>What was handed to a postman and is not noted yet.</summary>
    private readonly HashSet<OutboxId> _underway = [];

    /// <summary>What was found by looking through, lately: the feed may still bring it, when it was sent and noted already.</summary>
    private (HashSet<OutboxId> Now, HashSet<OutboxId> Before) _found = ([], []);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var postmen = channels.ToDictionary(
            channel => channel.Name, channel => new Postman(channel, store, share, outages, sent, _attempts.Writer, time, log));
        var noting = NoteAll();
        try
        {
            await Persist(() => outages.Forget(postmen.Keys, stoppingToken), stoppingToken);
            await Task.WhenAll(
                [share.Hold(feed.LookThrough, stoppingToken), Distribute(postmen, stoppingToken), .. postmen.Values.Select(postman => postman.Run(stoppingToken))]);
        }
        finally
        {
            // What was sent is marked as sent even while the program is being stopped.
            _attempts.Writer.Complete();
            await noting;
            await share.LetGo();
        }
    }

    /// <summary>Gives each postman what is for their channel. What is for a channel that is not set up waits in the outbox until it is.</summary>
    private async Task Distribute(Dictionary<string, Postman> postmen, CancellationToken stopping)
    {
        await LookThrough(postmen, stopping);
        await using var timer = time.CreateTimer(_ => feed.LookThrough(), state: null, s_betweenLooks, s_betweenLooks);
        while (true)
        {
            if (await feed.Next(stopping) is not { } message)
                await LookThrough(postmen, stopping);
            else if (postmen.TryGetValue(message.To.Channel, out var postman) && !WasFound(message.Id) && IsNew(message.Id))
                postman.Hand(message);
        }
    }

    /// <summary>Takes up what did not come by the feed: what an earlier process left, what was made due by hand, news that waited to go together.</summary>
    private async Task LookThrough(Dictionary<string, Postman> postmen, CancellationToken stopping)
    {
        _found = ([], _found.Now);
        await Persist(() => store.Change(records => new Posting(records, clock, time.GetUtcNow()).SendKept(), stopping), stopping);
        var waiting = await Persist(() => share.TakeUp(Underway(), stopping), stopping);
        foreach (var entry in waiting)
        {
            if (postmen.TryGetValue(entry.To.Channel, out var postman) && IsNew(entry.Id))
            {
                _found.Now.Add(entry.Id);
                postman.Hand(entry);
            }
        }

        foreach (var postman in postmen.Values)
            postman.Wake();
    }

    private bool WasFound(OutboxId id) => _found.Now.Contains(id) || _found.Before.Contains(id);

    private bool IsNew(OutboxId id)
    {
        lock (_underway)
            return _underway.Add(id);
    }

    private int Underway()
    {
        lock (_underway)
            return _underway.Count;
    }

    private async Task NoteAll()
    {
        while (await _attempts.Reader.WaitToReadAsync())
        {
            var batch = new List<Attempt>();
            while (_attempts.Reader.TryRead(out var one))
                batch.Add(one);
            await Persist(() => store.Change(records => batch.ForEach(attempt => Note(records, attempt)), CancellationToken.None), CancellationToken.None);
            batch.ForEach(one => log.LogDebug("Message {OutboxId} to {Channel}: {Fate}", one.Id, one.To.Channel, one.Fate?.GetType().Name ?? "Elsewhere"));
            lock (_underway)
                batch.ForEach(attempt => _underway.Remove(attempt.Id));
        }
    }

    private void Note(IRecords records, Attempt attempt)
    {
        if (attempt.Fate is { } fate)
            records.Outbox.Note(attempt.Id, fate);
        if (attempt.NobodyThere)
            Unreached.Note(records, attempt.To, clock, time.GetUtcNow());
    }

    private Task<bool> Persist(Func<Task> work, CancellationToken cancel) => Persist(
        async () =>
        {
            await work();
            return true;
        },
        cancel);

    /// <summary>Works with the store, and waits for it to come back when it is away.</summary>
    private async Task<T> Persist<T>(Func<Task<T>> work, CancellationToken cancel)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                return await work();
            }
            catch (StoreUnavailableException outage)
            {
                if (isFirst)
                    log.LogError("The outbox cannot be used; it is tried again every few seconds: {Why}", outage.Message);
                await Task.Delay(s_afterStumbling, time, cancel);
            }
        }
    }
}
