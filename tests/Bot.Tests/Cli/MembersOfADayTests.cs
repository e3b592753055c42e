using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>One came on 11-27, and one was there until 10-31: each meeting is counted of those who were members on its day.</summary>
public sealed class MembersOfADayTests : IAsyncLifetime
{
    private static readonly DateTimeOffset s_october = new(2025, 10, 20, 14, 0, 0, TimeSpan.FromHours(8));
    private readonly CommandRun _run = new();

    public async ValueTask InitializeAsync() => await _run.Store(records =>
    {
        var community = records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), "AI 社群", "AI數位");
        var (stays, leaves, comes) = (
            Member("林志宏", Role.Convener, default),
            Member("王小明", Role.Member, new Tenure(Until: new DateOnly(2025, 10, 31))),
            Member("張大同", Role.Member, new Tenure(From: new DateOnly(2025, 11, 27))));
        Held(s_october, stays, leaves);
        Held(s_october.AddDays(25), stays);
        Held(s_october.AddDays(45), stays, comes);
        return true;

        PersonId Member(string name, Role role, Tenure days)
        {
            var person = records.People.Add(name, "勤益科大", "", "");
            records.People.Put(community.Id, person.Id, role, PersonKind.Own, days);
            return person.Id;
        }

        void Held(DateTimeOffset start, params IEnumerable<PersonId> present)
        {
            var meeting = records.Meetings.Plan(new MeetingPlan { Community = community.Id, Kind = "routine", StartsAt = start, EndsAt = start.AddHours(2) });
            foreach (var person in present)
                records.Attendance.Add(new AttendanceEntry { Meeting = meeting.Id, Person = person, Act = AttendanceAct.SignedIn, At = start });
        }
    });

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Nobody_is_missing_from_a_meeting_before_they_came_or_after_they_left()
    {
        Assert.Equal(0, await _run.Run("export", "meetings", "--format", "csv", "--out", _run.PathOf("meetings.csv")));

        Assert.Equal(["2,2,0,0,0,0,0", "1,1,0,0,0,0,0", "2,2,0,0,0,0,0"], Rows("meetings.csv").Select(row => string.Join(',', row.Split(',')[^7..])));
    }

    [Fact]
    public async Task Both_stay_in_the_export_of_what_they_attended()
    {
        Assert.Equal(0, await _run.Run("export", "attendance", "--format", "csv", "--out", _run.PathOf("attendance.csv")));

        Assert.Equal(
            ["2025-10-20 林志宏", "2025-10-20 王小明", "2025-11-14 林志宏", "2025-12-04 林志宏", "2025-12-04 張大同"],
            Rows("attendance.csv").Select(row => row.Split(',')).Select(row => $"{row[3]} {row[7]}"));
        Assert.All(Rows("attendance.csv"), row => Assert.Contains(",present,", row, StringComparison.Ordinal));
    }

    private IEnumerable<string> Rows(string file) => _run.Read(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1);
}
