using CommunityBot.Bot.Demo;
using CommunityBot.Bot.Hosting;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Browser.Tests;

/// <summary>The bot as somebody starts it to try it out, on a port and with a folder of its own.</summary>
public sealed class TryOut : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("communitybot-");
    private WebApplication? _app;

    /// <summary>The whole address, as the bot wrote it down.</summary>
    public string Chat => File.ReadAllText(Path.Combine(_folder.FullName, "chat-address.txt")).Trim();

    public IStore Store => App.Services.GetRequiredService<IStore>();

    private WebApplication App => _app ?? throw new InvalidOperationException("It is not running.");

    public static Task<TryOut> Start() => Start([]);

    /// <summary>The same with other settings, which need not make it one to try out.</summary>
    public static async Task<TryOut> Start(params string[] settings)
    {
        var tryOut = new TryOut();
        await tryOut.StartAgain("http://127.0.0.1:0", settings);
        return tryOut;
    }

    /// <summary>Has the bot say it to the convener 林志宏, as it says everything: over the outbox.</summary>
    public async Task Tell(Reply reply)
    {
        await Store.Change(
            records =>
            {
                var convener = records.People.FindByEmail("lin.chihhung@ncut.example")!;
                records.Outbox.Enqueue(new OutboxMessage
                {
                    Id = OutboxId.Next(TimeProvider.System.GetUtcNow()),
                    To = new ChatAddress(ChannelNames.Web, DemoAccounts.For(convener.Id)),
                    Body = reply,
                    Language = Language.Chinese,
                    EnqueuedAt = TimeProvider.System.GetUtcNow(),
                });
                return true;
            },
            TestContext.Current.CancellationToken);
    }

    public async Task StartAgain(string address, params string[] settings)
    {
        _app = Server.Build(
            ["--urls", address, "--Storage:Path", _folder.FullName, "--Logging:LogLevel:Default", "Error", "--Nudges:Enabled", "false", .. settings]);
        await _app.StartAsync(TestContext.Current.CancellationToken);
    }

    /// <returns>The address it had.</returns>
    public async Task<string> Stop()
    {
        var address = App.Urls.First();
        await App.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
        _app = null;
        return address;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await Stop();
        _folder.Delete(recursive: true);
    }
}
