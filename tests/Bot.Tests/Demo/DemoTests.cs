using System.Net;
using CommunityBot.Bot.Demo;
using CommunityBot.Bot.Tests.WebChat;
using CommunityBot.Calendar;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Demo;

public sealed class DemoTests
{
    private static readonly ProgrammeId s_research = new("ncut-research-communities-114");
    private readonly SettableClock _clock = new(new DateTimeOffset(2026, 11, 18, 9, 2, 0, TimeSpan.FromHours(8)));

    /// <summary>Communities of the try-out that have something to sign in to.</summary>
    private const int Opened = 3;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_arrival_a_meeting_of_each_community_is_open_and_its_code_signs_in()
    {
        await using var bot = await TryOut();
        using var teacher = await ChatVisitor.ArriveAs(bot, "曾國維");
        var open = await Open(bot);
        Assert.Equal(Opened, open.Select(meeting => meeting.Community).Distinct().Count());

        var mine = open.Single(meeting => meeting.Topic == "跨域閱讀單元討論");
        await teacher.Say($"簽到 {mine.Secret.CodeAt(_clock.GetUtcNow())}");
        Assert.Contains("已簽到", (await teacher.Hear(2))[1].Reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visits_use_the_meeting_there_is_and_leave_no_pile_of_empty_ones()
    {
        await using var bot = await TryOut();
        using var visitor = await ChatVisitor.Arrive(bot);
        for (var hour = 0; hour < 12; hour++)
        {
            await visitor.Get("/chat/people");
            await visitor.Get("/chat/people");
            Assert.Equal(Opened, (await Open(bot)).Count);
            _clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Single(await Today(bot));
    }

    [Fact]
    public async Task A_meeting_somebody_signed_in_to_stays_when_the_next_is_opened()
    {
        await using var bot = await TryOut();
        using var teacher = await ChatVisitor.ArriveAs(bot, "王柏翰");
        var first = (await Open(bot)).Single(meeting => meeting.Topic == "AI 教材共備");
        await teacher.Say($"簽到 {first.Secret.CodeAt(_clock.GetUtcNow())}");
        await teacher.Hear(2);
        _clock.Advance(TimeSpan.FromHours(5));
        await teacher.Get("/chat/people");
        Assert.Equal(2, (await Today(bot)).Count);
    }

    [Fact]
    public async Task What_was_closed_to_see_what_happens_stays_closed_for_a_while()
    {
        await using var bot = await TryOut();
        using var convener = await ChatVisitor.ArriveAs(bot, "林志宏");
        await convener.Say("結束簽到");
        await convener.Hear(2);
        await convener.Get("/chat/people");
        Assert.Equal(Opened - 1, (await Open(bot)).Count);

        _clock.Advance(TimeSpan.FromMinutes(11));
        await convener.Get("/chat/people");
        Assert.Equal(Opened, (await Open(bot)).Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(23, 57)]
    public async Task Around_midnight_the_meeting_still_begins_and_ends_on_its_day(int hour, int minute)
    {
        _clock.Advance(new TimeSpan(hour, minute, 0) - new TimeSpan(9, 2, 0));
        await using var bot = await TryOut();
        using var visitor = await ChatVisitor.Arrive(bot);
        await visitor.Get("/chat/people");
        var clock = bot.Services.GetRequiredService<SchoolClock>();
        Assert.All(await Open(bot), meeting =>
        {
            Assert.Equal(clock.Day(_clock.GetUtcNow()), clock.Day(meeting.StartsAt));
            Assert.Equal(clock.Day(meeting.StartsAt), clock.Day(meeting.EndsAt));
            Assert.True(meeting.StartsAt < meeting.EndsAt);
        });
    }

    [Fact]
    public async Task The_rulebooks_are_in_force_today_and_the_past_meetings_fall_into_them()
    {
        await using var bot = await TryOut();
        var clock = bot.Services.GetRequiredService<SchoolClock>();
        var rulebooks = bot.Services.GetRequiredService<IRulebookSource>();
        Assert.All(rulebooks.All, rulebook =>
        {
            Assert.True(rulebook.Period.Contains(clock.Day(_clock.GetUtcNow()).AddDays(-28)));
            Assert.True(rulebook.Period.Contains(clock.Day(_clock.GetUtcNow()).AddDays(28)));
        });
        Assert.Equal(new DateOnly(2025, 4, 1).DayOfWeek, rulebooks.Find(s_research)!.Period.Start.DayOfWeek);

        var meetings = await bot.Read(records => records.Communities.All().SelectMany(community => records.Meetings
            .Of(community.Id, DateTimeOffset.MinValue.AddDays(9), DateTimeOffset.MaxValue)
            .Select(meeting => (Rulebook: rulebooks.Find(community.Programme)!, Meeting: meeting))).ToList());
        Assert.All(meetings, entry =>
        {
            Assert.True(entry.Rulebook.Period.Contains(clock.Day(entry.Meeting.StartsAt)), $"{entry.Meeting.Topic} lies outside the period.");
            Assert.NotNull(entry.Rulebook.FindActivity(entry.Meeting.Kind));
            Assert.NotEqual(DayOfWeek.Saturday, clock.Local(entry.Meeting.StartsAt).DayOfWeek);
            Assert.NotEqual(DayOfWeek.Sunday, clock.Local(entry.Meeting.StartsAt).DayOfWeek);
        });
    }

    [Fact]
    public async Task The_past_has_people_on_time_late_on_leave_and_recorded_afterwards()
    {
        await using var bot = await TryOut();
        var acts = await bot.Read(records =>
        {
            var community = records.Communities.Find(s_research, "AI 教材共備社群")!;
            return records.Meetings.Of(community.Id, _clock.GetUtcNow().AddDays(-200), _clock.GetUtcNow())
                .Select(meeting => Turnout.Of(records.People.EverIn(community.Id), records.Attendance.Of(meeting.Id))).ToList();
        });
        Assert.All(Enum.GetValues<PresenceState>(), state => Assert.Contains(acts, turnout => turnout.In(state).Any()));
        Assert.Contains(acts, turnout => turnout.Guests.Count > 0);
    }

    [Fact]
    public async Task Real_people_are_not_served_from_the_data_of_the_try_out()
    {
        var folder = Directory.CreateTempSubdirectory("communitybot-");
        await using (await TryOut($"--Storage:Path={folder.FullName}"))
        {
        }

        var refused = await Assert.ThrowsAsync<DemoDataException>(() =>
            RunningBot.Start(_ => { }, $"--Storage:Path={folder.FullName}", "--Line:ChannelSecret=secret", "--Line:ChannelAccessToken=token"));
        Assert.Contains("--data", refused.Said.Chinese, StringComparison.Ordinal);
        Assert.Contains(folder.FullName, refused.Said.English, StringComparison.Ordinal);

        await using (await TryOut($"--Storage:Path={folder.FullName}"))
        {
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_roster_of_real_people_is_never_opened_to_whoever_picks_a_name()
    {
        var folder = Directory.CreateTempSubdirectory("communitybot-");
        await using (await ChatBots.ForRealPeople($"--Storage:Path={folder.FullName}"))
        {
        }

        await using (var bot = await TryOut($"--Storage:Path={folder.FullName}"))
        {
            using var visitor = await ChatVisitor.Arrive(bot);
            Assert.False((await visitor.Get("/chat/me")).GetProperty("demo").GetBoolean());
            using var people = await visitor.Http.GetAsync(new Uri("/chat/people", UriKind.Relative), Cancel);
            Assert.Equal(HttpStatusCode.NotFound, people.StatusCode);
        }

        folder.Delete(recursive: true);
    }

    private static async Task<IReadOnlyList<Meeting>> Today(RunningBot bot)
    {
        var (from, to) = bot.Services.GetRequiredService<SchoolClock>().Whole(new DateOnly(2026, 11, 18));
        return await bot.Read(records => records.Meetings.Of(records.Communities.Find(s_research, "AI 教材共備社群")!.Id, from, to));
    }

    private Task<IReadOnlyList<Meeting>> Open(RunningBot bot) => bot.Read(records => records.Meetings.OpenAt(_clock.GetUtcNow()));

    private Task<RunningBot> TryOut(params IEnumerable<string> settings) =>
        ChatBots.TryOut(services => services.AddSingleton<TimeProvider>(_clock), settings);
}
