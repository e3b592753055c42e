using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using CommunityBot.Bot.Hosting;
using CommunityBot.Bot.Tests.Discord;
using CommunityBot.Bot.Tests.Line;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Kept;

/// <summary>A bot on a copy of the data folder that an earlier version left, moments after that one was stopped.</summary>
internal sealed class KeptScene : IAsyncDisposable
{
    /// <summary>Twenty seconds after the last word.</summary>
    private static readonly DateTimeOffset s_momentsLater = new(2025, 5, 12, 14, 6, 20, TimeSpan.FromHours(8));

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    /// <summary>Of the interaction whose answer is awaited on Discord.</summary>
    private const string AwaitedToken = "token-of-1371366783713280118";

    private readonly WebApplication _app;
    private readonly DateTimeOffset _now;
    private int _events;

    private KeptScene(WebApplication app, DateTimeOffset now, LineStandIn line, DiscordStandIn discord)
    {
        (_app, _now, Line, Discord) = (app, now, line, discord);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Http.DefaultRequestHeaders.Add("Cookie", KeptPeople.Cookie);
    }

    public LineStandIn Line { get; }

    public DiscordStandIn Discord { get; }

    /// <summary>With the cookie of 李淑芬, who talks to the bot in the web chat.</summary>
    public HttpClient Http { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Opens it moments after; nobody is nudged.</summary>
    public static Task<KeptScene> Open(KeptFolder folder) => Open(folder, s_momentsLater, "--Nudges:Enabled=false");

    public static async Task<KeptScene> Open(KeptFolder folder, DateTimeOffset now, params IEnumerable<string> settings)
    {
        var (line, discord) = (await LineStandIn.Start(), await DiscordStandIn.Start());
        discord.NoteAnswer(AwaitedToken, []);
        var app = Server.Build(
            [
                "--urls", "http://127.0.0.1:0", "--Storage:Path", folder.Path, KeptFolder.Provider, "--Logging:LogLevel:Default", "Error",
                "--PublicBaseUrl", "https://bot.example.edu.tw", "--Demo:Enabled", "false", "--WebChat:Enabled", "true", "--WebChat:AllowRemote", "true",
                "--Line:ChannelSecret", LineDelivery.Secret, "--Line:ChannelAccessToken", LineStandIn.AccessToken, "--Line:BotBasicId", "@123abcde",
                "--Line:ApiBaseUrl", line.Address.ToString(), "--Line:DataApiBaseUrl", line.Address.ToString(),
                .. DiscordScene.Settings(discord), .. settings,
            ],
            services => services.AddSingleton<TimeProvider>(new SettableClock(now)));
        await app.StartAsync(Cancel);
        return new KeptScene(app, now, line, discord);
    }

    /// <summary>Somebody types to the bot on LINE.</summary>
    /// <returns>What they read.</returns>
    public async Task<string> Says(string user, string words)
    {
        var id = $"01J{Interlocked.Increment(ref _events):0000}";
        using (var taken = await Http.Deliver(LineEvent.Text(words, LineEvent.User(user), _now, id)))
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        LineCall? Answer() => Line.Delivered.FirstOrDefault(call => call.To == LineEvent.TokenOf(id));
        await Eventually.IsTrue(() => Answer() is not null, $"\"{words}\" is answered");
        return LineText.Of(Answer()!.Json);
    }

    /// <summary>Somebody presses a button in a direct message on Discord.</summary>
    /// <returns>What they read.</returns>
    public async Task<string> Presses(string user, string customId)
    {
        using var answer = await Http.Interact(DiscordEvent.Press(user, customId, _now, Interlocked.Increment(ref _events)), _now);
        return DiscordText.Of(JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel)));
    }

    /// <summary>Types in the web chat.</summary>
    public async Task Types(string words)
    {
        var message = new { id = $"k{Interlocked.Increment(ref _events)}", text = words };
        using var taken = await Http.PostAsJsonAsync(new Uri("/chat/messages", UriKind.Relative), message, Cancel);
        Assert.Equal(HttpStatusCode.NoContent, taken.StatusCode);
    }

    /// <summary>Follows the web chat from the beginning until that many lines have come.</summary>
    public async Task<IReadOnlyList<string>> Hears(int count)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limit.CancelAfter(s_patience);
        using var response = await Http.GetAsync(new Uri("/chat/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, limit.Token);
        var lines = new List<string>();
        // Written out: with Discord's socket there are two libraries of sequences that come by and by, and none is meant more than the other.
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync(limit.Token)).EnumerateAsync(limit.Token))
        {
            if (item.EventType == "line")
                lines.Add(item.Data);
            if (lines.Count == count)
                break;
        }

        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        await Line.DisposeAsync();
        await Discord.DisposeAsync();
    }
}
