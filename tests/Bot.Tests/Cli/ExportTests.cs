using System.Text;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli;

public sealed class ExportTests : IAsyncLifetime
{
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");
    private static readonly DateTimeOffset s_start = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));
    private readonly CommandRun _run = new();

    public async ValueTask InitializeAsync() => await _run.Store(records =>
    {
        var community = records.Communities.Add(s_programme, "AI 社群", "AI數位");
        var (ming, mei, an, hua, lin) =
            (Member("王小明", Role.Convener), Member("李美麗", Role.Member), Member("陳平安", Role.Member), Member("張\"大\"華", Role.Member), Member("林, 一", Role.Member));
        var held = Plan(s_start, "=1+1");
        Note(ming, AttendanceAct.SignedIn, 2);
        Note(ming, AttendanceAct.SignedOut, 93);
        Note(mei, AttendanceAct.SignedIn, 20, late: true);
        Note(an, AttendanceAct.Leave, -600, reason: "公差\n出國");
        Note(hua, AttendanceAct.Recorded, 30, by: ming, reason: "遲到進場");
        records.Attendance.Add(
            new AttendanceEntry { Meeting = held.Id, Guest = "陳大文", Act = AttendanceAct.Recorded, At = s_start, RecordedBy = ming, Reason = "講師" });
        Plan(s_start.AddYears(100), "還早");
        var other = records.Communities.Add(s_programme, "資安社群", "");
        records.People.Put(other.Id, lin, Role.Convener, PersonKind.Foreign);
        records.Meetings.Plan(
            new MeetingPlan { Community = other.Id, Kind = "lecture", StartsAt = s_start.AddDays(1), EndsAt = s_start.AddDays(1).AddHours(1) });
        return true;

        PersonId Member(string name, Role role)
        {
            var person = records.People.Add(name, "勤益科大", "資管系", "");
            records.People.Put(community.Id, person.Id, role, PersonKind.Own);
            return person.Id;
        }

        Meeting Plan(DateTimeOffset start, string topic) => records.Meetings.Plan(new MeetingPlan
        {
            Community = community.Id,
            Kind = "routine",
            Topic = topic,
            Place = "工程館301",
            StartsAt = start,
            EndsAt = start.AddHours(2),
        });

        void Note(PersonId person, AttendanceAct act, int minutes, bool late = false, PersonId? by = null, string reason = "") =>
            records.Attendance.Add(new AttendanceEntry
            {
                Meeting = held.Id,
                Person = person,
                Act = act,
                At = s_start.AddMinutes(minutes),
                Late = late,
                RecordedBy = by,
                Reason = reason,
            });
    });

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Attendance_is_a_row_for_each_member_and_guest_of_each_meeting_held()
    {
        Assert.Equal(0, await Export("attendance", "csv"));

        Assert.Equal(
            """
            programme,community,session,date,kind,number,topic,name,role,member_kind,school,department,state,signed_in,signed_out,minutes,recorded_by,reason
            ncut-research-communities-114,AI 社群,1,2025-05-26,routine,1,"'=1+1",王小明,convener,own,勤益科大,資管系,present,2025-05-26 14:02,2025-05-26 15:33,91,,
            ncut-research-communities-114,AI 社群,1,2025-05-26,routine,1,"'=1+1",李美麗,member,own,勤益科大,資管系,late,2025-05-26 14:20,,,,
            ncut-research-communities-114,AI 社群,1,2025-05-26,routine,1,"'=1+1",陳平安,member,own,勤益科大,資管系,on_leave,,,,,"公差|出國"
            ncut-research-communities-114,AI 社群,1,2025-05-26,routine,1,"'=1+1","張""大""華",member,own,勤益科大,資管系,recorded,,,,王小明,遲到進場
            ncut-research-communities-114,AI 社群,1,2025-05-26,routine,1,"'=1+1","林, 一",member,own,勤益科大,資管系,missing,,,,,
            ncut-research-communities-114,AI 社群,1,2025-05-26,routine,1,"'=1+1",陳大文,guest,,,,recorded,,,,王小明,講師
            ncut-research-communities-114,資安社群,3,2025-05-27,lecture,1,,"林, 一",convener,foreign,勤益科大,資管系,missing,,,,,

            """.ReplaceLineEndings("\r\n").Replace('|', '\n'),
            WithoutMark());
    }

    [Theory]
    [InlineData("meetings")]
    [InlineData("sessions")]
    public async Task Meetings_are_a_row_each_and_nobody_is_missing_from_one_to_come(string table)
    {
        Assert.Equal(0, await Export(table, "csv"));

        Assert.Equal(
            """
            programme,community,session,kind,number,topic,place,starts,ends,members,present,late,recorded,on_leave,missing,guests
            ncut-research-communities-114,AI 社群,1,routine,1,"'=1+1",工程館301,2025-05-26 14:00,2025-05-26 16:00,5,1,1,1,1,1,1
            ncut-research-communities-114,AI 社群,2,routine,2,還早,工程館301,2125-05-26 14:00,2125-05-26 16:00,5,0,0,0,0,,0
            ncut-research-communities-114,資安社群,3,lecture,1,,,2025-05-27 14:00,2025-05-27 15:00,1,0,0,0,0,1,0

            """.ReplaceLineEndings("\r\n"),
            WithoutMark());
    }

    [Fact]
    public async Task Programs_get_an_object_a_line_with_values_as_they_are()
    {
        Assert.Equal(0, await Export("attendance", "jsonl", "--community", "AI 社群"));

        var lines = _run.Read("out").Split('\n');
        Assert.Equal(
            """
            {"programme":"ncut-research-communities-114","community":"AI 社群","session":1,"date":"2025-05-26","kind":"routine",
            "number":1,"topic":"=1+1","name":"王小明","role":"convener","member_kind":"own","school":"勤益科大","department":"資管系",
            "state":"present","signed_in":"2025-05-26T14:02:00+08:00","signed_out":"2025-05-26T15:33:00+08:00","minutes":91,
            "recorded_by":null,"reason":""}
            """.ReplaceLineEndings(""),
            lines[0]);
        Assert.Contains("\"name\":\"張\\\"大\\\"華\"", lines[3], StringComparison.Ordinal);
        Assert.Equal(("", 7), (lines[^1], lines.Length));
        Assert.NotEqual(0xEF, (await File.ReadAllBytesAsync(_run.PathOf("out"), TestContext.Current.CancellationToken))[0]);
    }

    [Theory]
    [InlineData("114-05-26", "114-05-26", "AI 社群")]
    [InlineData("2025-05-27", "2025/5/27", "資安社群")]
    [InlineData("114-05-27", null, "AI 社群資安社群")]
    [InlineData(null, "114年5月26日", "AI 社群")]
    [InlineData("114-05-28", "114-12-31", "")]
    public async Task Both_days_belong_to_the_span_in_either_calendar(string? from, string? to, string communities)
    {
        string[] span = [.. from is null ? Array.Empty<string>() : ["--from", from], .. to is null ? Array.Empty<string>() : ["--to", to]];

        Assert.Equal(0, await Export("sessions", "csv", span));

        Assert.Equal(communities, string.Concat(_run.Read("out").Split("\r\n").Skip(1).SkipLast(1).Select(line => line.Split(',')[1]).Distinct()));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Of_one_person_there_are_their_own_rows_and_no_guests(string format)
    {
        Assert.Equal(0, await Export("attendance", format, "--person", "李美麗", "--until", "114-05-31"));

        Assert.Contains("1 列已匯出", _run.Out, StringComparison.Ordinal);
        if (format == "csv")
            Assert.Equal(["李美麗"], _run.Read("out").Split("\r\n").Skip(1).SkipLast(1).Select(line => line.Split(',')[7]));
    }

    [Fact]
    public async Task Standard_output_carries_the_table_and_nothing_else_but_whoever_looks_on_sees_it_go_on()
    {
        Assert.Equal(0, await _run.Run("export", "sessions", "--format", "csv", "--out", "-"));

        Assert.Equal("", _run.Out + _run.Error);
        Assert.Equal($"\r[{new string('.', 30)}] 0 / 2\r{new string(' ', 38)}\r", _run.Live.ToString());
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'p'], _run.Raw[..4]);
        Assert.EndsWith(",0,1,0\r\n", Encoding.UTF8.GetString(_run.Raw), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--community", "沒有這個")]
    [InlineData("--programme", "nowhere")]
    [InlineData("--person", "沒有這個人")]
    public async Task A_name_that_fits_nothing_is_refused_and_the_old_file_stays(string option, string name)
    {
        _run.Write("out", "old");

        Assert.Equal(1, await Export("attendance", "csv", option, name));

        Assert.Contains(name, _run.Error, StringComparison.Ordinal);
        Assert.Equal("old", _run.Read("out"));
    }

    [Fact]
    public async Task The_file_is_replaced_whole_and_nothing_is_left_beside_it()
    {
        _run.Write("out", new string('x', 100_000));

        Assert.Equal(0, await Export("sessions", "csv"));

        Assert.DoesNotContain('x', _run.Read("out"));
        Assert.Equal(["data", "out"], Directory.GetFileSystemEntries(_run.PathOf("")).Select(Path.GetFileName).Order());
        Assert.Contains("3 列已匯出", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_refused()
    {
        Assert.Equal(1, await _run.Run("export", "sessions", "--out", _run.PathOf("missing/out.csv")));

        Assert.Contains("missing", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.pdf", "表不能寫成 .pdf。請寫成 .xlsx")]
    [InlineData("out.xlsx", "寫的是 csv，檔名卻是 .xlsx", "--format", "csv")]
    [InlineData("out.jsonl", "")]
    public async Task The_ending_of_a_file_says_what_is_in_it(string file, string said, params string[] options)
    {
        Assert.Equal(said.Length > 0 ? 1 : 0, await _run.Run(["export", "meetings", "--out", _run.PathOf(file), .. options]));

        Assert.Contains(said, _run.Error, StringComparison.Ordinal);
        Assert.Equal(said.Length == 0, File.Exists(_run.PathOf(file)));
        Assert.True(said.Length > 0 || _run.Read(file).StartsWith('{'));
    }

    private Task<int> Export(string table, string format, params string[] options) =>
        _run.Run(["export", table, "--format", format, "--out", _run.PathOf("out"), .. options]);

    private string WithoutMark()
    {
        var bytes = File.ReadAllBytes(_run.PathOf("out"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        return Encoding.UTF8.GetString(bytes[3..]);
    }
}
