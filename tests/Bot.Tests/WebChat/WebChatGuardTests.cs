using System.Net;
using System.Net.Http.Json;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;

namespace CommunityBot.Bot.Tests.WebChat;

public sealed class WebChatGuardTests(ChatDoors doors) : IClassFixture<ChatDoors>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Host", "chat.example.org")]
    [InlineData("Host", "localhost.example.org")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("X-Forwarded-Host", "chat.example.org")]
    public async Task What_does_not_come_straight_from_this_machine_is_refused_with_the_setting_that_allows_it(string header, string value)
    {
        foreach (var address in (string[])["/chat", "/chat/chat.js", "/chat/events", "/chat/people", "/chat/me"])
        {
            using var refused = await Ask(doors.Closed, address, header, value);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            Assert.Contains("WebChat:AllowRemote", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }

        using var allowed = await Ask(doors.Open, "/chat", header, value);
        Assert.Equal(HttpStatusCode.OK, allowed.StatusCode);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:5000")]
    [InlineData("[::1]:5000")]
    public async Task The_names_of_this_machine_are_all_right(string host)
    {
        using var page = await Ask(doors.Closed, "/chat", "Host", host);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task A_connection_to_another_address_of_this_machine_is_refused_whatever_name_it_gives()
    {
        var own = NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(card => card.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address)
            .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));
        Assert.SkipWhen(own is null, "This machine has no address but the loopback.");
        await using var bot = await ChatBots.TryOut("--urls", "http://0.0.0.0:0");
        using var http = new HttpClient { BaseAddress = new Uri($"http://{own}:{bot.Http.BaseAddress!.Port}") };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/chat", UriKind.Relative)) { Headers = { Host = "localhost" } };
        using var refused = await http.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_sites_page_cannot_speak_in_a_visitors_name(string header, string value)
    {
        await using var bot = await ChatBots.TryOut();
        using var visitor = await ChatVisitor.ArriveAs(bot, "王柏翰");
        visitor.Http.DefaultRequestHeaders.Add(header, value);
        foreach (var address in (string[])["/chat/messages", "/chat/me", "/chat/hello", "/chat/language"])
        {
            using var refused = await visitor.Post(address, new { id = "m1", text = "簽到" });
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        visitor.Http.DefaultRequestHeaders.Remove(header);
        visitor.Http.DefaultRequestHeaders.Add("Origin", bot.Http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        visitor.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        await visitor.Say("說明");
        Assert.Equal("說明", (await visitor.Hear(1))[0].Said);
    }

    [Theory]
    [InlineData("https://bot.example.edu.tw", true)]
    [InlineData("http://bot.example.edu.tw", false)]
    [InlineData("https://evil@bot.example.edu.tw", false)]
    public async Task Where_browsers_come_by_https_a_page_that_came_without_it_is_anothers(string origin, bool isOwn)
    {
        await using var bot = await RunningBot.Start(
            _ => { }, "--Demo:Enabled=false", "--WebChat:Enabled=true", "--WebChat:AllowRemote=true", "--PublicBaseUrl=https://bot.example.edu.tw");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/chat/hello", UriKind.Relative)) { Content = JsonContent.Create(new { }) };
        request.Headers.Host = "bot.example.edu.tw";
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Cookie", "__Host-communitybot-chat=0123456789abcdef0123456789abcdef");

        using var answer = await bot.Http.SendAsync(request, Cancel);

        Assert.Equal(isOwn, answer.StatusCode != HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Signs_that_nobody_sees_are_not_shown_but_in_pictures_of_several()
    {
        await using var bot = await ChatBots.TryOut();
        using var visitor = await ChatVisitor.ArriveAs(bot, "王柏翰");
        using var said = await visitor.Post("/chat/messages", new { id = "m1", text = "說明", shown = "說\u202E明\u200B\u3164 👩\u200D🏫" });
        Assert.Equal("說明 👩\u200D🏫", (await visitor.Hear(1))[0].Said);
    }

    [Fact]
    public async Task Too_much_and_nonsense_are_refused_clearly_and_nothing_of_them_is_kept()
    {
        await using var bot = await ChatBots.TryOut();
        using var visitor = await ChatVisitor.ArriveAs(bot, "王柏翰");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Status(visitor.Post("/chat/messages", new { id = "a", text = new string('字', 5_001) })));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Status(Raw(new string('x', 100_000))));
        Assert.Equal(HttpStatusCode.BadRequest, await Status(Raw("{\"id\":")));
        Assert.Equal(HttpStatusCode.BadRequest, await Status(Raw("null")));
        Assert.Equal(HttpStatusCode.BadRequest, await Status(Raw("""{"id":"a","text":"\ud800"}""")));
        Assert.Equal(HttpStatusCode.BadRequest, await Status(visitor.Post("/chat/messages", new { id = "a", text = " \n " })));
        Assert.Equal(HttpStatusCode.BadRequest, await Status(visitor.Post("/chat/messages", new { text = "沒有編號" })));
        Assert.Equal(HttpStatusCode.BadRequest, await Status(visitor.Post("/chat/messages", new { id = "../../x", text = "怪編號" })));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await Status(Raw("簽到", "text/plain")));
        Assert.Equal(HttpStatusCode.NotFound, await Status(visitor.Post("/chat/me", new { id = "demo-99999" })));

        await visitor.Say(new string('字', 5_000));
        var lines = await visitor.Hear(1);
        Assert.Equal(5_000, Assert.Single(lines).Said!.Length);

        Task<HttpResponseMessage> Raw(string content, string type = "application/json") =>
            visitor.Http.PostAsync(new Uri("/chat/messages", UriKind.Relative), new StringContent(content, Encoding.UTF8, type), Cancel);
    }

    [Fact]
    public async Task Whoever_has_not_chosen_is_told_so()
    {
        await using var bot = await ChatBots.TryOut();
        using var visitor = await ChatVisitor.Arrive(bot);
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(visitor.Post("/chat/messages", new { id = "a", text = "簽到" })));
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(visitor.Http.GetAsync(new Uri("/chat/events", UriKind.Relative), Cancel)));
    }

    [Fact]
    public async Task The_page_runs_nothing_but_its_own_files_and_is_sent_again_only_when_it_has_changed()
    {
        await using var bot = await ChatBots.TryOut();
        using var visitor = await ChatVisitor.Arrive(bot);
        using var page = await visitor.Http.GetAsync(new Uri("/chat", UriKind.Relative), Cancel);
        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);

        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/chat", UriKind.Relative)) { Headers = { IfNoneMatch = { page.Headers.ETag! } } };
        using var unchanged = await visitor.Http.SendAsync(again, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    private static async Task<HttpStatusCode> Status(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> Ask(RunningBot bot, string address, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Add(header, value);
        request.Headers.Add("Cookie", ChatBots.KeyOf(bot));
        return await bot.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
    }
}
