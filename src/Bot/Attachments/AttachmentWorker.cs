using CommunityBot.Attachments;
using CommunityBot.Conversation.Post;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Attachments;

/// <summary>
/// Fetches what was sent, one after the other, so that no more than one picture is unpacked at a time. A file is on disk before the records say so;
/// whoever is killed in between fetches it again, and the same file lies there once.
/// </summary>
public sealed class AttachmentWorker(
    IStore store,
    IOtherBots others,
    IEnumerable<IAttachmentSource> sources,
    FileShelf shelf,
    Receiving receiving,
    AttachmentBell bell,
    TimeProvider time,
    ILogger<AttachmentWorker> log) : BackgroundService
{
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, IAttachmentSource> _sources = sources.ToDictionary(source => source.Channel);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var isFirst = others is NoOtherBots;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (isFirst)
                    await store.Change(records => records.Attachments.TakeUpAfresh(time.GetUtcNow()), stoppingToken);
                isFirst = false;
                while (await FetchNext(stoppingToken))
                    log.LogDebug("Something that was sent was fetched");
            }
            catch (StoreUnavailableException outage)
            {
                log.LogWarning("What was sent cannot be kept, and is fetched again in a while: {Why}", outage.Message);
            }

            await bell.Hear(s_betweenLooks, stoppingToken);
        }
    }

    /// <returns>False where nothing is due.</returns>
    private async Task<bool> FetchNext(CancellationToken stopping)
    {
        if (!await store.Read(records => records.Attachments.Awaited().Count > 0, stopping))
            return false;
        if (await store.Change(records => records.Attachments.TakeUp(time.GetUtcNow()), stopping) is not { Slip: { } slip } taken)
            return false;
        var result = await Fetch(slip, stopping);
        switch (result)
        {
            case FetchResult.Whole { Bytes: var bytes }:
                var (file, unfit) = Inspect(taken, bytes);
                await Settle(taken, (all, one) => file is null ? all.Refuse(one, unfit!.Value) : all.Keep(one, file), stopping);
                break;
            case FetchResult.TooLarge:
                await Settle(taken, (all, one) => all.Refuse(one, Unfit.TooLarge), stopping);
                break;
            case FetchResult.Gone:
                await Settle(taken, (all, one) => all.GiveUp(one), stopping);
                break;
            case FetchResult.NotYet { Why: var why }:
                await PutOff(taken, why, stopping);
                break;
        }

        return true;
    }

    private async Task<FetchResult> Fetch(PickupSlip slip, CancellationToken stopping)
    {
        if (!_sources.TryGetValue(slip.From.Channel, out var source))
            return new FetchResult.NotYet($"The channel {slip.From.Channel} is not set up.");
        using var patience = new CancellationTokenSource(AttachmentLimits.Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stopping, patience.Token);
        try
        {
            return await source.Fetch(slip.Source, AttachmentLimits.Bytes, both.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException
            || (fault is OperationCanceledException && !stopping.IsCancellationRequested))
        {
            return new FetchResult.NotYet(fault.Message);
        }
    }

    /// <summary>What the library stumbles over is no photo that anybody could see, and is not tried again.</summary>
    private (KeptFile? File, Unfit? Unfit) Inspect(Attachment taken, byte[] bytes)
    {
        try
        {
            return Inspection.Run(bytes, wantsPhoto: taken.Meeting is not null, shelf);
        }
        catch (Exception fault) when (fault is not StoreUnavailableException)
        {
            log.LogError(fault, "Attachment {Id} could not be looked at, and was refused", taken.Id);
            return (null, Unfit.Broken);
        }
    }

    /// <summary>What is decided, and what is said of it, are one change.</summary>
    private async Task Settle(Attachment taken, Func<IAttachments, Attachment, Attachment> decide, CancellationToken stopping)
    {
        var isOurs = await store.Change(
            records =>
            {
                if (records.Attachments.StillTaken(taken) is not { Slip: { } slip } still)
                    return false;
                receiving.Tell(records, slip, decide(records.Attachments, still), time.GetUtcNow());
                return true;
            },
            stopping);
        if (isOurs)
            _sources.GetValueOrDefault(taken.Slip!.From.Channel)?.Forget(taken.Slip.Source);
    }

    private async Task PutOff(Attachment taken, string why, CancellationToken stopping)
    {
        log.LogWarning("Attachment {Id} cannot be fetched from {Channel}; it is tried again: {Why}", taken.Id, taken.Slip!.From.Channel, why);
        var waits = await store.Change(
            records => records.Attachments.StillTaken(taken) is { } still && records.Attachments.PutOff(still, time.GetUtcNow()), stopping);
        if (!waits)
            await Settle(taken, (all, one) => all.GiveUp(one), stopping);
    }
}
