using CommunityBot.Bot.Channels.Line;
using CommunityBot.Bot.Hosting;
using CommunityBot.Calendar;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli;

/// <summary>What a command works with: the settings, the records and the rulebooks of this installation, without its server.</summary>
public sealed class Installation : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Installation(WebApplication app) => _app = app;

    public IConfiguration Settings => _app.Configuration;

    public IServiceProvider Services => _app.Services;

    public DataFolder Folder => Services.GetRequiredService<DataFolder>();

    /// <summary>Opened when it is first asked for.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be opened, or another version wrote it.</exception>
    public IStore Store => Services.GetRequiredService<IStore>();

    public FileShelf Shelf => Services.GetRequiredService<FileShelf>();

    public IStoreProvider Provider => Services.GetRequiredService<IStoreProvider>();

    public IStoreCopies Copies => Services.GetRequiredService<IStoreCopies>();

    public IRulebookSource Rulebooks => Services.GetRequiredService<IRulebookSource>();

    public SchoolClock Clock => Services.GetRequiredService<SchoolClock>();

    public WorkCalendar WorkDays => Services.GetRequiredService<WorkCalendar>();

    public DateTimeOffset Now => Services.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>Opens it all, as the server would.</summary>
    /// <param name="settings">What was typed.</param>
    /// <param name="use">What the command does with the data folder.</param>
    public static Installation Open(string[] settings, FolderUse use)
    {
        var builder = Builder(settings);
        builder.RefuseWrongSettings();
        builder.AddClock();
        builder.AddStore(use);
        builder.AddRulebooks();
        builder.AddHolidays();
        builder.AddLinks();
        builder.AddNudges();
        builder.AddLine();
        return new Installation(builder.Build());
    }

    /// <summary>The settings as the server reads them: files in the working folder, then the environment, then the command line.</summary>
    public static WebApplicationBuilder Builder(string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder([Server.ReadSettingsOnce, .. settings]);
        builder.Logging.ClearProviders();
        return builder;
    }

    /// <summary>The settings alone, whatever is wrong with them.</summary>
    public static IConfiguration SettingsOf(string[] settings) => Builder(settings).Configuration;

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
