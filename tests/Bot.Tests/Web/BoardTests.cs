using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CommunityBot.Bot.Tests.WebChat;
using CommunityBot.Meetings;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Web;

public sealed class BoardTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_code_on_the_board_signs_in_and_the_name_lights_up()
    {
        await using var bot = await ChatBots.TryOut();
        using var teacher = await ChatVisitor.ArriveAs(bot, "王柏翰");
        var board = BoardOf(await OpenMeeting(bot));
        using var page = await bot.Http.GetAsync(board, Cancel);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.EndsWith($"/board/{board.OriginalString.Split('/')[2]}", page.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        var before = await State(bot, board);
        Assert.Equal("Open", before.GetProperty("phase").GetString());
        Assert.Equal(0, before.GetProperty("present").GetInt32());
        var code = before.GetProperty("code");
        Assert.InRange(code.GetProperty("millisecondsLeft").GetDouble(), 0, 60_000);

        await teacher.Say($"簽到 {code.GetProperty("digits").GetString()}");
        await teacher.Hear(2);
        var after = await State(bot, board);
        Assert.Equal(1, after.GetProperty("present").GetInt32());
        var line = after.GetProperty("people").EnumerateArray().Single(person => person.GetProperty("name").GetString() == "王柏翰");
        Assert.Equal("Present", line.GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_wrong_key_and_a_meeting_that_is_not_there_look_the_same()
    {
        await using var bot = await ChatBots.TryOut();
        using var teacher = await ChatVisitor.ArriveAs(bot, "王柏翰");
        var meeting = await OpenMeeting(bot);
        var key = meeting.Secret.BoardKey();
        string[] addresses =
        [
            $"/board/{meeting.Id.Value}/{key[..^1]}{(key[^1] == '0' ? '1' : '0')}",
            $"/board/{meeting.Id.Value}/{key}0",
            $"/board/{meeting.Id.Value}/x",
            $"/board/{meeting.Id.Value}",
            $"/board/999999/{key}",
        ];
        foreach (var address in addresses)
        {
            foreach (var below in (string[])["", "/state"])
            {
                using var answer = await bot.Http.GetAsync(new Uri(address + below, UriKind.Relative), Cancel);
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }
        }
    }

    [Fact]
    public async Task Before_opening_and_after_closing_the_board_says_so_and_shows_no_code()
    {
        await using var bot = await ChatBots.TryOut();
        using var teacher = await ChatVisitor.ArriveAs(bot, "王柏翰");
        var meeting = await OpenMeeting(bot);
        (Meeting Meeting, string Phase)[] cases =
        [
            (meeting with { Window = null }, "Before"),
            (meeting with { Window = meeting.Window!.Closed(DateTimeOffset.UnixEpoch) }, "After"),
            (meeting with { CancelledAt = DateTimeOffset.UnixEpoch }, "Cancelled"),
        ];
        using var page = await bot.Http.GetAsync(BoardOf(meeting), Cancel);
        foreach (var (changed, phase) in cases)
        {
            await bot.Change(records =>
            {
                records.Meetings.Update(changed);
                return true;
            });
            var state = await State(bot, BoardOf(meeting));
            Assert.Equal(phase, state.GetProperty("phase").GetString());
            Assert.Equal(JsonValueKind.Null, state.GetProperty("code").ValueKind);
            Assert.Equal(phase == "Cancelled", state.GetProperty("people").GetArrayLength() == 0);
        }
    }

    [Fact]
    public async Task The_key_becomes_a_cookie_of_this_session_and_both_end_with_the_meeting()
    {
        var clock = new SettableClock(new DateTimeOffset(2026, 11, 18, 9, 2, 0, TimeSpan.FromHours(8)));
        await using var bot = await ChatBots.TryOut(services => services.AddSingleton<TimeProvider>(clock));
        using var teacher = await ChatVisitor.ArriveAs(bot, "王柏翰");
        var board = BoardOf(await OpenMeeting(bot, clock.GetUtcNow()));
        using var plain = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = bot.Http.BaseAddress };
        using (var exchanged = await plain.GetAsync(board, Cancel))
        {
            var cookie = Assert.Single(exchanged.Headers.GetValues("Set-Cookie"));
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("max-age", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        }

        using (var page = await bot.Http.GetAsync(board, Cancel))
            Assert.Contains((await State(bot, board)).GetProperty("people").EnumerateArray(), person => person.GetProperty("name").GetString() == "王柏翰");
        clock.Advance(TimeSpan.FromHours(12));
        foreach (var late in (HttpClient[])[bot.Http, plain])
        {
            using var again = await late.GetAsync(board, Cancel);
            using var state = await late.GetAsync(StateOf(board), Cancel);
            Assert.Equal(HttpStatusCode.Gone, state.StatusCode);
            Assert.DoesNotContain("王柏翰", await state.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }
    }

    private static Task<Meeting> OpenMeeting(RunningBot bot) => OpenMeeting(bot, TimeProvider.System.GetUtcNow());

    private static Task<Meeting> OpenMeeting(RunningBot bot, DateTimeOffset now) => bot.Read(records =>
        records.Meetings.OpenAt(now).First(meeting => records.Communities.Find(meeting.Community)!.Name == "AI 教材共備社群"));

    private static Uri BoardOf(Meeting meeting) => new($"/board/{meeting.Id.Value}/{meeting.Secret.BoardKey()}", UriKind.Relative);

    private static Task<JsonElement> State(RunningBot bot, Uri board) =>
        bot.Http.GetFromJsonAsync<JsonElement>(StateOf(board), Cancel);

    private static Uri StateOf(Uri board) => new(board.OriginalString[..board.OriginalString.LastIndexOf('/')] + "/state", UriKind.Relative);
}
