using System.Globalization;
using CommunityBot.Accounts;
using CommunityBot.Bot.Tests.Discord;
using CommunityBot.Bot.Tests.Line;
using CommunityBot.Bot.Tests.WebChat;
using CommunityBot.Communities;
using CommunityBot.Feed;
using CommunityBot.Links;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Web;

/// <summary>Every address that the program has, as the program lists them, asked by everybody. One that is not in the table here fails.</summary>
public sealed class EndpointMatrixTests : IAsyncLifetime
{
    private const string WrongKey = "wrong key";
    private const string Name = "王小明";

    private static readonly string[] s_roles = ["nobody", "visitor", "member", "convener", "officer", WrongKey];
    private readonly Dictionary<string, ChatVisitor> _visitors = [];
    private LineStandIn _line = null!;
    private RunningBot _bot = null!;
    private Dictionary<string, string> _keys = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What each is answered: to everybody, or to whoever has no cookie of the chat, or to whoever has a wrong key in the address.</summary>
    private static readonly Dictionary<string, (int All, int Nobody, int Wrong)> s_expected = new()
    {
        ["GET /"] = Same(200),
        ["GET /healthz"] = Same(200),
        ["GET /readyz"] = Same(200),
        ["GET /icon.svg"] = Same(200),
        ["GET /front.css"] = Same(200),
        ["GET /qr.png"] = (200, 200, 400),
        ["GET /link/link.css"] = Same(200),
        ["GET /link/{key}"] = (200, 200, 404),
        ["POST /link/{key}"] = (200, 200, 404),
        ["GET /calendar/{key}.ics"] = (200, 200, 404),
        ["GET /calendar/{key}/subscribe"] = (302, 302, 404),
        ["GET /board/board.css"] = Same(200),
        ["GET /board/board.js"] = Same(200),
        ["GET /board/{meeting:long}/{key}"] = (302, 302, 404),
        ["GET /board/{meeting:long}"] = Same(404),
        ["GET /board/{meeting:long}/state"] = Same(404),
        ["POST /webhooks/line"] = Same(401),
        ["POST /webhooks/discord"] = Same(401),
        ["GET /chat"] = Same(200),
        ["GET /chat/me"] = Same(200),
        ["GET /chat/people"] = Same(404),
        ["POST /chat/me"] = Same(404),
        ["GET /chat/events"] = (200, 401, 401),
        ["POST /chat/messages"] = (400, 401, 401),
        ["POST /chat/files"] = (400, 401, 401),
        ["POST /chat/hello"] = (204, 401, 401),
        ["POST /chat/language"] = (400, 401, 401),
        ["POST /chat/leave"] = Same(204),
    };

    public async ValueTask InitializeAsync()
    {
        _line = await LineStandIn.Start();
        _bot = await RunningBot.Start(
            _ => { },
            "--Demo:Enabled=false", "--WebChat:Enabled=true", "--WebChat:AllowRemote=true", $"--Line:ChannelSecret={LineDelivery.Secret}",
            $"--Line:ChannelAccessToken={LineStandIn.AccessToken}", $"--Line:ApiBaseUrl={_line.Address}", "--Discord:ApplicationId=1",
            "--Discord:BotToken=token",
            $"--Discord:PublicKey={DiscordKey.OfTheTest.Public}", "--Discord:ApiBaseUrl=http://127.0.0.1:9");
        var (keys, codes) = await Fill();
        _keys = keys;
        foreach (var (role, code) in codes)
        {
            _visitors[role] = await ChatVisitor.Arrive(_bot);
            await _visitors[role].Say($"綁定 {code}");
        }

        _visitors["visitor"] = await ChatVisitor.Arrive(_bot);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors.Values)
            visitor.Dispose();
        await _bot.DisposeAsync();
        await _line.DisposeAsync();
    }

    [Fact]
    public async Task Each_role_is_answered_as_the_table_says_and_every_answer_is_guarded()
    {
        var addresses = Addresses();
        Assert.Empty(s_expected.Keys.Except(addresses.Select(address => $"{address.Method} {address.Path}")));
        foreach (var (method, path) in addresses.OrderBy(address => address.Path.Contains("leave", StringComparison.Ordinal)))
        {
            var isPartOfChat = path.StartsWith("/chat/", StringComparison.Ordinal) && Path.GetExtension(path) is ".js" or ".css";
            var expected = isPartOfChat && !s_expected.ContainsKey($"{method} {path}") ? Same(200) : s_expected.GetValueOrDefault($"{method} {path}");
            Assert.True(expected.All > 0, $"{method} {path} is new: say here who is answered what.");
            foreach (var role in s_roles)
                await Ask(method, path, role, role switch { "nobody" => expected.Nobody, WrongKey => expected.Wrong, _ => expected.All });
        }
    }

    [Fact]
    public async Task What_is_not_there_is_guarded_too()
    {
        foreach (var path in (string[])["/nothing", "/chat/nothing", "/board/1/2/3", "/.env"])
            await Ask("GET", path, "nobody", 404);
        await Ask("DELETE", "/chat", "nobody", 405);
    }

    private async Task Ask(string method, string path, string role, int expected)
    {
        var (right, at) = (role != WrongKey, $"{method} {path} as {role}");
        var address = new Uri(
            path.Replace("{meeting:long}", _keys["meeting"], StringComparison.Ordinal)
                .Replace("{key}", right ? _keys.GetValueOrDefault(path.Split('/')[1], "") : "wrong", StringComparison.Ordinal)
                + (path == "/qr.png" ? $"?text={Uri.EscapeDataString(right ? $"{_bot.Http.BaseAddress}chat?say=4821" : "https://evil.example/")}" : ""),
            UriKind.Relative);
        using var answer = await Send(method, address, role);
        Assert.True((int)answer.StatusCode == expected, $"{at}: {answer.StatusCode} instead of {expected}");
        Guarded(answer, at);
        if (answer.Content.Headers.ContentType?.MediaType != "text/event-stream" && role is "nobody" or "visitor" or WrongKey
            && !(right && path.Contains("{key}", StringComparison.Ordinal)))
            Assert.DoesNotContain(Name, await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        if (method != "GET" || expected == 405)
            return;
        using var head = await Send("HEAD", address, role);
        Assert.True(head.StatusCode == answer.StatusCode, $"HEAD {path} as {role}: {head.StatusCode}");
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancel));
    }

    private static void Guarded(HttpResponseMessage answer, string at)
    {
        var headers = answer.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        Assert.False(headers.ContainsKey("Server"), at);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("no-referrer", headers["Referrer-Policy"]);
        Assert.Equal("DENY", headers["X-Frame-Options"]);
        Assert.True(headers.ContainsKey("Cache-Control") && headers.ContainsKey("Permissions-Policy"), at);
        Assert.Contains("default-src 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> Send(string method, Uri address, string role)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == "POST")
            request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        if (_visitors.TryGetValue(role, out var visitor))
            request.Headers.Add("Cookie", $"communitybot-chat={visitor.Cookie("communitybot-chat")}");
        else if (role == WrongKey)
            request.Headers.Add("Cookie", $"communitybot-chat=x; communitybot-board-{_keys["meeting"]}=x");
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = _bot.Http.BaseAddress };
        var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
        if (answer.Content.Headers.ContentType?.MediaType != "text/event-stream")
            await answer.Content.LoadIntoBufferAsync(Cancel);
        return answer;
    }

    private List<(string Method, string Path)> Addresses() =>
    [
        .. _bot.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(endpoint =>
            (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Where(method => method != "HEAD")
                .Select(method => (method, "/" + endpoint.RoutePattern.RawText!.Trim('/')))),
    ];

    private Task<(Dictionary<string, string> Keys, List<(string Role, string Code)> Codes)> Fill()
    {
        var now = TimeProvider.System.GetUtcNow();
        return _bot.Change(records =>
        {
            var community = records.Communities.Add(TestRulebooks.Programme, "AI 教材共備社群", "");
            var (member, convener, officer) = (Somebody(Name), Somebody("林召集"), Somebody("陳承辦"));
            records.People.Put(community.Id, member.Id, Role.Member, PersonKind.Own);
            records.People.Put(community.Id, convener.Id, Role.Convener, PersonKind.Own);
            records.People.PutOfficer(TestRulebooks.Programme, officer.Id, default);
            var meeting = records.Meetings.OpenSignIn(
                records.Meetings.Plan(new MeetingPlan
                {
                    Community = community.Id,
                    Kind = "routine",
                    StartsAt = now.AddMinutes(-1),
                    EndsAt = now.AddMinutes(30),
                }),
                now.AddMinutes(-1),
                TimeSpan.FromMinutes(30));
            var keys = new Dictionary<string, string>
            {
                ["meeting"] = meeting.Id.Value.ToString(CultureInfo.InvariantCulture),
                ["board"] = meeting.Secret.BoardKey(),
                ["calendar"] = records.Feeds.Renew(member.Id, now),
                ["link"] = records.Links.Give(new PrivateLink { Person = member.Id, For = LinkPurpose.OwnData, ExpiresAt = now.AddMinutes(30), Once = false }),
            };
            return (keys, new List<(string, string)>
            {
                ("member", Code(member)), ("convener", Code(convener)), ("officer", Code(officer)),
            });

            Person Somebody(string name) => records.People.Add(name, "", "", "");

            string Code(Person person) => records.Accounts.NewCode(person.Id, now, BindingCode.ChatLifetime).Code;
        });
    }

    private static (int All, int Nobody, int Wrong) Same(int status) => (status, status, status);
}
