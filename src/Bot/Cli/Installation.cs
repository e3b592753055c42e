using CommunityBot.Bot.Channels.Line;
using CommunityBot.Bot.Hosting;
using CommunityBot.Calendar;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>What a command works with: the settings, the records and the rulebooks of this installation, without its server.</summary>
public sealed class Installation : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Installation(WebApplication app) => _app = app;

    public IConfiguration Settings => _app.Configuration;

    public IServiceProvider Services => _app.Services;

    public IStore Store => Services.GetRequiredService<IStore>();

    public IStoreCopies Copies => Services.GetRequiredService<IStoreCopies>();

    public IRulebookSource Rulebooks => Services.GetRequiredService<IRulebookSource>();

    public SchoolClock Clock => Services.GetRequiredService<SchoolClock>();

    public WorkCalendar WorkDays => Services.GetRequiredService<WorkCalendar>();

    public DateTimeOffset Now => Services.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>Opens it all, as the server would.</summary>
    /// <param name="data">The data folder, when it is not the one of the settings.</param>
    public static Installation Open(string? data)
    {
        var builder = Builder(data);
        builder.AddClock();
        builder.AddStore();
        builder.AddRulebooks();
        builder.AddTalk();
        builder.AddHolidays();
        builder.AddLinks();
        builder.AddNudges();
        builder.AddLine();
        return new Installation(builder.Build());
    }

    /// <summary>The settings as the server reads them: files in the working folder, then the environment, then the command line.</summary>
    public static WebApplicationBuilder Builder(string? data)
    {
        var builder = WebApplication.CreateSlimBuilder(SettingsFor(data));
        builder.Logging.ClearProviders();
        return builder;
    }

    /// <summary>What <c>--data</c> is among the settings.</summary>
    public static string[] SettingsFor(string? data) => data is null ? [] : [$"--{StorageOptions.Section}:{nameof(StorageOptions.Path)}={data}"];

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
