using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Conversation.Post;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels.Discord.Delivery;

/// <summary>
/// Changes the cards in channels as people sign in, many at once, and a last time when sign-in is over. Of several bots one does at a time, as what one
/// had read before another came later.
/// </summary>
internal sealed class SignInCards(
    IStore store, IRota rota, LiveCards cards, DiscordMessages messages, DiscordApi api, TimeProvider time, ILogger<SignInCards> log) : BackgroundService
{
    private const string Job = "cards";

    /// <summary>Cards in threads that are archived, and when to try again.</summary>
    private readonly Dictionary<string, DateTimeOffset> _archived = new(StringComparer.Ordinal);

    private bool _isAway;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(DiscordTimes.BetweenEdits, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ShowAll(stoppingToken);
                _isAway = false;
            }
            catch (StoreUnavailableException outage)
            {
                if (!_isAway)
                    log.LogWarning("The cards in channels cannot be changed, and will be once the store is back: {Why}", outage.Message);
                _isAway = true;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "The cards in channels cannot be changed; it is tried again in a moment");
            }
        }
    }

    private async Task ShowAll(CancellationToken cancel)
    {
        if ((await Due(cancel)).Count == 0 || !await rota.TakeOn(Job, Round(time.GetUtcNow()), cancel))
            return;
        try
        {
            // Another may have changed some since.
            foreach (var change in await Due(cancel))
                await Show(change, cancel);
        }
        finally
        {
            await rota.Finish(Job);
        }
    }

    private Task<IReadOnlyList<LiveChange>> Due(CancellationToken cancel) =>
        store.Read(records => cards.Due(records, ChannelNames.Discord, time.GetUtcNow()), cancel);

    private static DateTimeOffset Round(DateTimeOffset now) => now.AddTicks(-(now.Ticks % DiscordTimes.BetweenEdits.Ticks));

    private async Task Show(LiveChange change, CancellationToken cancel)
    {
        if (_archived.TryGetValue(change.Card.Message, out var until) && time.GetUtcNow() < until)
            return;
        var verdict = await api.Edit(change.Card.Place.Id, change.Card.Message, messages.Write(change.Body, change.Card.Language)[0], cancel);
        if (verdict is DiscordVerdict.TooMany or DiscordVerdict.Stranger or DiscordVerdict.Unavailable or DiscordVerdict.InBetween or DiscordVerdict.NoAnswer)
            return;
        if (verdict is DiscordVerdict.Archived && !change.IsLongOver)
        {
            _archived[change.Card.Message] = time.GetUtcNow() + DiscordTimes.BetweenLooksAtArchived;
            return;
        }

        _archived.Remove(change.Card.Message);
        var isShown = verdict is DiscordVerdict.Accepted;
        if (!isShown)
            log.LogWarning("The card of meeting {MeetingId} is left as it is: {Verdict}", change.Card.Meeting, verdict);
        await store.Change(
            records =>
            {
                if (isShown && !change.IsLast)
                    records.LiveCards.Save(change.Card with { Shown = change.Body.Text });
                else
                    records.LiveCards.Remove(change.Card);
            },
            cancel);
    }
}
