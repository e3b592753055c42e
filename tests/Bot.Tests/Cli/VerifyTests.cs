using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Stores;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Bot.Tests.Cli;

public sealed class VerifyTests : IAsyncLifetime
{
    private static readonly DateTimeOffset s_start = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));
    private readonly CommandRun _run = new();

    public async ValueTask InitializeAsync() => await _run.Store(records =>
    {
        var community = records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), "AI 社群", "AI數位");
        var ming = records.People.Add("王小明", "勤益科大", "資管系", "");
        records.People.Put(community.Id, ming.Id, Role.Convener, PersonKind.Own);
        var meeting = records.Meetings.Plan(
            new MeetingPlan { Community = community.Id, Kind = "routine", Topic = "教材共備", Place = "", StartsAt = s_start, EndsAt = s_start.AddHours(2) });
        records.Attendance.Add(new AttendanceEntry { Meeting = meeting.Id, Person = ming.Id, Act = AttendanceAct.SignedIn, At = s_start });
        return true;
    });

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Where_nobody_changed_anything_it_says_how_much_was_checked()
    {
        Assert.Equal(0, await _run.Run("verify"));

        Assert.Contains("出席 1 筆、經費 0 筆、點數 0 筆，每一筆都和寫下時一樣。", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_past_the_program_is_named_and_what_to_do_is_said()
    {
        Assert.SkipUnless(TestStore.Provider is SqliteProvider, "What is changed past the program is changed in SQL.");
        using (var connections = new SqliteConnections(new DataFolder(_run.Data).Database))
        using (var sql = connections.OpenWriter())
            sql.Execute("UPDATE attendance SET late = 1");

        Assert.Equal(1, await _run.Run("verify"));

        Assert.Contains("「AI 社群」2025-05-26 教材共備的出席第 1 號：內容或順序被改過", _run.Out, StringComparison.Ordinal);
        Assert.Contains("有 1 處和寫下時不同", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_went_together_with_their_links_leave_a_gap()
    {
        Assert.SkipUnless(TestStore.Provider is SqliteProvider, "What is changed past the program is changed in SQL.");
        using (var connections = new SqliteConnections(new DataFolder(_run.Data).Database))
        using (var sql = connections.OpenWriter())
            sql.Script("UPDATE attendance SET id = 4; DELETE FROM chain_links");

        Assert.Equal(1, await _run.Run("verify"));

        Assert.Contains("出席第 1 到 3 號：不見了，連結也一起拿掉了", _run.Out, StringComparison.Ordinal);
        Assert.Contains("attendance, lines 1 to 3: they are missing", _run.Out, StringComparison.Ordinal);
    }
}
