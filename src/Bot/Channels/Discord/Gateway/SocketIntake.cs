using System.Collections.Concurrent;
using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Bot.Channels.Discord.Interactions;

namespace CommunityBot.Bot.Channels.Discord.Gateway;

/// <summary>Takes in what came over the socket as what comes over HTTP is taken in; the first answer goes out over REST.</summary>
internal sealed class SocketIntake(Immediate immediate, Intake intake, DiscordApi api, ILogger<SocketIntake> log)
{
    private readonly ConcurrentDictionary<Task, bool> _underWay = new();

    /// <summary>Begins with it. The socket need not wait until it is done.</summary>
    public void Begin(DiscordInteraction told)
    {
        var taking = Take(told);
        _underWay.TryAdd(taking, true);
        _ = taking.ContinueWith(done => _underWay.TryRemove(done, out _), TaskScheduler.Default);
    }

    /// <summary>Until all that was begun is kept and answered.</summary>
    public Task Finish() => Task.WhenAll(_underWay.Keys);

    private async Task Take(DiscordInteraction told)
    {
        try
        {
            if (await immediate.AnswerTo(told, CancellationToken.None) is { } answer)
                await Answer(told, answer);
            else if (Arrival.Read(told) is { } message)
                await intake.Take(told, message, first => Answer(told, first));
            else
                log.LogDebug("Interaction {InteractionId} of type {Type} was left alone", told.Id, told.Type);
        }
        catch (Exception fault)
        {
            log.LogError(fault, "Interaction {InteractionId} could not be taken in", told.Id);
        }
    }

    /// <returns>Whether Discord took it.</returns>
    private async Task<bool> Answer(DiscordInteraction told, ReadOnlyMemory<byte> answer) =>
        await api.Call(DiscordRoute.Callback(told.Id, told.Token), answer, CancellationToken.None) is DiscordVerdict.Accepted;
}
