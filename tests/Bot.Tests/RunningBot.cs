using CommunityBot.Bot.Hosting;
using CommunityBot.Outbox;
using CommunityBot.Programmes;
using CommunityBot.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests;

/// <summary>The whole bot, serving on a port of its own with a folder of its own.</summary>
public sealed class RunningBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private RunningBot(WebApplication app, DirectoryInfo folder)
    {
        (_app, _folder) = (app, folder);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    public IStore Store => Services.GetRequiredService<IStore>();

    public static async Task<RunningBot> Start(Action<IServiceCollection> replace, params IEnumerable<string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("communitybot-");
        var app = Server.Build(
            [
                "--urls", "http://127.0.0.1:0", "--Storage:Path", folder.FullName, "--Logging:LogLevel:Default", "Error", "--Nudges:Enabled",
                "false", .. settings,
            ],
            services =>
            {
                services.AddSingleton<IRulebookSource, TestRulebooks>();
                replace(services);
            });
        try
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
        }
        catch
        {
            await app.DisposeAsync();
            folder.Delete(recursive: true);
            throw;
        }

        return new RunningBot(app, folder);
    }

    public Task<T> Read<T>(Func<IRecords, T> work) => Store.Read(work, TestContext.Current.CancellationToken);

    public Task<T> Change<T>(Func<IRecords, T> work) => Store.Change(work, TestContext.Current.CancellationToken);

    /// <summary>Lets the delivery look at the outbox again, as after a change of the clock.</summary>
    public void WakeDelivery() => Services.GetRequiredService<OutboxFeed>().LookThrough();

    public Task UntilOutboxIsEmpty() =>
        Eventually.IsTrue(async () => (await Read(records => records.Outbox.Summarize())).Waiting == 0, "everything is sent or given up");

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
