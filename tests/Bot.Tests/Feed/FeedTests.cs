using System.Net;
using System.Net.Http.Headers;
using CommunityBot.Feed;
using CommunityBot.Meetings;

namespace CommunityBot.Bot.Tests.Feed;

/// <summary>How a calendar program asks for the feed over HTTP.</summary>
public sealed class FeedTests
{
    private readonly SettableClock _clock = new(FeedScene.Now);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_that_has_it_already_is_told_so_until_something_changes()
    {
        await using var bot = await FeedScene.Start(_clock);
        var (meeting, feed) = await bot.Change(FeedScene.Plan);
        using var first = await bot.Http.GetAsync(FeedScene.Address(feed), Cancel);
        Assert.Equal("text/calendar; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.Equal("private, no-cache", string.Join(", ", first.Headers.CacheControl!.ToString().Split(", ").Order(StringComparer.Ordinal).Reverse()));

        using (var same = await Ask(bot, HttpMethod.Get, feed, first.Headers.ETag))
        {
            Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
            Assert.Empty(await same.Content.ReadAsByteArrayAsync(Cancel));
        }

        using (var head = await Ask(bot, HttpMethod.Head, feed, tag: null))
        {
            Assert.Equal((HttpStatusCode.OK, first.Headers.ETag), (head.StatusCode, head.Headers.ETag));
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancel));
        }

        await bot.Change(records => records.Meetings.Move(meeting, FeedScene.SessionAt.AddDays(1), FeedScene.SessionAt.AddDays(1), FeedScene.Now));
        using var changed = await Ask(bot, HttpMethod.Get, feed, first.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task A_key_that_was_replaced_or_revoked_looks_like_one_that_never_was()
    {
        await using var bot = await FeedScene.Start(_clock);
        var (_, feed) = await bot.Change(FeedScene.Plan);
        await Body(bot, $"/calendar/{feed.Key}.ics", HttpStatusCode.OK);
        _clock.Advance(TimeSpan.FromDays(1));
        await bot.Change(records => FeedScene.Do(() => records.Feeds.Add("another-key", new CalendarFeed(feed.Person, _clock.GetUtcNow()))));
        await Body(bot, $"/calendar/{feed.Key}.ics", HttpStatusCode.OK);
        Assert.Contains("BEGIN:VCALENDAR", await Body(bot, "/calendar/another-key.ics", HttpStatusCode.OK), StringComparison.Ordinal);
        var old = await Body(bot, $"/calendar/{feed.Key}.ics", HttpStatusCode.NotFound);
        Assert.Equal(old, await Body(bot, "/calendar/never-was.ics", HttpStatusCode.NotFound));

        await bot.Change(records => FeedScene.Do(() => records.Feeds.Revoke(feed.Person)));
        Assert.Equal(old, await Body(bot, "/calendar/another-key.ics", HttpStatusCode.NotFound));
        await Body(bot, "/calendar/another-key/subscribe", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("GET", "facebookexternalhit/1.1;line-poker/1.0")]
    [InlineData("GET", "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)")]
    [InlineData("HEAD", "iOS/18.0 dataaccessd/1.0")]
    public async Task A_chat_that_previews_the_address_has_not_read_the_calendar(string method, string program)
    {
        await using var bot = await FeedScene.Start(_clock);
        var (_, feed) = await bot.Change(FeedScene.Plan);
        using var request = new HttpRequestMessage(new HttpMethod(method), FeedScene.Address(feed));
        Assert.True(request.Headers.TryAddWithoutValidation("User-Agent", program));

        using var answer = await bot.Http.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(Assert.Single(await bot.Read(records => records.Feeds.Of(feed.Person))).FetchedAt);
    }

    [Fact]
    public async Task That_it_was_read_is_noted_once_an_hour()
    {
        await using var bot = await FeedScene.Start(_clock);
        var (_, feed) = await bot.Change(FeedScene.Plan);
        (int Minutes, int Noted)[] steps = [(0, 0), (59, 0), (1, 60), (30, 60)];
        foreach (var (minutes, noted) in steps)
        {
            _clock.Advance(TimeSpan.FromMinutes(minutes));
            await bot.Http.GetStringAsync(FeedScene.Address(feed), Cancel);
            Assert.Equal(FeedScene.Now.AddMinutes(noted), (await bot.Read(records => records.Feeds.Of(feed.Person)))[0].FetchedAt);
        }
    }

    [Theory]
    [InlineData("https://bot.example.tw", "webcal://bot.example.tw/calendar/")]
    [InlineData("http://localhost:5000", "webcal://localhost:5000/calendar/")]
    public async Task The_link_to_subscribe_hands_it_to_the_calendar_of_the_device(string own, string leadsTo)
    {
        await using var bot = await FeedScene.Start(_clock, "--PublicBaseUrl", own);
        var (_, feed) = await bot.Change(FeedScene.Plan);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = bot.Http.BaseAddress };

        using var answer = await http.GetAsync(new Uri($"/calendar/{feed.Key}/subscribe?openExternalBrowser=1", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"{leadsTo}{feed.Key}.ics", answer.Headers.Location!.OriginalString);
    }

    private static async Task<string> Body(RunningBot bot, string address, HttpStatusCode expected)
    {
        using var answer = await bot.Http.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    private static async Task<HttpResponseMessage> Ask(RunningBot bot, HttpMethod method, Subscribed feed, EntityTagHeaderValue? tag)
    {
        using var request = new HttpRequestMessage(method, FeedScene.Address(feed));
        if (tag is not null)
            request.Headers.IfNoneMatch.Add(tag);
        return await bot.Http.SendAsync(request, Cancel);
    }
}
