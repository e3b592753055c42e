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
            catch (Exception fault) when (IsUnforeseen(fault, stoppingToken))
            {
                log.LogError(fault, "What was sent cannot be seen to, and is looked at again in a while");
            }

            await bell.Hear(s_betweenLooks, stoppingToken);
        }
    }

    /// <summary>What nobody thought of costs at most the one that it happens with, never the bot, nor what was sent after it.</summary>
    private static bool IsUnforeseen(Exception fault, CancellationToken stopping) =>
        fault is not StoreUnavailableException && !stopping.IsCancellationRequested;

    /// <returns>False where nothing is due.</returns>
    private async Task<bool> FetchNext(CancellationToken stopping)
    {
        if (!await store.Read(records => records.Attachments.Awaited().Count > 0, stopping))
            return false;
        if (await store.Change(records => records.Attachments.TakeUp(time.GetUtcNow()), stopping) is not { } taken)
            return false;
        try
        {
            await SeeTo(taken, stopping);
        }
        catch (Exception fault) when (IsUnforeseen(fault, stopping))
        {
            log.LogError(fault, "Attachment {Id} cannot be seen to; it is tried again as long as it is awaited", taken.Id);
            await store.Change(records => LeaveFor(records, taken), stopping);
        }

        return true;
    }

    private async Task SeeTo(Attachment taken, CancellationToken stopping)
    {
        switch (await Fetch(taken.Slip!, stopping))
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
        catch (Exception fault) when (fault is HttpRequestException or IOException or UnauthorizedAccessException
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

    /// <summary>
    /// What is decided, and what is said of it, are one change. What is awaited no more, as its sender took it back or is forgotten, is nobody's to fetch:
    /// nothing of it stays where it came from. What another bot has in hand by now does.
    /// </summary>
    private async Task Settle(Attachment taken, Func<IAttachments, Attachment, Attachment> decide, CancellationToken stopping)
    {
        var isAwaited = await store.Change(
            records =>
            {
                if (records.Attachments.StillTaken(taken) is { Slip: { } slip } still)
                    receiving.Tell(records, slip, decide(records.Attachments, still), time.GetUtcNow());
                return records.Attachments.Find(taken.Id) is { State: AttachmentState.Awaited };
            },
            stopping);
        if (!isAwaited)
            _sources.GetValueOrDefault(taken.Slip!.From.Channel)?.Forget(taken.Slip.Source);
    }

    /// <summary>Puts it off; once it has waited long enough it is given up without a word, as it may be the telling that fails.</summary>
    private bool LeaveFor(IRecords records, Attachment taken)
    {
        if (records.Attachments.StillTaken(taken) is { } still && !records.Attachments.PutOff(still, time.GetUtcNow()))
            records.Attachments.GiveUp(still);
        return true;
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
