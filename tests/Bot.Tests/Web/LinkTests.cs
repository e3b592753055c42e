using System.Net;
using CommunityBot.Bot.Web.Links;
using CommunityBot.Communities;
using CommunityBot.Links;
using CommunityBot.Records;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Web;

/// <summary>Private links in a browser, and in whatever else fetches them.</summary>
public sealed class LinkTests
{
    private static readonly DateTimeOffset s_now = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));
    private readonly SettableClock _clock = new(s_now);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Looking_uses_nothing_up_and_only_the_button_opens_it()
    {
        await using var bot = await Start();
        var address = await LinkAt(bot, once: true);

        for (var look = 0; look < 3; look++)
        {
            var page = await Said(bot, HttpMethod.Get, address, HttpStatusCode.OK);
            Assert.Contains("<form method=\"post\"><button>打開", page, StringComparison.Ordinal);
            Assert.DoesNotContain("王小明的東西", page, StringComparison.Ordinal);
        }

        Assert.Contains("王小明的東西", await Said(bot, HttpMethod.Post, address, HttpStatusCode.OK), StringComparison.Ordinal);
        await OpensNothing(bot, address);
    }

    [Fact]
    public async Task The_browser_in_which_it_was_opened_shows_it_until_it_expires_and_no_other_does()
    {
        await using var bot = await Start();
        var address = await LinkAt(bot, once: true);
        using var owner = new HttpClient { BaseAddress = bot.Http.BaseAddress };

        foreach (var method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Get, HttpMethod.Post])
        {
            using var page = await owner.SendAsync(new HttpRequestMessage(method, new Uri(address, UriKind.Relative)), Cancel);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }

        await OpensNothing(bot, address);
        await bot.Change(records => Ended(records.Links, records.People.Named("王小明")[0].Id));
        using (var ended = await owner.PostAsync(new Uri(address, UriKind.Relative), null, Cancel))
            Assert.Equal(HttpStatusCode.NotFound, ended.StatusCode);
    }

    [Fact]
    public async Task One_that_opens_often_does_until_it_expires()
    {
        await using var bot = await Start();
        var address = await LinkAt(bot, once: false);
        await Said(bot, HttpMethod.Post, address, HttpStatusCode.OK);
        Assert.Contains("王小明的東西", await Said(bot, HttpMethod.Post, address, HttpStatusCode.OK), StringComparison.Ordinal);

        _clock.Advance(TimeSpan.FromMinutes(30));
        await OpensNothing(bot, address);
    }

    /// <summary>Nor does it say why: it looks like one that never was.</summary>
    private static async Task OpensNothing(RunningBot bot, string address)
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post])
        {
            var page = await Said(bot, method, address, HttpStatusCode.NotFound);
            Assert.Contains("這個連結打不開", page, StringComparison.Ordinal);
            Assert.Equal(await Said(bot, method, "/link/guessed", HttpStatusCode.NotFound), page);
        }
    }

    private Task<RunningBot> Start() => RunningBot.Start(
        services => services.AddSingleton<TimeProvider>(_clock).AddSingleton<ILinkedPage>(new Things()), "--Demo:Enabled=false");

    private static async Task<string> LinkAt(RunningBot bot, bool once) => "/link/" + await bot.Change(records => records.Links.Give(new PrivateLink
    {
        Person = records.People.Add("王小明", "勤益科大", "", "").Id,
        For = Things.Purpose,
        ExpiresAt = s_now.AddMinutes(30),
        Once = once,
    }));

    private bool Ended(IPrivateLinks links, PersonId person)
    {
        links.EndOf(person, _clock.GetUtcNow());
        return true;
    }

    /// <summary>Whatever is said, nobody keeps it, finds it by searching or is told where it is.</summary>
    private static async Task<string> Said(RunningBot bot, HttpMethod method, string address, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = bot.Http.BaseAddress };
        using var answer = await http.SendAsync(request, Cancel);
        Assert.Equal(status, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    /// <summary>A purpose that there is in tests only.</summary>
    private sealed class Things : ILinkedPage
    {
        public const LinkPurpose Purpose = (LinkPurpose)99;

        public LinkPurpose For => Purpose;

        public LinkWords Words => new("東西", "Things");

        public IResult Show(IRecords records, PrivateLink link, LinkAsked asked) =>
            PrivatePage.Of(StatusCodes.Status200OK, "東西", PrivatePage.Text($"{records.People.Find(link.Person)!.Name}的東西"));
    }
}
