using CommunityBot.Accounts;
using CommunityBot.Bot.Tests.Talk;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Feed;

/// <summary>What stands in the feed, read by a parser that is not ours.</summary>
public sealed class FeedContentTests
{
    private readonly SettableClock _clock = new(FeedScene.Now);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_is_read_with_its_time_place_and_alarm()
    {
        await using var bot = await FeedScene.Start(_clock);
        var (meeting, feed) = await bot.Change(FeedScene.Plan);

        var calendar = await FeedScene.Read(bot, feed);

        Assert.Equal(("教師社群", "Asia/Taipei"), (calendar.Name, calendar.Zone));
        var entry = calendar[$"session-{meeting.Id.Value}"];
        Assert.Equal(("2025-05-26T06:00:00+00:00", "2025-05-26T08:00:00+00:00", "Asia/Taipei"), (entry.Start, entry.End, entry.Zone));
        Assert.Equal(
            ("例行研討 第1次「AI教材, 共備; 第一單元」", "工程館301", "CONFIRMED", "OPAQUE", 0),
            (entry.Summary, entry.Location, entry.Status, entry.Transparency, entry.Sequence));
        Assert.StartsWith("AI 社群\n開始時傳「開始簽到 #1」", entry.Description, StringComparison.Ordinal);
        Assert.Contains("/chat?say=", entry.Url, StringComparison.Ordinal);
        Assert.Equal([-24 * 60 * 60], entry.Alarms);
        Assert.Equal("2025-05-22T04:00:00+00:00", entry.Stamp);
    }

    /// <summary>RFC 5545, 3.6: a calendar has a component at least.</summary>
    [Fact]
    public async Task A_calendar_without_entries_still_has_a_component()
    {
        await using var bot = await FeedScene.Start(_clock, "--TimeZone", "Europe/Berlin");
        var feed = await bot.Change(records => FeedScene.Subscribe(records, records.People.Add("陳新進", "勤益科大", "", "").Id));

        var calendar = await ReadCalendar.Of(await bot.Http.GetStringAsync(FeedScene.Address(feed), Cancel), FeedScene.Now, FeedScene.Now.AddMonths(6));

        Assert.Equal(["VTIMEZONE"], calendar.Components);
        Assert.Equal([7200, 3600], calendar.Zones["Europe/Berlin"]);
    }

    [Fact]
    public async Task What_was_moved_or_cancelled_keeps_its_id_and_counts_a_revision()
    {
        await using var bot = await FeedScene.Start(_clock);
        var (meeting, feed) = await bot.Change(FeedScene.Plan);
        var changedAt = FeedScene.Now.AddHours(1);

        await bot.Change(records => records.Meetings.Move(meeting, FeedScene.SessionAt.AddDays(3), FeedScene.SessionAt.AddDays(3).AddHours(1), changedAt));
        var moved = (await FeedScene.Read(bot, feed))[$"session-{meeting.Id.Value}"];
        Assert.Equal(("2025-05-29T06:00:00+00:00", 1, "2025-05-22T05:00:00+00:00"), (moved.Start, moved.Sequence, moved.Modified));

        await bot.Change(records =>
        {
            records.Meetings.CallOff(records.Meetings.Find(meeting.Id)!, changedAt.AddHours(1));
            return true;
        });
        var cancelled = (await FeedScene.Read(bot, feed))[$"session-{meeting.Id.Value}"];
        Assert.Equal(
            ("CANCELLED", "TRANSPARENT", 2, "2025-05-22T06:00:00+00:00"),
            (cancelled.Status, cancelled.Transparency, cancelled.Sequence, cancelled.Modified));
        Assert.Equal("已取消：例行研討「AI教材, 共備; 第一單元」", cancelled.Summary);
        Assert.Empty(cancelled.Alarms);
    }

    [Fact]
    public async Task In_a_zone_with_daylight_saving_sessions_keep_their_hour_by_the_wall_clock()
    {
        await using var bot = await FeedScene.Start(_clock, "--TimeZone", "Europe/Berlin");
        var (_, feed) = await bot.Change(FeedScene.Plan);
        var (summer, winter) =
            (new DateTimeOffset(2025, 10, 25, 9, 0, 0, TimeSpan.FromHours(2)), new DateTimeOffset(2025, 10, 27, 9, 0, 0, TimeSpan.FromHours(1)));
        var ids =
            await bot.Change(records => new[] { summer, winter }.Select(at => FeedScene.PlanAt(records, records.Communities.All()[0], at).Id.Value).ToList());

        var text = await bot.Http.GetStringAsync(FeedScene.Address(feed), Cancel);
        var calendar = await ReadCalendar.Of(text, summer, winter);

        Assert.Equal([7200, 3600], calendar.Zones["Europe/Berlin"]);
        Assert.Equal("2025-10-25T07:00:00+00:00", calendar[$"session-{ids[0]}"].Start);
        Assert.Equal("2025-10-27T08:00:00+00:00", calendar[$"session-{ids[1]}"].Start);
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20251025T090000\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20251027T090000\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_days_of_whoever_leads_are_whole_days_with_their_article_and_alarms()
    {
        await using var bot = await FeedScene.Start(_clock, new DutyRulebooks());
        var (_, feed) = await bot.Change(FeedScene.Plan);
        await bot.Change(records => records.Tallies.Add(
            new() { Community = records.Communities.All()[0].Id, Subject = "news", Count = 1, At = FeedScene.Now, By = feed.Person, Version = 3 }));

        var calendar = await FeedScene.Read(bot, feed);

        var report = calendar["duty-1-report"];
        Assert.Equal(
            ("截止：年度成果報告", "2025-11-15", "2025-11-16", 3, "TRANSPARENT"),
            (report.Summary, report.Start, report.End, report.Sequence, report.Transparency));
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
        await using var bot = await FeedScene.Start(_clock, new DutyRulebooks());
        var (meeting, feed) = await bot.Change(FeedScene.Plan);
        await bot.Change(records => FeedScene.Do(
            () =>
                records.Nudges.Save(
                    feed.Person,
                    NudgeSettings.Usual with { Meetings = MeetingNudges.DayBefore | MeetingNudges.TwoHoursBefore, Deadlines = false })));
        var calendar = await FeedScene.Read(bot, feed);
        Assert.Equal([-24 * 60 * 60, -2 * 60 * 60], calendar[$"session-{meeting.Id.Value}"].Alarms);
        Assert.Empty(calendar["duty-1-report"].Alarms);

        await bot.Change(records =>
            records.Attendance.Add(
                new AttendanceEntry { Meeting = meeting.Id, Person = feed.Person, Act = AttendanceAct.Leave, At = FeedScene.Now, Reason = "公差" }));
        var onLeave = (await FeedScene.Read(bot, feed))[$"session-{meeting.Id.Value}"];
        Assert.Equal(("TRANSPARENT", 0), (onLeave.Transparency, onLeave.Alarms.Count));
    }

    [Fact]
    public async Task Members_have_no_due_days_and_officers_those_of_their_own_once_for_all_communities()
    {
        await using var bot = await FeedScene.Start(_clock, new DutyRulebooks());
        await bot.Change(FeedScene.Plan);
        var (member, officer) = await bot.Change(records =>
        {
            var community = records.Communities.All()[0];
            records.Communities.Add(TestRulebooks.Programme, "另一個社群", "");
            var member = records.People.Add("王小明", "勤益科大", "", "");
            records.People.Put(community.Id, member.Id, Role.Member, PersonKind.Own);
            var officer = records.People.Add("陳承辦", "勤益科大", "", "");
            records.People.PutOfficer(TestRulebooks.Programme, officer.Id);
            return (FeedScene.Subscribe(records, member.Id), FeedScene.Subscribe(records, officer.Id));
        });

        var entry = Assert.Single((await FeedScene.Read(bot, member)).Events);
        Assert.Equal("AI 社群\n到場後傳「簽到」和現場的四位數代碼。\n#1", entry.Description);
        var day = Assert.Single((await FeedScene.Read(bot, officer)).Events);
        Assert.Equal("審查結果公告", day.Summary);
        Assert.Contains("AI 社群、另一個社群", day.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_the_language_of_the_chat_bound_last()
    {
        await using var bot = await FeedScene.Start(_clock);
        var (meeting, feed) = await bot.Change(records =>
        {
            var planned = FeedScene.Plan(records);
            records.Accounts.Save(
                new ChatAccount
                {
                    Address = new ChatAddress("line", "U-old"),
                    Person = records.People.Find(planned.Feed.Person),
                    BoundAt = FeedScene.Now.AddDays(-9),
                });
            records.Accounts.Save(new ChatAccount
            {
                Address = new ChatAddress("web", "U-new"),
                Person = records.People.Find(planned.Feed.Person),
                BoundAt = FeedScene.Now.AddDays(-1),
                Language = Language.English,
            });
            return planned;
        });

        var calendar = await FeedScene.Read(bot, feed);

        Assert.Equal("Teachers' communities", calendar.Name);
        Assert.Contains("send “open sign-in", calendar[$"session-{meeting.Id.Value}"].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_the_feed_are_folded()
    {
        await using var bot = await FeedScene.Start(_clock, new DutyRulebooks());
        var (_, feed) = await bot.Change(FeedScene.Plan);
        var text = await bot.Http.GetStringAsync(FeedScene.Address(feed), Cancel);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("\r\n ", text, StringComparison.Ordinal);
    }
}
