using CommunityBot.Accounts;
using CommunityBot.Bot.Tests.Talk;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Records;
using CommunityBot.Tallies;

namespace CommunityBot.Bot.Tests.Feed;

/// <summary>DTSTAMP and LAST-MODIFIED of the entries, and what is remembered for them.</summary>
public sealed class FeedStampTests
{
    private const string First = "2025-05-22T04:00:00+00:00";
    private const string Later = "2025-05-22T07:00:00+00:00";
    private readonly SettableClock _clock = new(FeedScene.Now);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Leave_noted_and_outweighed_moves_the_stamp_of_its_meeting_and_of_no_other()
    {
        await using var bot = await FeedScene.Start(_clock);
        var (meeting, feed) = await bot.Change(FeedScene.Plan);
        var other = await bot.Change(records => FeedScene.PlanAt(records, records.Communities.All()[0], FeedScene.SessionAt.AddDays(7)));
        Assert.Equal([First, First], await Stamps(bot, feed, Of(meeting), Of(other)));

        await bot.Change(records => records.Attendance.Add(Line(AttendanceAct.Leave)));
        _clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal([Later, First], await Stamps(bot, feed, Of(meeting), Of(other)));

        await bot.Change(records => records.Attendance.Add(Line(AttendanceAct.Recorded)));
        _clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(["2025-05-22T10:00:00+00:00", First], await Stamps(bot, feed, Of(meeting), Of(other)));

        var recorded = (await bot.Read(records => records.Attendance.Of(meeting.Id)))[^1];
        await bot.Change(records => records.Attendance.Add(recorded.TakenBack(feed.Person, _clock.GetUtcNow())));
        _clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(["2025-05-22T13:00:00+00:00", First], await Stamps(bot, feed, Of(meeting), Of(other)));

        await bot.Change(records => records.Attendance.TakeBackLeave(meeting.Id, feed.Person, _clock.GetUtcNow()));
        _clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(["2025-05-22T16:00:00+00:00", First], await Stamps(bot, feed, Of(meeting), Of(other)));

        AttendanceEntry Line(AttendanceAct act) => new() { Meeting = meeting.Id, Person = feed.Person, Act = act, At = _clock.GetUtcNow(), Reason = "公差" };
    }

    [Fact]
    public async Task What_is_handed_in_and_taken_back_moves_the_stamp_of_its_day()
    {
        await using var bot = await FeedScene.Start(_clock, new DutyRulebooks());
        var (_, feed) = await bot.Change(FeedScene.Plan);
        Assert.Equal([First, First], await Stamps(bot, feed, "duty-1-report", "duty-1-news"));

        _clock.Advance(TimeSpan.FromHours(3));
        await HandIn(1);
        Assert.Equal([Later, First], await Stamps(bot, feed, "duty-1-report", "duty-1-news"));

        await HandIn(-1);
        Assert.Equal(["2025-05-22T07:00:01+00:00", First], await Stamps(bot, feed, "duty-1-report", "duty-1-news"));

        Task HandIn(int count) => bot.Change(records => records.Tallies.Add(
            new TallyEntry
            {
                Community = records.Communities.All()[0].Id,
                Subject = "report",
                Count = count,
                At = _clock.GetUtcNow(),
                By = feed.Person,
                Version = 3,
            }));
    }

    /// <summary>None of these has an instant in the records that the meeting could take.</summary>
    [Fact]
    public async Task Whatever_else_changes_what_is_read_moves_the_stamp()
    {
        await using var bot = await FeedScene.Start(_clock);
        var (meeting, feed) = await bot.Change(FeedScene.Plan);
        Func<IRecords, bool>[] changes =
        [
            records => FeedScene.PlanAt(records, records.Communities.All()[0], FeedScene.SessionAt.AddDays(-1)).Number == 1,
            records => FeedScene.Do(() => records.Nudges.Save(feed.Person, NudgeSettings.Usual with { Meetings = MeetingNudges.TwoHoursBefore })),
            records => FeedScene.Do(() => records.Accounts.Save(
                new ChatAccount
                {
                    Address = new ChatAddress("web", "U"),
                    Person = records.People.Find(feed.Person),
                    BoundAt = FeedScene.Now,
                    Language = Language.English,
                })),
        ];
        var before = Assert.Single(await Stamps(bot, feed, Of(meeting)));
        foreach (var change in changes)
        {
            _clock.Advance(TimeSpan.FromMinutes(5));
            await bot.Change(change);
            var after = Assert.Single(await Stamps(bot, feed, Of(meeting)));
            Assert.True(string.CompareOrdinal(before, after) < 0, $"{before} came before {after}.");
            before = after;
        }
    }

    /// <summary>Whenever something is written, it is noted too that the calendar was read.</summary>
    [Fact]
    public async Task A_read_writes_only_when_something_changed_or_an_hour_has_passed()
    {
        await using var bot = await FeedScene.Start(_clock);
        var (meeting, feed) = await bot.Change(FeedScene.Plan);
        Assert.True(await Writes(after: 0));
        Assert.False(await Writes(after: 59));
        await bot.Change(records => records.Meetings.Move(meeting, FeedScene.SessionAt.AddDays(1), FeedScene.SessionAt.AddDays(1), FeedScene.Now));
        Assert.True(await Writes(after: 0));
        Assert.False(await Writes(after: 59));
        Assert.True(await Writes(after: 1));

        async Task<bool> Writes(int after)
        {
            _clock.Advance(TimeSpan.FromMinutes(after));
            await bot.Http.GetStringAsync(FeedScene.Address(feed), Cancel);
            return (await bot.Read(records => records.Feeds.Of(feed.Person)))[0].FetchedAt == _clock.GetUtcNow();
        }
    }

    [Fact]
    public async Task What_has_left_the_calendar_is_forgotten()
    {
        await using var bot = await FeedScene.Start(_clock);
        var (meeting, feed) = await bot.Change(FeedScene.Plan);
        await FeedScene.Read(bot, feed);
        Assert.Equal(Of(meeting), Assert.Single(await bot.Read(records => records.Feeds.StampsOf(feed.Person))).Entry);

        _clock.Advance(TimeSpan.FromDays(100));
        Assert.Empty((await FeedScene.Read(bot, feed)).Events);
        Assert.Empty(await bot.Read(records => records.Feeds.StampsOf(feed.Person)));
    }

    [Fact]
    public async Task Ids_are_those_of_the_store_for_ever_and_of_no_other()
    {
        await using var bot = await FeedScene.Start(_clock);
        await using var another = await FeedScene.Start(_clock);
        var (meeting, feed) = await bot.Change(FeedScene.Plan);
        var (_, elsewhere) = await another.Change(FeedScene.Plan);

        var id = (await FeedScene.Read(bot, feed))[Of(meeting)].Uid;

        Assert.NotEqual(id, (await FeedScene.Read(another, elsewhere))[Of(meeting)].Uid);
        Assert.Matches("@[0-9a-f]{32}$", id);
        await bot.Change(records => records.Meetings.Move(meeting, FeedScene.SessionAt.AddDays(1), FeedScene.SessionAt.AddDays(1), FeedScene.Now));
        Assert.Equal(id, (await FeedScene.Read(bot, feed))[Of(meeting)].Uid);
    }

    private static string Of(Meeting meeting) => $"session-{meeting.Id.Value}";

    private static async Task<IReadOnlyList<string>> Stamps(RunningBot bot, Subscribed feed, params IReadOnlyList<string> keys)
    {
        var calendar = await FeedScene.Read(bot, feed);
        return [.. keys.Select(key =>
        {
            Assert.Equal(calendar[key].Stamp, calendar[key].Modified);
            return calendar[key].Stamp;
        })];
    }
}
