using System.Net;
using CommunityBot.Bot.Tests.Web;
using CommunityBot.Stores;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.WebChat;

/// <summary>Nobody gets into a chat in which one may be anybody but by the address that is printed on this machine.</summary>
public sealed class ChatSecretTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("communitybot-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("--WebChat:AllowRemote=false")]
    [InlineData("--WebChat:AllowRemote=true")]
    public async Task Without_the_secret_every_address_of_the_chat_is_shut(string setting)
    {
        await using var bot = await ChatBots.TryOut(setting);
        var addresses = bot.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/chat", StringComparison.Ordinal))
            .Select(endpoint => (Path: endpoint.RoutePattern.RawText!.TrimEnd('/'), endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods))
            .ToList();
        Assert.True(addresses.Count > 15);
        var asked = 0;
        foreach (var (path, method) in addresses.SelectMany(address => address.HttpMethods.Select(method => (address.Path, method))))
        {
            foreach (var key in (string[])["", "?token=", "?token=0123456789abcdef0123456789abcdef"])
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path + key, UriKind.Relative));
                request.Headers.Add("Cookie", $"communitybot-key=0123456789abcdef0123456789abcdef; communitybot-chat=demo-{++asked}");
                using var refused = await bot.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
                Assert.True(refused.StatusCode == HttpStatusCode.Forbidden, $"{method} {path}{key} is not shut");
            }
        }
    }

    [Fact]
    public async Task The_page_without_it_says_where_it_is_and_shows_nothing_else()
    {
        await using var bot = await ChatBots.TryOut();
        using var page = await bot.Http.GetAsync(new Uri("/chat", UriKind.Relative), Cancel);
        var said = await page.Content.ReadAsStringAsync(Cancel);
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Contains("chat-address.txt", said, StringComparison.Ordinal);
        Assert.Contains("程式啟動時", said, StringComparison.Ordinal);
        Assert.DoesNotContain("chat.js", said, StringComparison.Ordinal);
        Assert.False(page.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task With_it_the_browser_gets_a_cookie_and_the_address_becomes_plain_with_what_else_stood_in_it()
    {
        await using var bot = await ChatBots.TryOut();
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await http.GetAsync(new Uri(ChatBots.AddressOf(bot) + "&say=4821"), Cancel);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("chat?say=4821", answer.Headers.Location!.OriginalString);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith(ChatBots.KeyOf(bot) + ";", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);

        using var visitor = await ChatVisitor.ArriveAs(bot, "王柏翰");
        await visitor.Say("說明");
        Assert.Equal(2, (await visitor.Hear(2)).Count);
    }

    [Fact]
    public async Task It_is_printed_in_a_line_of_fixed_form_and_stands_in_a_file_for_the_account_alone()
    {
        using var bot = await BotProcess.Serve(_folder.FullName, "--Demo:Enabled=true");
        var file = Path.Combine(_folder.FullName, "chat-address.txt");
        await Eventually.IsTrue(() => File.Exists(file), "the address is written down");
        var address = (await File.ReadAllTextAsync(file, Cancel)).Trim();
        Assert.Matches(@"^http://127\.0\.0\.1:\d+/chat\?token=[0-9a-f]{32}$", address);
        await Eventually.IsTrue(
            () => bot.Said.Contains($"網頁聊天室已經打開，請用瀏覽器前往。The web chat is open at: {address}", StringComparer.Ordinal), "the line is printed");
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task It_stays_the_same_over_a_restart_until_its_file_is_deleted()
    {
        var storage = $"--Storage:Path={_folder.FullName}";
        var (first, file) = (await Key(), Path.Combine(_folder.FullName, new DataFolder(_folder.FullName).ChatAddress));
        Assert.Equal(first, await Key());
        File.Delete(file);
        var second = await Key();
        Assert.NotEqual(first, second);
        await File.WriteAllTextAsync(file, "http://127.0.0.1:5000/chat?token=1", Cancel);
        Assert.NotEqual("communitybot-key=1", await Key());

        async Task<string> Key()
        {
            await using var bot = await ChatBots.TryOut(storage);
            return ChatBots.KeyOf(bot);
        }
    }

    [Fact]
    public async Task Behind_nginx_with_nothing_but_proxy_pass_nobody_gets_in_without_it()
    {
        await using var bot = await ChatBots.TryOut();
        await using var nginx = new Nginx();
        await nginx.Start($"location / {{ proxy_pass {bot.Http.BaseAddress}; }}");
        using var outside = new HttpClient { BaseAddress = nginx.Address };
        foreach (var address in (string[])["/", "/chat", "/chat/people", "/chat/me", "/chat/events", "/chat/chat.js"])
        {
            using var refused = await outside.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancel);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        using var officer = await outside.PostAsync(new Uri("/chat/me", UriKind.Relative), new StringContent("""{"id":"demo-1"}"""), Cancel);
        Assert.Equal(HttpStatusCode.Forbidden, officer.StatusCode);

        using var whoReadsTheScreen = await outside.GetAsync(new Uri(ChatBots.AddressOf(bot).PathAndQuery, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, whoReadsTheScreen.StatusCode);
    }
}
