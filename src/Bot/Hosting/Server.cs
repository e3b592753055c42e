using CommunityBot.Bot.Channels.Discord;
using CommunityBot.Bot.Channels.Line;
using CommunityBot.Bot.Channels.WebChat;
using CommunityBot.Bot.Demo;
using CommunityBot.Bot.Http;
using CommunityBot.Bot.Telemetry;
using CommunityBot.Scheduler;

namespace CommunityBot.Bot.Hosting;

/// <summary>Puts the rooms of the house together: what is added here is all there is.</summary>
public static class Server
{
    /// <summary>Settings are read at the start: watching for changes would watch every file below the working folder, the database too.</summary>
    internal const string ReadSettingsOnce = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>The bot, ready to be started.</summary>
    /// <param name="args">As ASP.NET Core reads them: <c>--urls</c>, <c>--Storage:Path</c> and every other setting.</param>
    public static WebApplication Build(params string[] args) => Build(args, _ => { });

    /// <summary>The same with some services replaced, such as the clock.</summary>
    public static WebApplication Build(string[] args, Action<IServiceCollection> replace)
    {
        WebApplication? app = null;
        var builder = WebApplication.CreateSlimBuilder([ReadSettingsOnce, .. args]);
        builder.LeaveFailedStartsToTheCaller(hasStarted: () => app?.Lifetime.ApplicationStarted.IsCancellationRequested == true);
        builder.RefuseWrongSettings();
        builder.AddLogs();
        builder.AddServices();
        var zone = builder.AddClock();
        builder.AddStore(FolderUse.Serve);
        builder.AddRulebooks();
        builder.AddTalk();
        builder.AddHolidays();
        builder.AddConversation();
        builder.AddNudges();
        builder.AddDemo();
        builder.LookAfresh();
        builder.AddLine();
        builder.AddDiscord();
        builder.AddWebChat(usually: DemoMode.IsWanted(builder.Configuration));
#if DISCORD_NET
        Bot.Channels.Discord.Gateway.GatewaySetup.AddDiscordGateway(builder);
#endif
        builder.AddWeb();
        builder.AddCrowdLimits();
        builder.AddTelemetry();
        builder.AddScheduler(zone);
        replace(builder.Services);
        builder.RefuseTakenPorts();

        app = builder.Build();
        app.PointOutUnknownSettings();
        app.UseForwardedHeaders();
        app.UseAnswerHeaders();
        app.UseCutShort();
        app.UseOwnPath();
        app.UseStoreOutage();
        app.UseRateLimiter();

        var addresses = app.OwnAddresses();
        addresses.MapLine();
        addresses.MapDiscord();
        addresses.MapWebChat()?.MapDemoPeople();
        addresses.MapGroup("").WithMetadata(Rush.Looking).MapWeb();
        return app;
    }

    /// <summary>What keeps the host from starting is thrown, and told in words by whoever catches it; the log need not hold it as well.</summary>
    private static void LeaveFailedStartsToTheCaller(this WebApplicationBuilder builder, Func<bool> hasStarted) =>
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => level >= LogLevel.Warning && hasStarted());
}
