using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using CommunityBot.Bot.Tests.Line;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>
/// Plays Discord's REST API: an interaction's token is good once it was answered and until it dies, a nonce is shown once, whoever shut
/// their messages gets none, and mishaps happen when told to.
/// </summary>
public sealed class DiscordStandIn : IAsyncDisposable
{
    public const string ApplicationId = "845027738276462632";
    public const string BotToken = "token.of.the-test";
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<DiscordCall> _calls = new();
    private readonly ConcurrentQueue<Mishap> _mishaps = new();
    private readonly ConcurrentDictionary<string, JsonObject> _byNonce = new(StringComparer.Ordinal);
    private int _messages;
    private int _answering;

    private DiscordStandIn(WebApplication app) => _app = app;

    /// <summary>To be set as the base address.</summary>
    public string Address => $"{_app.Urls.First()}/api/v10";

    /// <summary>How many calls wait for an answer just now.</summary>
    public int Answering => Volatile.Read(ref _answering);

    /// <summary>Every call, whatever became of it.</summary>
    public IReadOnlyList<DiscordCall> Calls => [.. _calls];

    /// <summary>The messages in each channel, as people see them now.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<JsonObject>> Channels { get; } = new(StringComparer.Ordinal);

    /// <summary>Tokens of interactions that were answered, with what is shown there.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<JsonObject>> Answered { get; } = new(StringComparer.Ordinal);

    /// <summary>People who take no direct messages.</summary>
    public ConcurrentDictionary<string, bool> Shut { get; } = new(StringComparer.Ordinal);

    /// <summary>Threads that are archived: what is in them is not changed.</summary>
    public ConcurrentDictionary<string, bool> Archived { get; } = new(StringComparer.Ordinal);

    /// <summary>Sent with each answer, such as <c>X-RateLimit-Remaining</c>.</summary>
    public ConcurrentDictionary<string, string> Headers { get; } = new(StringComparer.Ordinal);

    /// <summary>What people sent along, by the last part of its address.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public bool ForgetsNonces { get; set; }

    /// <summary>Where the socket is, for a bot that asks.</summary>
    public Uri? Gateway { get; set; }

    public string? InteractionsEndpoint { get; set; } = "https://bot.example.edu.tw/webhooks/discord";

    public static string DirectChannelOf(string user) => "9" + user;

    public static async Task<DiscordStandIn> Start()
    {
        var app = StandInServer.Build();
        var standIn = new DiscordStandIn(app);
        app.Use((context, next) => context.Request.Path.StartsWithSegments("/attachments", StringComparison.Ordinal, out var name)
            ? standIn.Give(context, name.Value!.TrimStart('/'))
            : next(context));
        app.Run(standIn.Take);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return standIn;
    }

    /// <summary>The next calls with a message meet these, one each.</summary>
    public void Next(params IEnumerable<Mishap> mishaps)
    {
        foreach (var mishap in mishaps)
            _mishaps.Enqueue(mishap);
    }

    /// <summary>Notes that Discord got a first answer to an interaction.</summary>
    public void NoteAnswer(string token, JsonObject answer)
    {
        var shown = Answered.GetOrAdd(token, _ => new ConcurrentQueue<JsonObject>());
        if (shown.IsEmpty)
            shown.Enqueue(answer["data"]?.DeepClone().AsObject() ?? []);
    }

    public IReadOnlyList<string> DirectMessages(string user) => [.. Channels.GetValueOrDefault(DirectChannelOf(user), []).Select(DiscordText.Of)];

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task Give(HttpContext context, string name) =>
        (Files.TryGetValue(name, out var file) ? Results.Bytes(file, "image/jpeg") : Results.NotFound()).ExecuteAsync(context);

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
        var call = await DiscordCall.Of(context.Request);
        _calls.Enqueue(call);
        var mishap = (call.IsMessage || call.IsCallback) && _mishaps.TryDequeue(out var next) ? next : null;
        var (status, answer) = mishap is null or { AfterTaking: true } ? Judge(call) : (0, null);
        foreach (var (name, value) in Headers)
            context.Response.Headers[name] = value;
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
                await Say(context, failure.Code, Error(0, failure.Message, failure.RetryAfterSeconds));
                break;
            default:
                await Say(context, status, answer!);
                break;
        }
    }

    private (int Status, JsonNode Answer) Judge(DiscordCall call)
    {
        string[] path = call.Path.Split('/');
        if (path is not ["webhooks" or "interactions", ..] && call.Headers.GetValueOrDefault("Authorization") != $"Bot {BotToken}")
            return (401, Error(0, "401: Unauthorized"));
        if (call.Headers.GetValueOrDefault("User-Agent")?.StartsWith("DiscordBot (http", StringComparison.Ordinal) != true)
            return (403, Error(40333, "internal network error"));
        return (call.Method, path) switch
        {
            ("GET", ["applications", "@me"]) => (
                200,
                new JsonObject
                {
                    ["id"] = ApplicationId,
                    ["name"] = "社群小幫手",
                    ["verify_key"] = DiscordKey.OfTheTest.Public,
                    ["interactions_endpoint_url"] = InteractionsEndpoint,
                }),
            ("GET", ["gateway", "bot"]) when Gateway is not null => (200, new JsonObject
            {
                ["url"] = Gateway.AbsoluteUri,
                ["shards"] = 1,
                ["session_start_limit"] = new JsonObject { ["total"] = 1000, ["remaining"] = 999, ["reset_after"] = 14400000, ["max_concurrency"] = 1 },
            }),
            ("POST", ["interactions", _, var token, "callback"]) =>
                Answered.ContainsKey(token) ? (400, Error(40060, "Interaction has already been acknowledged.")) : Acknowledge(token, call.Body!),
            ("POST", ["users", "@me", "channels"]) =>
                (200, new JsonObject { ["id"] = DirectChannelOf(call.Body!["recipient_id"]!.GetValue<string>()), ["type"] = 1 }),
            ("POST", ["channels", var channel, "messages"]) => Create(channel, call.Body!),
            ("PATCH", ["channels", var channel, "messages", var id]) => Edit(channel, id, call.Body!),
            ("GET", ["channels", var channel, "messages"]) =>
                (200, new JsonArray([.. Channels.GetValueOrDefault(channel, []).Reverse().Select(message => message.DeepClone())])),
            ("PATCH", ["webhooks", ApplicationId, var token, "messages", "@original"]) =>
                Answered.TryGetValue(token, out var shown) ? EditFirst(shown, call.Body!) : (404, Error(10015, "Unknown Webhook")),
            ("POST", ["webhooks", ApplicationId, var token]) =>
                Answered.TryGetValue(token, out var shown) ? Add(shown, call.Body!, "1") : (404, Error(10015, "Unknown Webhook")),
            _ => (404, Error(0, "404: Not Found")),
        };
    }

    private (int Status, JsonNode Answer) Acknowledge(string token, JsonObject answer)
    {
        NoteAnswer(token, answer);
        return (204, new JsonObject());
    }

    private (int Status, JsonNode Answer) Create(string channel, JsonObject body)
    {
        if (Shut.ContainsKey(channel[1..]))
            return (403, Error(50007, "Cannot send messages to this user"));
        if (body["enforce_nonce"]?.GetValue<bool>() != true || body["nonce"]?.GetValue<string>() is not { Length: > 0 and <= 25 } nonce)
            return (400, Error(50035, "Invalid Form Body: nonce"));
        if (!ForgetsNonces && _byNonce.TryGetValue($"{channel}/{nonce}", out var before))
            return (200, before.DeepClone());
        var added = Add(Channels.GetOrAdd(channel, _ => new ConcurrentQueue<JsonObject>()), body, channel);
        _byNonce[$"{channel}/{nonce}"] = added.Answer.AsObject();
        return added;
    }

    private (int Status, JsonNode Answer) Edit(string channel, string id, JsonObject body)
    {
        if (Archived.ContainsKey(channel))
            return (400, Error(50083, "Tried to perform an operation on an archived thread, such as editing a message or adding a user to the thread"));
        if (Channels.GetValueOrDefault(channel, [])
            .Concat(Answered.SelectMany(shown => shown.Value))
            .FirstOrDefault(message => message["id"]?.GetValue<string>() == id) is not { } message)
            return (404, Error(10008, "Unknown Message"));
        return (200, Change(message, body));
    }

    private (int Status, JsonNode Answer) EditFirst(ConcurrentQueue<JsonObject> shown, JsonObject body)
    {
        shown.TryPeek(out var first);
        if (first!["id"] is null)
            first["id"] = NextId();
        return (200, Change(first, body));
    }

    private (int Status, JsonNode Answer) Add(ConcurrentQueue<JsonObject> messages, JsonObject body, string channel)
    {
        var message = body.DeepClone().AsObject();
        (message["id"], message["channel_id"]) = (NextId(), channel);
        messages.Enqueue(message);
        return (200, message.DeepClone());
    }

    /// <summary>What is not named stays as it was. Tests read the message meanwhile (<see cref="DiscordText.Of"/>).</summary>
    /// <returns>A copy of it.</returns>
    private static JsonNode Change(JsonObject message, JsonObject body)
    {
        lock (message)
        {
            foreach (var (name, value) in body)
                message[name] = value?.DeepClone();
            return message.DeepClone();
        }
    }

    private string NextId() => Interlocked.Increment(ref _messages).ToString("000000000000000000", CultureInfo.InvariantCulture);

    private static JsonObject Error(int code, string message, int? retryAfter = null)
    {
        var error = new JsonObject { ["message"] = message, ["code"] = code };
        if (retryAfter is { } seconds)
            (error["retry_after"], error["global"]) = ((double)seconds, false);
        return error;
    }

    private static Task Say(HttpContext context, int status, JsonNode json)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status204NoContent)
            return Task.CompletedTask;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json.ToJsonString());
    }
}
