using System.Net;
using System.Net.Http.Headers;
using CommunityBot.Bot.Tests.Talk;
using CommunityBot.Communities;
using CommunityBot.Conversation;
using CommunityBot.Meetings;
using CommunityBot.Nudges;
using CommunityBot.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Feed;

/// <summary>The feed over HTTP, as a calendar program asks for it, read by a parser that is not ours.</summary>
public sealed class FeedTests
{
    private static readonly DateTimeOffset s_now = new(2025, 5, 22, 12, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTimeOffset s_start = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));
    private const string NoTryOut = "--Demo:Enabled=false";
    private readonly SettableClock _clock = new(s_now);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_is_read_with_its_time_place_and_alarm()
    {
        await using var bot = await Start();
        var (meeting, feed) = await bot.Change(Plan);

        var calendar = await Read(bot, feed);

        Assert.Equal(("教師社群", "Asia/Taipei"), (calendar.Name, calendar.Zone));
        var session = calendar[$"session-{meeting.Id.Value}"];
        Assert.Equal(("2025-05-26T06:00:00+00:00", "2025-05-26T08:00:00+00:00", "Asia/Taipei"), (session.Start, session.End, session.Zone));
        Assert.Equal(("例行研討 第1次「AI教材, 共備; 第一單元」", "工程館301", "CONFIRMED", "OPAQUE", 0), (session.Summary, session.Location, session.Status, session.Transparency, session.Sequence));
        Assert.StartsWith("AI 社群\n開始時傳「開始簽到 #1」", session.Description, StringComparison.Ordinal);
        Assert.Contains("/chat?say=", session.Url, StringComparison.Ordinal);
        Assert.Equal([-24 * 60 * 60], session.Alarms);
        Assert.Equal("2025-05-22T04:00:00+00:00", session.Stamp);
    }

    [Fact]
    public async Task What_was_moved_or_cancelled_keeps_its_id_and_counts_a_revision()
    {
        await using var bot = await Start();
        var (meeting, feed) = await bot.Change(Plan);
        var changedAt = s_now.AddHours(1);

        await bot.Change(records => records.Meetings.Move(meeting, s_start.AddDays(3), s_start.AddDays(3).AddHours(1), changedAt));
        var moved = (await Read(bot, feed))[$"session-{meeting.Id.Value}"];
        Assert.Equal(("2025-05-29T06:00:00+00:00", 1, "2025-05-22T05:00:00+00:00"), (moved.Start, moved.Sequence, moved.Modified));

        await bot.Change(records =>
        {
            records.Meetings.Update(records.Meetings.Find(meeting.Id)! with { CancelledAt = changedAt.AddHours(1) });
            return true;
        });
        var cancelled = (await Read(bot, feed))[$"session-{meeting.Id.Value}"];
        Assert.Equal(("CANCELLED", "TRANSPARENT", 2, "2025-05-22T06:00:00+00:00"), (cancelled.Status, cancelled.Transparency, cancelled.Sequence, cancelled.Modified));
        Assert.Equal("已取消：例行研討「AI教材, 共備; 第一單元」", cancelled.Summary);
        Assert.Empty(cancelled.Alarms);
    }

    [Fact]
    public async Task In_a_zone_with_daylight_saving_sessions_keep_their_hour_by_the_wall_clock()
    {
        await using var bot = await Start("--TimeZone", "Europe/Berlin");
        var (_, feed) = await bot.Change(Plan);
        var (summer, winter) = (new DateTimeOffset(2025, 10, 25, 9, 0, 0, TimeSpan.FromHours(2)), new DateTimeOffset(2025, 10, 27, 9, 0, 0, TimeSpan.FromHours(1)));
        var ids = await bot.Change(records => new[] { summer, winter }.Select(at => PlanAt(records, records.Communities.All()[0], at).Id.Value).ToList());

        var text = await bot.Http.GetStringAsync(Address(feed), Cancel);
        var calendar = await ReadCalendar.Of(text, summer, winter);

        Assert.Equal([7200, 3600], calendar.Zones["Europe/Berlin"]);
        Assert.Equal("2025-10-25T07:00:00+00:00", calendar[$"session-{ids[0]}"].Start);
        Assert.Equal("2025-10-27T08:00:00+00:00", calendar[$"session-{ids[1]}"].Start);
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20251025T090000\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20251027T090000\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_has_it_already_is_told_so_until_something_changes()
    {
        await using var bot = await Start();
        var (meeting, feed) = await bot.Change(Plan);
        using var first = await bot.Http.GetAsync(Address(feed), Cancel);
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

        await bot.Change(records => records.Meetings.Move(meeting, s_start.AddDays(1), s_start.AddDays(1), s_now));
        using var changed = await Ask(bot, HttpMethod.Get, feed, first.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task A_key_that_was_renewed_or_revoked_looks_like_one_that_never_was()
    {
        await using var bot = await Start();
        var (_, feed) = await bot.Change(Plan);
        var renewed = feed with { Key = "another-key" };
        await bot.Change(records => Do(() => records.Feeds.Save(renewed)));
        var old = await Body(bot, $"/calendar/{feed.Key}.ics", HttpStatusCode.NotFound);
        Assert.Equal(old, await Body(bot, "/calendar/never-was.ics", HttpStatusCode.NotFound));
        Assert.Contains("BEGIN:VCALENDAR", await Body(bot, "/calendar/another-key.ics", HttpStatusCode.OK), StringComparison.Ordinal);

        await bot.Change(records => Do(() => records.Feeds.Revoke(feed.Person)));
        Assert.Equal(old, await Body(bot, "/calendar/another-key.ics", HttpStatusCode.NotFound));
        await Body(bot, "/calendar/another-key/subscribe", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task That_it_was_read_is_noted_once_an_hour()
    {
        await using var bot = await Start();
        var (_, feed) = await bot.Change(Plan);
        (int Minutes, int Noted)[] steps = [(0, 0), (59, 0), (1, 60), (30, 60)];
        foreach (var (minutes, noted) in steps)
        {
            _clock.Advance(TimeSpan.FromMinutes(minutes));
            await bot.Http.GetStringAsync(Address(feed), Cancel);
            Assert.Equal(s_now.AddMinutes(noted), (await bot.Read(records => records.Feeds.Of(feed.Person)))!.FetchedAt);
        }
    }

    [Theory]
    [InlineData("https://bot.example.tw", "webcal://bot.example.tw/calendar/")]
    [InlineData("http://localhost:5000", "webcal://localhost:5000/calendar/")]
    public async Task The_link_to_subscribe_hands_it_to_the_calendar_of_the_device(string own, string leadsTo)
    {
        await using var bot = await Start("--PublicBaseUrl", own);
        var (_, feed) = await bot.Change(Plan);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = bot.Http.BaseAddress };

        using var answer = await http.GetAsync(new Uri($"/calendar/{feed.Key}/subscribe?openExternalBrowser=1", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"{leadsTo}{feed.Key}.ics", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Due_days_of_whoever_leads_are_whole_days_with_their_article_and_alarms()
    {
        await using var bot = await Start(new DutyRulebooks());
        var (_, feed) = await bot.Change(Plan);
        await bot.Change(records => records.Tallies.Add(new() { Community = records.Communities.All()[0].Id, Subject = "news", Count = 1, At = s_now, By = feed.Person, Version = 3 }));

        var calendar = await Read(bot, feed);

        var report = calendar["duty-1-report"];
        Assert.Equal(("截止：年度成果報告", "2025-11-15", "2025-11-16", 3, "TRANSPARENT"), (report.Summary, report.Start, report.End, report.Sequence, report.Transparency));
        Assert.Contains("依據：四、(二)", report.Description, StringComparison.Ordinal);
        Assert.Contains("完成後傳「繳交 年度成果報告」", report.Description, StringComparison.Ordinal);
        Assert.Equal([-((6 * 24) + 16) * 60 * 60, -16 * 60 * 60], report.Alarms);
        Assert.Equal(("✔ 成果新聞", 0), (calendar["duty-1-news"].Summary, calendar["duty-1-news"].Alarms.Count));
        var results = calendar[$"day-{TestRulebooks.Programme}-results-20250601"];
        Assert.Equal(("審查結果公告", 0), (results.Summary, results.Alarms.Count));
        Assert.DoesNotContain(calendar.Events, one => one.Uid.Contains("application", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Alarms_are_those_somebody_wants_and_none_while_on_leave()
    {
        await using var bot = await Start(new DutyRulebooks());
        var (meeting, feed) = await bot.Change(Plan);
        await bot.Change(records => Do(() => records.Nudges.Save(feed.Person, NudgeSettings.Usual with { Sessions = SessionNudges.DayBefore | SessionNudges.TwoHoursBefore, Deadlines = false })));
        var calendar = await Read(bot, feed);
        Assert.Equal([-24 * 60 * 60, -2 * 60 * 60], calendar[$"session-{meeting.Id.Value}"].Alarms);
        Assert.Empty(calendar["duty-1-report"].Alarms);

        await bot.Change(records => records.Attendance.Add(new AttendanceEntry { Meeting = meeting.Id, Person = feed.Person, Act = AttendanceAct.Leave, At = s_now, Reason = "公差" }));
        var onLeave = (await Read(bot, feed))[$"session-{meeting.Id.Value}"];
        Assert.Equal(("TRANSPARENT", 0), (onLeave.Transparency, onLeave.Alarms.Count));
    }

    [Fact]
    public async Task Members_have_no_due_days_and_officers_those_of_their_own_once_for_all_communities()
    {
        await using var bot = await Start(new DutyRulebooks());
        await bot.Change(Plan);
        var (member, officer) = await bot.Change(records =>
        {
            var community = records.Communities.All()[0];
            records.Communities.Add(TestRulebooks.Programme, "另一個社群", "");
            var member = records.People.Add("王小明", "勤益科大", "", "");
            records.People.Put(community.Id, member.Id, Role.Member, PersonKind.Own);
            var officer = records.People.Add("陳承辦", "勤益科大", "", "");
            records.People.PutOfficer(TestRulebooks.Programme, officer.Id);
            return (Feed(records, member.Id), Feed(records, officer.Id));
        });

        var session = Assert.Single((await Read(bot, member)).Events);
        Assert.Equal("AI 社群\n到場後傳「簽到」和現場的四位數代碼。\n#1", session.Description);
        var day = Assert.Single((await Read(bot, officer)).Events);
        Assert.Equal("審查結果公告", day.Summary);
        Assert.Contains("AI 社群、另一個社群", day.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_the_language_of_the_chat_bound_last()
    {
        await using var bot = await Start();
        var (meeting, feed) = await bot.Change(records =>
        {
            var planned = Plan(records);
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", "U-old"), Person = records.People.Find(planned.Feed.Person), BoundAt = s_now.AddDays(-9) });
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress("web", "U-new"), Person = records.People.Find(planned.Feed.Person), BoundAt = s_now.AddDays(-1), Language = Language.English });
            return planned;
        });

        var calendar = await Read(bot, feed);

        Assert.Equal("Teachers' communities", calendar.Name);
        Assert.Contains("send “open sign-in", calendar[$"session-{meeting.Id.Value}"].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_the_feed_are_folded()
    {
        await using var bot = await Start(new DutyRulebooks());
        var (_, feed) = await bot.Change(Plan);
        var text = await bot.Http.GetStringAsync(Address(feed), Cancel);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("\r\n ", text, StringComparison.Ordinal);
    }

    private Task<RunningBot> Start(params IEnumerable<string> settings) => RunningBot.Start(services => services.AddSingleton<TimeProvider>(_clock), [NoTryOut, .. settings]);

    private Task<RunningBot> Start(IRulebookSource rulebooks) =>
        RunningBot.Start(services => services.AddSingleton<TimeProvider>(_clock).AddSingleton(rulebooks), NoTryOut);

    private static (Meeting Meeting, CalendarFeed Feed) Plan(IRecords records)
    {
        var community = records.Communities.Add(TestRulebooks.Programme, "AI 社群", "");
        var convener = records.People.Add("林召集", "勤益科大", "", "");
        records.People.Put(community.Id, convener.Id, Role.Convener, PersonKind.Own);
        return (PlanAt(records, community, s_start), Feed(records, convener.Id));
    }

    private static Meeting PlanAt(IRecords records, Community community, DateTimeOffset at) => records.Meetings.Plan(new MeetingPlan
    {
        Community = community.Id,
        Kind = "routine",
        Topic = "AI教材, 共備; 第一單元",
        Place = "工程館301",
        StartsAt = at,
        EndsAt = at.AddHours(2),
    });

    private static CalendarFeed Feed(IRecords records, PersonId person)
    {
        var feed = CalendarFeed.Make(person, s_now);
        records.Feeds.Save(feed);
        return feed;
    }

    private static bool Do(Action act)
    {
        act();
        return true;
    }

    private static Uri Address(CalendarFeed feed) => new($"/calendar/{feed.Key}.ics", UriKind.Relative);

    private static async Task<ReadCalendar> Read(RunningBot bot, CalendarFeed feed) => await ReadCalendar.Of(await bot.Http.GetStringAsync(Address(feed), Cancel));

    private static async Task<string> Body(RunningBot bot, string address, HttpStatusCode expected)
    {
        using var answer = await bot.Http.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    private static async Task<HttpResponseMessage> Ask(RunningBot bot, HttpMethod method, CalendarFeed feed, EntityTagHeaderValue? tag)
    {
        using var request = new HttpRequestMessage(method, Address(feed));
        if (tag is not null)
            request.Headers.IfNoneMatch.Add(tag);
        return await bot.Http.SendAsync(request, Cancel);
    }
}
