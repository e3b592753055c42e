using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace CommunityBot.Bot.Tests.WebChat;

/// <summary>Speaks with the web chat as a browser does: with a cookie of its own, and following what comes.</summary>
public sealed class ChatVisitor : IDisposable
{
    private readonly CookieContainer _cookies;
    private int _said;

    private ChatVisitor(Uri address, CookieContainer cookies)
    {
        _cookies = cookies;
        Http = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = address };
    }

    public HttpClient Http { get; }

    /// <summary>What the browser holds under that name; null when it holds nothing.</summary>
    public string? Cookie(string name) => _cookies.GetCookies(Http.BaseAddress!)[name]?.Value;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Somebody who has opened the page.</summary>
    public static Task<ChatVisitor> Arrive(RunningBot bot) => Open(bot, new CookieContainer());

    /// <summary>Another browser into which somebody put the same cookies.</summary>
    public Task<ChatVisitor> PlantedAt(RunningBot bot)
    {
        var planted = new CookieContainer();
        planted.Add(_cookies.GetAllCookies());
        return Open(bot, planted);
    }

    /// <summary>The same browser, after the bot was started again.</summary>
    public Task<ChatVisitor> ComeBack(RunningBot bot) => Open(bot, _cookies);

    /// <summary>Somebody who has opened the page and chosen to be that person of the try-out.</summary>
    public static async Task<ChatVisitor> ArriveAs(RunningBot bot, string name)
    {
        var visitor = await Arrive(bot);
        using var people = JsonDocument.Parse(await visitor.Http.GetStringAsync(new Uri("/chat/people", UriKind.Relative), Cancel));
        var id = people.RootElement
            .GetProperty("people")
            .EnumerateArray()
            .First(person => person.GetProperty("name").GetString() == name)
            .GetProperty("id")
            .GetString();
        using var chosen = await visitor.Post("/chat/me", new { id });
        chosen.EnsureSuccessStatusCode();
        return visitor;
    }

    public Task<HttpResponseMessage> Post<T>(string address, T body) => Http.PostAsJsonAsync(new Uri(address, UriKind.Relative), body, Cancel);

    /// <summary>Sends a file as the page does, once it is asked for: one that is too large is refused before.</summary>
    public async Task<HttpResponseMessage> Send(byte[] content, string name, string? id = null)
    {
        var address = new Uri($"/chat/files?id={id ?? $"m{++_said}"}&name={Uri.EscapeDataString(name)}", UriKind.Relative);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(content) };
        request.Headers.ExpectContinue = true;
        return await Http.SendAsync(request, Cancel);
    }

    public async Task Say(string text, string? id = null)
    {
        using var answer = await Post("/chat/messages", new { id = id ?? $"m{++_said}", text });
        answer.EnsureSuccessStatusCode();
    }

    public Task<JsonElement> Get(string address) => Http.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative), Cancel);

    /// <summary>Follows the conversation until that many lines have come, and gives them as they were shown.</summary>
    /// <param name="count">How many lines to wait for.</param>
    /// <param name="after">The last line the page has, if it was cut off.</param>
    /// <param name="caughtUp">Done each time when all that was there has come.</param>
    public async Task<IReadOnlyList<ShownLine>> Hear(int count, string? after = null, Func<Task>? caughtUp = null)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/chat/events", UriKind.Relative));
        if (after is not null)
            request.Headers.Add("Last-Event-ID", after);
        using var response = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
        response.EnsureSuccessStatusCode();
        var heard = new List<ShownLine>();
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync(limit.Token)).EnumerateAsync(limit.Token))
        {
            if (item.EventType == "line")
                heard.Add(ShownLine.Read(item));
            else if (caughtUp is not null)
                await caughtUp();
            if (heard.Count >= count)
                break;
        }

        return heard;
    }

    public void Dispose() => Http.Dispose();

    private static async Task<ChatVisitor> Open(RunningBot bot, CookieContainer cookies)
    {
        var visitor = new ChatVisitor(bot.Http.BaseAddress!, cookies);
        using var page = await visitor.Http.GetAsync(ChatBots.AddressOf(bot), Cancel);
        page.EnsureSuccessStatusCode();
        return visitor;
    }
}

/// <summary>A line as the page gets it: what the person said, or the text of the bot's reply.</summary>
public sealed record ShownLine(string Id, string? Said, string? Reply)
{
    public static ShownLine Read(SseItem<string> item)
    {
        var line = JsonSerializer.Deserialize<JsonElement>(item.Data);
        return new ShownLine(
            item.EventId!,
            line.TryGetProperty("said", out var said) ? said.GetString() : null,
            line.TryGetProperty("reply", out var reply) ? reply.GetProperty("text").GetString() : null);
    }
}
