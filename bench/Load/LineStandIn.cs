using System.Collections.Concurrent;

namespace CommunityBot.Load;

/// <summary>Takes replies as LINE's API does, and counts them.</summary>
public sealed class LineStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, int> _tokens = [];

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
        standIn._app.MapPost("/v2/bot/message/reply", async (HttpRequest request, CancellationToken cancel) =>
        {
            using var body = await System.Text.Json.JsonDocument.ParseAsync(request.Body, cancellationToken: cancel);
            standIn._tokens.AddOrUpdate(body.RootElement.GetProperty("replyToken").GetString()!, 1, (_, count) => count + 1);
            return Results.Text("{}", "application/json");
        });
        await standIn._app.StartAsync();
        return standIn;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
