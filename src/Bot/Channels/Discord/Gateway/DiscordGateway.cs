using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Bot.Channels.Discord.Interactions;
using global::Discord;
using global::Discord.WebSocket;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Channels.Discord.Gateway;

/// <summary>
/// The way in for a bot without a public address: it keeps a socket to Discord open, and what comes over it is read, kept and
/// answered as what comes over HTTP. Answers go out over REST.
/// </summary>
internal sealed class DiscordGateway(
    IOptions<DiscordOptions> options, Immediate immediate, Intake intake, DiscordApi api, ILogger<DiscordGateway> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Interactions come without any intent; the library wants to know of the guilds they come from.
        using var socket = new DiscordSocketClient(new DiscordSocketConfig { GatewayIntents = GatewayIntents.Guilds, LogGatewayIntentWarnings = false });
        socket.Log += Note;
        socket.InteractionCreated += told =>
        {
            // The socket reads on while this one is answered.
            _ = Take(told, stoppingToken);
            return Task.CompletedTask;
        };
        await socket.LoginAsync(TokenType.Bot, options.Value.BotToken);
        await socket.StartAsync();
        try
        {
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
        finally
        {
            await socket.StopAsync();
        }
    }

    private async Task Take(SocketInteraction socketTold, CancellationToken cancel)
    {
        try
        {
            var told = GatewayReader.Read(socketTold);
            if (await immediate.AnswerTo(told, cancel) is { } answer)
                await Answer(told, answer, cancel);
            else if (Arrival.Read(told) is { } message)
                await intake.Take(told, message, first => Answer(told, first, CancellationToken.None));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "Interaction {InteractionId} could not be taken in", socketTold.Id);
        }
    }

    /// <returns>Whether Discord took it.</returns>
    private async Task<bool> Answer(DiscordInteraction told, ReadOnlyMemory<byte> answer, CancellationToken cancel) =>
        await api.Call(DiscordRoute.Callback(told.Id, told.Token), answer, cancel) is DiscordVerdict.Accepted;

    private Task Note(LogMessage said)
    {
        var level = said.Severity switch
        {
            LogSeverity.Critical or LogSeverity.Error => LogLevel.Error,
            LogSeverity.Warning => LogLevel.Warning,
            _ => LogLevel.Debug,
        };
        log.Log(level, said.Exception, "Discord's socket: {Message}", said.Message);
        return Task.CompletedTask;
    }
}
