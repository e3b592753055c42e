using CommunityBot.Bot.Channels.Discord.Api;
using global::Discord;
using global::Discord.Net.Rest;
using global::Discord.WebSocket;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Channels.Discord.Gateway;

/// <summary>
/// The way in for a bot without a public address: it keeps a socket to Discord open and hands on what comes over it. The library
/// connects again when the connection breaks, and is begun anew when it has given up.
/// </summary>
internal sealed class DiscordGateway(IOptions<DiscordOptions> options, SocketIntake intake, TimeProvider time, ILogger<DiscordGateway> log) : BackgroundService
{
    /// <summary>How often it is looked whether the socket is open; found closed twice, it is opened anew.</summary>
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromMinutes(1);

    private DiscordSocketClient? _socket;

    public bool IsOpen => _socket is { ConnectionState: ConnectionState.Connected };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await KeepOpen(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(fault, "The socket to Discord cannot be opened; it is tried again in a minute");
                await Task.Delay(s_betweenLooks, time, stoppingToken);
            }
        }
    }

    private async Task KeepOpen(CancellationToken cancel)
    {
        using var socket = _socket = new DiscordSocketClient(Settings());
        socket.Log += Note;
        socket.InteractionCreated += told =>
        {
            intake.Begin(GatewayReader.Read(told));
            return Task.CompletedTask;
        };
        await socket.LoginAsync(TokenType.Bot, options.Value.BotToken);
        await socket.StartAsync();
        try
        {
            await UntilGivenUp(cancel);
        }
        finally
        {
            _socket = null;
            await socket.StopAsync();
            await intake.Finish();
        }
    }

    private async Task UntilGivenUp(CancellationToken cancel)
    {
        for (var closed = 0; closed < 2; closed = IsOpen ? 0 : closed + 1)
            await Task.Delay(s_betweenLooks, time, cancel);
    }

    /// <summary>Interactions come without any intent; the library wants to know of the guilds they come from.</summary>
    private DiscordSocketConfig Settings() => new()
    {
        GatewayIntents = GatewayIntents.Guilds,
        LogGatewayIntentWarnings = false,
        RestClientProvider = _ => DefaultRestClientProvider.Instance(options.Value.ApiBase.AbsoluteUri),
    };

    /// <summary>That the connection breaks and comes back is part of a socket's day.</summary>
    private Task Note(LogMessage said)
    {
        var level = said.Severity switch
        {
            LogSeverity.Critical or LogSeverity.Error => LogLevel.Error,
            LogSeverity.Warning when said.Exception is not GatewayReconnectException => LogLevel.Warning,
            _ => LogLevel.Debug,
        };
        log.Log(level, level >= LogLevel.Error ? said.Exception : null, "Discord's socket: {Message}", said.Message ?? said.Exception?.Message);
        return Task.CompletedTask;
    }
}
