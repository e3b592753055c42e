using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CommunityBot.Bot.Tests.Telemetry;

/// <summary>Stands in for an OpenTelemetry collector: takes what is sent to it, and shows what can be read in it.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _bodies = new();

    private Collector(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public static async Task<Collector> Start()
    {
        var collector = new Collector(StandInServer.Build());
        collector._app.MapPost("/v1/metrics", collector.Take);
        await collector._app.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    /// <summary>Whether one report names all of these: names and tags stand in protobuf as they are.</summary>
    public bool Has(params IEnumerable<string> words) => _bodies.Any(body => words.All(word => body.Contains(word, StringComparison.Ordinal)));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        _bodies.Enqueue(Encoding.UTF8.GetString(body.ToArray()));
        context.Response.ContentType = "application/x-protobuf";
    }
}
