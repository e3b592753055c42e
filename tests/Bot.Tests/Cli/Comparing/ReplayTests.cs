using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Cli.Comparing;

public sealed class ReplayTests : IDisposable
{
    private static readonly DateTimeOffset s_start = new(2025, 5, 28, 14, 0, 0, TimeSpan.FromHours(8));
    private static readonly SchoolClock s_clock = new(TimeZoneInfo.CreateCustomTimeZone("school", TimeSpan.FromHours(8), "school", "school"));

    private readonly CommandRun _run = new();

    private static Rulebook Rules => new TestRulebooks().All.Single() with
    {
        Points =
        [
            Rule("convener", new PointReason.Convening(), new PointValue(300)),
            Rule("routine", new PointReason.Attending(["routine"]), new PointValue(50)) with { Most = new PointValue(80) },
        ],
    };

    [Fact]
    public async Task The_rules_that_were_in_force_give_what_the_ledger_had_however_often()
    {
        await _run.Store(records =>
        {
            var (community, ming, hua) = Seed(records);
            Dictionary<PersonId, PointValue> had = new() { [ming] = Sum(records, community, ming), [hua] = Sum(records, community, hua) };

            Assert.Equal([(ming, new PointValue(380)), (hua, PointValue.Zero)], had.Select(one => (one.Key, one.Value)));
            Assert.Equal(had, Replay.Of(records, Rules, s_clock, community));
            Assert.Equal(had, Replay.Of(records, Rules, s_clock, community));
            return true;
        });
    }

    [Fact]
    public async Task Who_took_over_has_points_for_convening_only_where_each_has_them()
    {
        var each = Rules with { Points = [Rules.Points[0] with { For = new PointReason.Convening(EachSuccessor: true) }] };
        await _run.Store(records =>
        {
            var (community, ming, hua) = Seed(records);
            var day = s_clock.Day(s_start);
            records.People.Put(community.Id, ming, [new Place(Role.Convener, PersonKind.Own, new Tenure(null, day), "")]);
            records.People.Put(community.Id, hua, [new Place(Role.Convener, PersonKind.Own, new Tenure(day.AddDays(1)), "")]);

            Assert.Equal(PointValue.Zero, Replay.Of(records, Rules, s_clock, community)[hua]);
            var both = Replay.Of(records, each, s_clock, community);
            Assert.Equal((new PointValue(300), new PointValue(300)), (both[ming], both[hua]));
            return true;
        });
    }

    public void Dispose() => _run.Dispose();

    /// <summary>A convener who was at three meetings, of which the cap lets one and a half count.</summary>
    private static (Community Community, PersonId Ming, PersonId Hua) Seed(IRecords records)
    {
        var community = records.Communities.Add(TestRulebooks.Programme, "AI 社群", "");
        var (ming, hua) = (records.People.Add("王小明", "勤益科大", "資管系", "").Id, records.People.Add("李大華", "勤益科大", "資管系", "").Id);
        records.People.Put(community.Id, ming, Role.Convener, PersonKind.Own);
        records.People.Put(community.Id, hua, Role.Member, PersonKind.Own);
        var approved = s_start.AddDays(-9);
        records.Applications.Add(
            community.Id, new ApplicationStep { To = ApplicationState.Approved, At = approved, By = hua, Cite = Citations.None, Version = 1 });
        PointAward.ForConvening(records, Rules, community, approved, s_clock.Day(approved));
        foreach (var week in Enumerable.Range(0, 3))
        {
            var at = s_start.AddDays(7 * week);
            var meeting = records.Meetings.Plan(new MeetingPlan { Community = community.Id, Kind = "routine", StartsAt = at, EndsAt = at.AddHours(2) });
            Attend.Note(
                records, Rules, s_clock, meeting, new AttendanceEntry { Meeting = meeting.Id, Person = ming, Act = AttendanceAct.SignedIn, At = at });
        }

        return (community, ming, hua);
    }

    private static PointRule Rule(string id, PointReason reason, PointValue worth) =>
        new() { Id = id, Name = new LocalName(id), For = reason, Worth = worth, Cite = Citations.None };

    private static PointValue Sum(IRecords records, Community community, PersonId person) =>
        records.Points.SumsOf(person, community.Id).Select(sum => sum.Points).Sum();
}
