using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace CommunityBot.Load;

/// <summary>Takes one server's replies as LINE's API does, and counts them.</summary>
internal sealed class LineStandIn : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(45);

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, int> _tokens = [];
    private long _latest = Stopwatch.GetTimestamp();

    private LineStandIn(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public int Replies => _tokens.Count;

    public int Repeated => _tokens.Values.Sum() - _tokens.Count;

    public static async Task<LineStandIn> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var standIn = new LineStandIn(builder.Build());
        standIn._app.MapPost("/v2/bot/message/reply", standIn.Take);
        await standIn._app.StartAsync();
        return standIn;
    }

    /// <summary>Waits until as many are there, or it takes too long.</summary>
    /// <returns>When the last of them came, as the stopwatch counts.</returns>
    public async Task<long> Until(int expected, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        while (Replies < expected && Stopwatch.GetElapsedTime(started) < s_patience)
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancel);
        return _latest;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> Take(HttpRequest request, CancellationToken cancel)
    {
        using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: cancel);
        _tokens.AddOrUpdate(body.RootElement.GetProperty("replyToken").GetString()!, 1, (_, count) => count + 1);
        _latest = Stopwatch.GetTimestamp();
        return Results.Text("{}", "application/json");
    }
}
