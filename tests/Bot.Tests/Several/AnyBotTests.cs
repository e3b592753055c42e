using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CommunityBot.Bot.Tests.WebChat;
using CommunityBot.Links;
using CommunityBot.Meetings;

namespace CommunityBot.Bot.Tests.Several;

/// <summary>Whichever bot is asked, it knows what the other does: a browser behind a proxy comes now to one, now to another.</summary>
public sealed class AnyBotTests(BotPair bots) : IClassFixture<BotPair>
{
    /// <summary>Far less than a page waits that looks again by itself.</summary>
    private static readonly TimeSpan s_atOnce = TimeSpan.FromSeconds(8);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_said_at_one_shows_at_once_in_the_page_that_follows_another()
    {
        BotPair.SkipWithoutServer();
        using var atOne = await ChatVisitor.Arrive(bots.One);
        using var atOther = await atOne.ComeBack(bots.Other);
        var (times, saidAt) = (0, 0L);

        var heard = await atOther.Hear(2, caughtUp: async () =>
        {
            if (times++ > 0)
                return;
            saidAt = TimeProvider.System.GetTimestamp();
            await atOne.Say("說明");
        });

        Assert.Equal(("說明", true), (heard[0].Said, heard[1].Reply is not null));
        Assert.InRange(TimeProvider.System.GetElapsedTime(saidAt), TimeSpan.Zero, s_atOnce);
    }

    [Fact]
    public async Task Whoever_binds_at_one_and_signs_in_at_another_stands_on_the_board_of_both()
    {
        BotPair.SkipWithoutServer();
        using var atOne = await ChatVisitor.Arrive(bots.One);
        var meeting = await OpenMeeting();
        await atOne.Say($"綁定 {ChatBots.BindingCode}");
        var boards = (HttpClient[])[bots.One.Http, bots.Other.Http];
        foreach (var board in boards)
            Assert.Equal(0, await Present(board, meeting));

        using var atOther = await atOne.ComeBack(bots.Other);
        await atOther.Say($"簽到 {meeting.Secret.CodeAt(TimeProvider.System.GetUtcNow())}", id: "signing-in");

        foreach (var board in boards)
            Assert.Equal(1, await Present(board, meeting));
    }

    [Fact]
    public async Task A_link_that_opens_once_was_opened_at_both_and_stays_open_in_its_browser()
    {
        BotPair.SkipWithoutServer();
        var key = await bots.One.Change(records => records.Links.Give(new PrivateLink
        {
            Person = records.People.Named("林<b>老師</b>")[0].Id,
            For = LinkPurpose.OwnData,
            ExpiresAt = TimeProvider.System.GetUtcNow().AddMinutes(30),
            Once = true,
        }));
        using var browser = new HttpClientHandler { CookieContainer = new CookieContainer() };
        using var owner = new HttpClient(browser);
        using var other = new HttpClient();

        Assert.Equal(HttpStatusCode.OK, await Press(owner, bots.One));
        Assert.Equal(HttpStatusCode.OK, await Press(owner, bots.Other));
        Assert.Equal(HttpStatusCode.NotFound, await Press(other, bots.Other));

        async Task<HttpStatusCode> Press(HttpClient http, RunningBot bot)
        {
            using var page = await http.PostAsync(new Uri(bot.Http.BaseAddress!, $"/link/{key}"), null, Cancel);
            return page.StatusCode;
        }
    }

    private Task<Meeting> OpenMeeting()
    {
        var now = TimeProvider.System.GetUtcNow();
        return bots.One.Change(records =>
        {
            var meeting = records.Meetings.Plan(new MeetingPlan
            {
                Community = records.Communities.All()[0].Id,
                Kind = "routine",
                Topic = "AI教材共備",
                Place = "國秀樓",
                StartsAt = now.AddMinutes(-1),
                EndsAt = now.AddMinutes(30),
            });
            return records.Meetings.OpenSignIn(meeting, now.AddMinutes(-1), TimeSpan.FromMinutes(30));
        });
    }

    private static async Task<int> Present(HttpClient board, Meeting meeting)
    {
        using var page = await board.GetAsync(new Uri($"/board/{meeting.Id.Value}/{meeting.Secret.BoardKey()}", UriKind.Relative), Cancel);
        var state = await board.GetFromJsonAsync<JsonElement>(new Uri($"/board/{meeting.Id.Value}/state", UriKind.Relative), Cancel);
        return state.GetProperty("present").GetInt32();
    }
}
