using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>
/// Plays LINE's API: every reply token is good once, a retry key is remembered, a message that breaks LINE's limits is
/// refused, and mishaps happen when told to.
/// </summary>
public sealed class LineStandIn : IAsyncDisposable
{
    public const string AccessToken = "token-of-the-test";
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<LineCall> _calls = new();
    private readonly ConcurrentQueue<LineCall> _delivered = new();
    private readonly ConcurrentQueue<LineCall> _repeated = new();
    private readonly ConcurrentQueue<Mishap> _mishaps = new();
    private readonly ConcurrentDictionary<string, bool> _used = new();

    private int _answering;

    private LineStandIn(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    /// <summary>Those of a bot that talks to it, as a command line.</summary>
    public IEnumerable<string> Settings =>
    [
        "--Line:ChannelSecret", LineDelivery.Secret, "--Line:ChannelAccessToken", AccessToken, "--Line:ApiBaseUrl", Address.ToString(),
        "--Line:DataApiBaseUrl", Address.ToString(),
    ];

    /// <summary>Every call that asked for a message to be sent, whatever became of it.</summary>
    public IReadOnlyList<LineCall> Calls => [.. _calls];

    /// <summary>What people got to see.</summary>
    public IReadOnlyList<LineCall> Delivered => [.. _delivered];

    /// <summary>What LINE had taken before.</summary>
    public IReadOnlyList<LineCall> Repeated => [.. _repeated];

    /// <summary>What LINE counts against the month: one for each recipient of a request, however many messages it carries. Replies are free.</summary>
    public int Counted => _delivered.Where(call => !call.Path.EndsWith("/reply", StringComparison.Ordinal)).Sum(call => call.Recipients.Count);

    /// <summary>By how much its clock is ahead of this machine's.</summary>
    public TimeSpan Ahead { get; set; }

    /// <summary>Whether every call meets an error.</summary>
    public bool IsAway { get; set; }

    /// <summary>How many calls wait for an answer just now.</summary>
    public int Answering => Volatile.Read(ref _answering);

    public LineMenuBoard Menus { get; } = new();

    /// <summary>What people sent, by the ids of the messages.</summary>
    public LineContents Contents { get; } = new();

    /// <summary>How many messages the month has; null without a limit.</summary>
    public long? Quota { get; set; } = 200;

    public static async Task<LineStandIn> Start()
    {
        var app = StandInServer.Build();
        var standIn = new LineStandIn(app);
        app.MapPost("/v2/bot/message/reply", (HttpContext context) => standIn.Take(context));
        app.MapPost("/v2/bot/message/push", (HttpContext context) => standIn.Take(context));
        app.MapPost("/v2/bot/message/multicast", (HttpContext context) => standIn.Take(context));
        app.MapGet("/v2/bot/profile/U1", (HttpContext context) => Say(context, 200, """{"userId":"U1","displayName":"王小明","language":"zh-TW"}"""));
        app.MapGet("/v2/bot/group/C1/member/U1", (HttpContext context) => Say(context, 200, """{"userId":"U1","displayName":"小明"}"""));
        app.MapGet(
            "/v2/bot/message/quota",
            (HttpContext context) => Say(context, 200, standIn.Quota is { } most ? $$"""{"type":"limited","value":{{most}}}""" : """{"type":"none"}"""));
        app.MapGet("/v2/bot/message/quota/consumption", (HttpContext context) => Say(context, 200, """{"totalUsage":42}"""));
        app.MapGet(
            "/v2/bot/info",
            (HttpContext context) => standIn.SayWho(context));
        app.MapGet("/v2/bot/message/{id}/content", (HttpContext context, string id) => standIn.Contents.Give(context, id));
        standIn.Menus.Map(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return standIn;
    }

    /// <summary>The next calls meet these, one each.</summary>
    public void Next(params IEnumerable<Mishap> mishaps)
    {
        foreach (var mishap in mishaps)
            _mishaps.Enqueue(mishap);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        Interlocked.Increment(ref _answering);
        try
        {
            await Answer(context);
        }
        finally
        {
            Interlocked.Decrement(ref _answering);
        }
    }

    private async Task Answer(HttpContext context)
    {
        var call = await LineCall.Of(context.Request);
        _calls.Enqueue(call);
        var mishap = IsAway ? new Mishap.Status(503, "Service Unavailable") : _mishaps.TryDequeue(out var next) ? next : null;
        var (status, answer) = mishap is null or { AfterTaking: true } ? Judge(call) : (0, "");
        switch (mishap)
        {
            case Mishap.Silence:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case Mishap.Broken:
                context.Abort();
                break;
            case Mishap.Page page:
                context.Response.StatusCode = page.Code;
                context.Response.Headers.Location = "/login";
                await context.Response.WriteAsync("<html>login please</html>");
                break;
            case Mishap.Status failure:
                if (failure.RetryAfterSeconds is { } seconds)
                    context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                await Say(context, failure.Code, Error(failure.Message));
                break;
            default:
                await Say(context, status, answer);
                break;
        }
    }

    private (int Status, string Answer) Judge(LineCall call)
    {
        if (call.Headers.GetValueOrDefault("Authorization") != $"Bearer {AccessToken}")
            return (
                401,
                Error("Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid."));
        var isReply = call.Path.EndsWith("/reply", StringComparison.Ordinal);
        if (isReply && call.RetryKey is not null)
            return (400, Error("X-Line-Retry-Key is not supported by this endpoint"));
        using var request = JsonDocument.Parse(call.Body);
        if (LineRules.Breaches(request.RootElement).Concat(LineRules.BreachesOfAddress(call.Path, request.RootElement)).ToList() is { Count: > 0 } breaches)
            return (400, Error(string.Join("; ", breaches)));
        if ((isReply ? call.To : call.RetryKey) is { } once && !_used.TryAdd(once, value: true))
        {
            _repeated.Enqueue(call);
            return isReply ? (400, Error("Invalid reply token")) : (409, Error("The retry key is already accepted"));
        }

        _delivered.Enqueue(call);
        return (200, """{"sentMessages":[{"id":"461230966842064897","quoteToken":"IStG5h1Tz7b"}]}""");
    }

    private Task SayWho(HttpContext context)
    {
        context.Response.Headers.Date = (TimeProvider.System.GetUtcNow() + Ahead).ToString("R", CultureInfo.InvariantCulture);
        return Say(context, 200, """{"userId":"U0","basicId":"@123abcde","displayName":"社群小幫手","chatMode":"bot"}""");
    }

    private static string Error(string message) => $$"""{"message":{{JsonSerializer.Serialize(message)}}}""";

    private static Task Say(HttpContext context, int status, string json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }
}
