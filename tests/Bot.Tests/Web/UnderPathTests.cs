using System.Net;
using System.Text.RegularExpressions;
using CommunityBot.Bot.Tests.WebChat;
using CommunityBot.Conversation.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Web;

/// <summary>A bot that a proxy puts under a path of a site that has other things too.</summary>
public sealed partial class UnderPathTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/bot/")]
    public async Task Every_page_finds_its_parts_whether_the_proxy_takes_the_path_off_or_leaves_it(string onwards)
    {
        await using var nginx = new Nginx();
        var root = new Uri(nginx.Address, "bot");
        await using var bot = await ChatBots.TryOut($"--PublicBaseUrl={root}");
        var behind = bot.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) + onwards;
        await nginx.Start($"location /bot/ {{ proxy_pass {behind}; proxy_set_header Host $http_host; }}");
        using var http = new HttpClient { BaseAddress = nginx.Address };

        var key = ChatBots.AddressOf(bot).Query;
        var links = bot.Services.GetRequiredService<ChatLinks>();
        string[] pages = ["bot/", "bot/chat", "bot/chat/", $"bot/chat{key}", "bot/chat"];
        foreach (var page in pages)
            await HasItsParts(http, new Uri(nginx.Address, page));
        using var people = await http.GetAsync(new Uri("bot/chat/people", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, people.StatusCode);

        var meeting = await bot.Read(records => records.Meetings.OpenAt(TimeProvider.System.GetUtcNow())[0]);
        var board = links.Board(meeting)!;
        Assert.StartsWith($"{root}/board/", board.AbsoluteUri, StringComparison.Ordinal);
        var seen = await HasItsParts(http, board);
        var state = await http.GetStringAsync(new Uri($"{seen}/state"), Cancel);
        var qr = Qr().Match(state).Groups["qr"].Value;
        using var picture = await http.GetAsync(new Uri(seen, Regex.Unescape(qr)), Cancel);
        Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri(links.Calendar("none")!.AbsoluteUri), Cancel)).StatusCode);
        await HasItsParts(http, links.Private("none")!);
    }

    /// <summary>Asks for the page and for all it names.</summary>
    /// <returns>Where the page is in the end.</returns>
    private static async Task<Uri> HasItsParts(HttpClient http, Uri address)
    {
        using var page = await http.GetAsync(address, Cancel);
        var at = page.RequestMessage!.RequestUri!;
        Assert.StartsWith("/bot/", at.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        foreach (var part in Part().Matches(await page.Content.ReadAsStringAsync(Cancel)).Select(match => match.Groups["part"].Value))
        {
            using var found = await http.GetAsync(new Uri(at, part), Cancel);
            Assert.True(found.IsSuccessStatusCode || part == "chat", $"{at} names {part}, which is {found.StatusCode}");
        }

        return at;
    }

    [GeneratedRegex("(?:href|src)=\"(?<part>[^\"]+)\"", RegexOptions.None, 250)]
    private static partial Regex Part();

    [GeneratedRegex("\"qr\":\"(?<qr>[^\"]+)\"", RegexOptions.None, 250)]
    private static partial Regex Qr();
}
