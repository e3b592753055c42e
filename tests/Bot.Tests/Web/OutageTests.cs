using System.Net;
using System.Net.Http.Json;
using CommunityBot.Records;
using CommunityBot.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Web;

/// <summary>While the store is away every address says so, in words and with nothing of what is wrong.</summary>
public sealed class OutageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/board/1/nokey")]
    [InlineData("GET", "/calendar/nokey.ics")]
    [InlineData("GET", "/link/nokey")]
    [InlineData("GET", "/chat/me")]
    [InlineData("POST", "/chat/hello")]
    [InlineData("POST", "/chat/language")]
    public async Task Whatever_needs_the_store_is_answered_with_503_and_words(string method, string address)
    {
        await using var bot = await RunningBot.Start(
            services => services.AddSingleton<IStore, BreakableStore>(), "--Demo:Enabled=false", "--WebChat:Enabled=true", "--WebChat:AllowRemote=true");
        using var page = await bot.Http.GetAsync(new Uri("/chat", UriKind.Relative), Cancel);
        ((BreakableStore)bot.Store).Break();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Content = method == "POST" ? JsonContent.Create(new { language = "Chinese" }) : null;

        using var answer = await bot.Http.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var words = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.StartsWith("資料庫現在不能用", words, StringComparison.Ordinal);
        Assert.DoesNotContain("disk is full", words, StringComparison.Ordinal);
        Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);
    }

    [Fact]
    public async Task Readiness_fails_while_nothing_can_be_written_tells_nothing_of_it_and_comes_back()
    {
        await using var bot = await RunningBot.Start(_ => { }, "--Demo:Enabled=false", "--Storage:Provider=Sqlite");
        Assert.Equal(HttpStatusCode.OK, (await Ask()).Status);
        Assert.NotNull(await bot.Read(records => records.Marks.Find("last-ready")));

        using (var connections = new Stores.Sqlite.SqliteConnections(bot.Services.GetRequiredService<DataFolder>().Database))
        using (var other = connections.OpenWriter())
        {
            other.Execute("BEGIN IMMEDIATE");
            await Eventually.IsTrue(async () => (await Ask()).Status == HttpStatusCode.ServiceUnavailable, "somebody else has the database");
            var (_, words) = await Ask();
            Assert.Contains("doctor", words, StringComparison.Ordinal);
            Assert.DoesNotContain(bot.Services.GetRequiredService<DataFolder>().Path, words, StringComparison.Ordinal);
            other.Execute("ROLLBACK");
        }

        await Eventually.IsTrue(async () => (await Ask()).Status == HttpStatusCode.OK, "the database is free again");

        async Task<(HttpStatusCode Status, string Words)> Ask()
        {
            using var answer = await bot.Http.GetAsync(new Uri("/readyz", UriKind.Relative), Cancel);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel));
        }
    }
}
