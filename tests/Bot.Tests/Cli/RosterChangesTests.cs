using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>The preview says what changed of whom, cell by cell, and who may have joined later than the programme began.</summary>
public sealed class RosterChangesTests : IDisposable
{
    private const string Heading = "計畫,社群,姓名,身分,聘任,學校,系所,職稱,起,迄,email\n";
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");

    /// <summary>In November, with the programme begun long before.</summary>
    private static readonly DateTimeOffset s_november = new(2025, 11, 13, 14, 0, 0, TimeSpan.FromHours(8));
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task What_changes_is_said_cell_by_cell_in_columns_in_both_languages()
    {
        await Import(Heading + Row("林召集", "召集人", "資管系", "講師") + Row("王小明", "成員", "資工系", "") + Row("陳美麗", "成員", "資管系", "教授"));

        Assert.Equal(0, await Import(
            Heading + Row("林召集", "召集人", "資管系", "助理教授") + Row("王小明", "召集人", "資管系", "副教授", until: "114/12/31") + Row("陳美麗", "成員", "資管系", "教授"),
            "--dry-run"));

        Assert.Contains(
            """
            變更　AI 社群 召集人：林召集、王小明
                林召集  職稱  講師 → 助理教授
                王小明  系所  資工系 → 資管系
                        職稱  （空白） → 副教授
                        身分  成員 → 召集人
                        迄    （空白） → 114/12/31
            """.ReplaceLineEndings("\n"),
            _run.Out,
            StringComparison.Ordinal);
        Assert.Contains(
            """
              Changed in AI 社群, as convener: 林召集、王小明
                  林召集  title       講師 → 助理教授
                  王小明  department  資工系 → 資管系
                          title       (empty) → 副教授
                          role        member → convener
                          until       (empty) → 2025-12-31
            """.ReplaceLineEndings("\n"),
            _run.Out,
            StringComparison.Ordinal);
        Assert.DoesNotContain("陳美麗  ", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changes_stands_below_the_place_where_it_does_the_last_day_of_an_officer_too()
    {
        var officer = $"{s_programme},,周雅惠,承辦人,,勤益科大,,,,";
        await Import(Heading + Row("林召集", "召集人", "資管系", "講師") + $"{officer},c@ncut.tw\n" + Row("王小明", "成員", "資工系", ""));

        Assert.Equal(0, await Import(
            Heading + Row("林召集", "召集人", "資管系", "教授") + $"{officer[..^1]},116/1/31,c@ncut.tw\n" + Row("王小明", "成員", "資管系", ""), "--dry-run"));

        Assert.Contains(
            """
            變更　AI 社群 召集人：林召集
                林召集  職稱  講師 → 教授
              Changed in AI 社群, as convener: 林召集
                  林召集  title  講師 → 教授
            變更　ncut-research-communities-114 承辦人：周雅惠
                周雅惠  迄  （空白） → 116/01/31
              Changed in ncut-research-communities-114, as officer: 周雅惠
                  周雅惠  until  (empty) → 2027-01-31
            變更　AI 社群：王小明
                王小明  系所  資工系 → 資管系
            """.ReplaceLineEndings("\n"),
            _run.Out.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_name_alone_is_said_below_its_place_too()
    {
        await Import(Heading + Row("王小明", "成員", "資管系", "").Replace(",\n", ",ming@ncut.tw\n", StringComparison.Ordinal));

        await Import(Heading + Row("王曉明", "成員", "資管系", "").Replace(",\n", ",ming@ncut.tw\n", StringComparison.Ordinal), "--dry-run");

        Assert.Contains("變更　AI 社群：王曉明\n    王曉明  姓名  王小明 → 王曉明\n", _run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_becomes_something_else_on_a_day_is_said_with_both()
    {
        await Import(Heading + Row("王小明", "成員", "資管系", ""));

        await Import(Heading + Row("王小明", "成員", "資管系", "", until: "114/8/31") + Row("王小明", "召集人", "資管系", "", from: "114/9/1"), "--dry-run");

        Assert.Contains("王小明  身分  成員 校內 → 成員 校內 到 114/08/31，召集人 校內 從 114/09/01", _run.Out, StringComparison.Ordinal);
        Assert.Contains("member own → member own until 2025-08-31, convener own from 2025-09-01", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_a_first_trace_after_the_community_had_met_is_offered_that_day()
    {
        var roster = Heading + Row("林召集", "召集人", "資管系", "") + Row("張大同", "成員", "資管系", "") + Row("王小明", "成員", "資管系", "")
            + Row("李新人", "成員", "資管系", "") + Row("周老師", "成員", "資管系", "");
        await Import(roster);
        await _run.Store(records =>
        {
            Held(records, s_november.AddDays(-28), AttendanceAct.SignedIn, "林召集");
            Held(records, s_november.AddDays(-14), AttendanceAct.SignedIn, "林召集", "王小明");
            Held(records, s_november, AttendanceAct.SignedIn, "林召集", "張大同", "王小明");
            records.Accounts.Save(new ChatAccount
            {
                Address = new ChatAddress("line", "U-li"),
                Person = Known(records, "李新人"),
                BoundAt = s_november.AddDays(1),
            });
            return true;
        });

        Assert.Equal(0, await Import(roster, "--dry-run"));

        Assert.Contains("後來才加入的嗎？　AI 社群：張大同 第一次的紀錄在 114/11/13，之前的 2 場都沒有。是的話請在「起」填 114/11/13", _run.Out, StringComparison.Ordinal);
        Assert.Contains("Begins later? AI 社群: first trace of 張大同 on 2025-11-13, after 2 meetings", _run.Out, StringComparison.Ordinal);
        Assert.Contains("李新人 第一次的紀錄在 114/11/14，之前的 3 場都沒有", _run.Out, StringComparison.Ordinal);
        Assert.Contains("王小明 第一次的紀錄在 114/10/30，之前的 1 場都沒有", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("林召集 第一次", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("周老師 第一次", _run.Out, StringComparison.Ordinal);

        await Import(roster.Replace(Row("張大同", "成員", "資管系", ""), Row("張大同", "成員", "資管系", "", from: "114/11/13"), StringComparison.Ordinal));
        await Import(roster, "--dry-run");
        Assert.DoesNotContain("張大同 第一次", _run.Out, StringComparison.Ordinal);
    }

    private static void Held(IRecords records, DateTimeOffset start, AttendanceAct act, params IEnumerable<string> present)
    {
        var community = records.Communities.Find(s_programme, "AI 社群")!;
        var meeting = records.Meetings.Plan(new MeetingPlan { Community = community.Id, Kind = "routine", StartsAt = start, EndsAt = start.AddHours(2) });
        foreach (var name in present)
            records.Attendance.Add(new AttendanceEntry { Meeting = meeting.Id, Person = Known(records, name).Id, Act = act, At = start });
    }

    private static Person Known(IRecords records, string name) => records.People.Named(name, "勤益科大")[0];

    private static string Row(string name, string role, string department, string title, string from = "", string until = "") =>
        $"{s_programme},AI 社群,{name},{role},校內,勤益科大,{department},{title},{from},{until},\n";

    private Task<int> Import(string text, params string[] options) => _run.Run(["import", "roster", _run.Write("roster.csv", text), .. options]);
}
