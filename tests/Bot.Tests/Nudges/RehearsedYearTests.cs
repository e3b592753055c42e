using CommunityBot.Communities;
using CommunityBot.Conversation.Post;
using CommunityBot.Meetings;
using CommunityBot.Nudges;
using CommunityBot.Tallies;
using static CommunityBot.Bot.Tests.Nudges.NudgeScene;

namespace CommunityBot.Bot.Tests.Nudges;

public sealed class RehearsedYearTests(ITestOutputHelper output)
{
    private const string P1 = "ncut-research-communities-114";
    private const string P4 = "hsinchu-learning-communities-111";
    private static readonly TimeOnly s_morning = new(8, 0);
    private static readonly TimeOnly s_night = new(21, 0);

    [Fact]
    public async Task A_year_of_P1_nudges_whoever_owes_something_once_and_in_time()
    {
        using var scene = new NudgeScene();
        var year = await RehearsedYear.Of(scene, P1, new(2025, 3, 1), new(2026, 1, 31), _ => true, HandIn("annual-report", At(2025, 11, 10, 9)));
        await Keeps_the_rules(year);
        Covers(year, "application", new(2025, 6, 30));
        Covers(year, "purchases", new(2025, 11, 15));
        Covers(year, "annual-report", new(2025, 11, 15));
        Says_nothing_after(year, "annual-report", At(2025, 11, 10, 9));
    }

    [Fact]
    public async Task A_year_of_P4_nudges_whoever_owes_something_once_and_in_time()
    {
        using var scene = new NudgeScene();
        var year = await RehearsedYear.Of(
            scene, P4, new(2022, 2, 1), new(2023, 8, 31), _ => true,
            HandIn("news", At(2023, 6, 8, 9)),
            HandIn("sharing", At(2023, 6, 13, 9)),
            HandIn("story", At(2023, 6, 20, 9)),
            HandIn("report", At(2023, 6, 26, 9)));
        await Keeps_the_rules(year);
        Covers(year, "application", new(2022, 3, 30));
        Covers(year, "first-review", new(2022, 4, 10));
        Covers(year, "revision", new(2022, 4, 27));
        Covers(year, "result", new(2022, 6, 1));
        Covers(year, "news", new(2023, 6, 9));
        Covers(year, "sharing", new(2023, 6, 15));
        Covers(year, "story", new(2023, 6, 20));
        Says_nothing_after(year, "application", At(2022, 3, 23, 11));
        Says_nothing_after(year, "news", At(2023, 6, 8, 9));
        Says_nothing_after(year, "sharing", At(2023, 6, 13, 9));
        Says_nothing_after(year, "story", At(2023, 6, 20, 9));
    }

    [Fact]
    public async Task A_whole_year_of_a_community_of_ten_takes_less_than_the_free_plan_of_a_month()
    {
        using var scene = new NudgeScene();
        var year = await RehearsedYear.Of(scene, P1, new(2025, 3, 1), new(2026, 1, 31), seed => seed.Members.Count == 10);
        output.WriteLine($"{year.Pushed} messages");
        Assert.InRange(year.Pushed, 1, 200);
    }

    /// <summary>What holds in any year, whatever the programme.</summary>
    private static async Task Keeps_the_rules(RehearsedYear year)
    {
        Assert.NotEmpty(year.Letters);
        Assert.DoesNotContain(year.Nudges.GroupBy(told => (told.Nudge.To, told.Nudge.About, told.Nudge.Step)), same => same.Count() > 1);
        Assert.DoesNotContain(year.Letters.GroupBy(letter => (letter.At, letter.Telling.To)), same => same.Count() > 1);
        Assert.All(year.Letters, letter => Assert.InRange(year.Scene.Clock.Time(letter.At), s_morning, s_night));

        foreach (var (at, letter, nudge) in year.Nudges)
        {
            switch (nudge.About)
            {
                case Matter.ComingMeeting coming:
                    var (meeting, presence, role) = await AtMeeting(year, coming, nudge.To);
                    Assert.True(at < meeting.StartsAt, "a session that has begun needs no nudge");
                    Assert.NotNull(role);
                    Assert.False(
                        presence.State == PresenceState.OnLeave && presence.SignedInAt is null && LeaveAskedBefore(at),
                        "who is on leave needs no nudge");
                    break;

                    bool LeaveAskedBefore(DateTimeOffset told) => meeting.StartsAt.AddDays(-1) < told;
                case Matter.Duty duty:
                    var roles = await year.Scene.Read(records => (
                        Leads: records.People.EverIn(duty.Community).Any(member => member.Person.Id == nudge.To && member.Role == Role.Convener),
                        Officer: records.People.EverOfficerOf(nudge.To).Count > 0));
                    Assert.True(
                        roles.Leads || (roles.Officer && nudge.Step.StartsWith("late-", StringComparison.Ordinal)),
                        $"{letter.Telling.To} is not asked for {duty.Rule}");
                    break;
                case Matter.Announcement:
                    Assert.True(await year.Scene.Read(records => records.People.EverOfficerOf(nudge.To).Count > 0), "announcing is for officers");
                    break;
                default:
                    Assert.True(
                        await year.Scene.Read(
                            records => records.People.EverOfficerOf(nudge.To).Count > 0
                                || records.People.EverOf(nudge.To).Any(one => one.Role == Role.Convener)),
                        "digests are for those who lead");
                    break;
            }
        }
    }

    private static async Task<(Meeting Meeting, Presence Presence, Role? Role)> AtMeeting(RehearsedYear year, Matter.ComingMeeting coming, PersonId person) =>
        await year.Scene.Read(records =>
        {
            var meeting = records.Meetings.Find(coming.Meeting)!;
            var role = records.People.EverIn(meeting.Community).FirstOrDefault(member => member.Person.Id == person)?.Role;
            return (meeting, Presence.Of(records.Attendance.Of(meeting.Id, person)), role);
        });

    /// <summary>Somebody hears of it in the two weeks before, or on the day.</summary>
    private static void Covers(RehearsedYear year, string rule, DateOnly day) => Assert.Contains(
        year.Nudges,
        told => told.Nudge.About is Matter.Duty { Rule: var duty, Day: var due }
            && duty == rule
            && due == day
            && IsShortlyBefore(year.Scene.Clock.Day(told.At), day)
            || told.Nudge.About is Matter.Announcement { Rule: var announced, Day: var on }
                && announced == rule
                && on == day
                && IsShortlyBefore(year.Scene.Clock.Day(told.At), day));

    private static bool IsShortlyBefore(DateOnly told, DateOnly day) => day.DayNumber - told.DayNumber is >= 0 and <= 14;

    private static void Says_nothing_after(RehearsedYear year, string rule, DateTimeOffset done)
    {
        Assert.Contains(year.Nudges, told => told.Nudge.About is Matter.Duty duty && duty.Rule == rule);
        Assert.DoesNotContain(year.Nudges, told => told.Nudge.About is Matter.Duty duty && duty.Rule == rule && told.At >= done);
    }

    private static Func<Community, Deed> HandIn(string duty, DateTimeOffset at) => community => new Deed(at, records => records.Tallies.Add(new TallyEntry
    {
        Community = community.Id,
        Subject = duty,
        Count = 1,
        At = at,
        By = records.People.EverIn(community.Id)[0].Person.Id,
        Version = 1,
    }));
}
