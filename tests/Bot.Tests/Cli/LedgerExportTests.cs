using System.Text;
using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Cli;

public sealed class LedgerExportTests : IAsyncLifetime
{
    private static readonly DateTimeOffset s_start = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));
    private readonly CommandRun _run = new();

    public async ValueTask InitializeAsync() => await _run.Store(records =>
    {
        var community = records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), "AI 社群", "AI數位");
        var ming = records.People.Add("王小明", "勤益科大", "資管系", "").Id;
        records.People.Put(community.Id, ming, Role.Convener, PersonKind.Own);
        var gone = records.People.Add("李, 美麗", "別校", "", "").Id;
        var meeting = records.Meetings.Plan(
            new MeetingPlan { Community = community.Id, Kind = "routine", Topic = "=1+1", StartsAt = s_start, EndsAt = s_start.AddHours(2) }).Id;

        var earned = new PointEntry
        {
            Community = community.Id,
            Person = ming,
            Meeting = meeting,
            Rule = "routine",
            Points = new PointValue(50),
            Worth = new PointValue(50),
            Cite = [new("二、(四)")],
            Version = 2,
            At = s_start,
        };
        var first = records.Points.Add(earned);
        records.Points.Add(earned with { Points = new PointValue(-50), By = ming, Why = "-登錯\n了", Corrects = first.Id, At = s_start.AddDays(1) });
        // Half past midnight of the 28th at the school is still the 27th in Greenwich.
        records.Points.Add(
            earned with
            {
                Person = gone,
                Meeting = null,
                Rule = "convener",
                Points = new PointValue(300),
                Worth = new PointValue(325),
                At = s_start.AddHours(34.5),
            });

        var request = records.Budget.Add(Money(LedgerKind.Committed, "meals", 1_200));
        var paid = records.Budget.Add(Money(LedgerKind.Spent, "meals", 1_200) with
        {
            UnitPrice = new Dollars(80),
            Quantity = 15,
            Payee = "好吃, 餐盒",
            Meeting = meeting,
            What = "@便當",
            Settles = request.Id,
        });
        records.Budget.Add(paid.TakenBack(ming, s_start.AddHours(34.5), "打錯"));
        records.Budget.Add(Money(LedgerKind.Approved, "no-longer-there", 3_000_000_000) with { PayeeMember = gone, On = new DateOnly(2024, 12, 31) });
        return true;

        LedgerEntry Money(LedgerKind kind, string item, long amount) => new()
        {
            Community = community.Id,
            Kind = kind,
            Item = item,
            Amount = new Dollars(amount),
            On = new DateOnly(2025, 5, 26),
            At = s_start,
            By = ming,
            Cite = [new("三、(二)")],
            Version = 1,
        };
    });

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Points_are_a_row_for_each_line_and_below_zero_where_one_is_taken_back()
    {
        Assert.Equal(0, await Export("points", "csv"));

        Assert.Equal(
            """
            programme,community,name,role,member_kind,school,department,date,session,kind,topic,rule,points,worth,cite,edition,recorded_by,reason,corrects,id
            ncut-research-communities-114,AI 社群,王小明,convener,own,勤益科大,資管系,2025-05-26,1,routine,"'=1+1",routine,0.5,0.5,二、(四),2,,,,1
            ncut-research-communities-114,AI 社群,王小明,convener,own,勤益科大,資管系,2025-05-27,1,routine,"'=1+1",routine,-0.5,0.5,二、(四),2,王小明,"'-登錯|了",1,2
            ncut-research-communities-114,AI 社群,"李, 美麗",,,別校,,2025-05-28,,,,convener,3,3.25,二、(四),2,,,,3

            """.ReplaceLineEndings("\r\n").Replace('|', '\n'),
            WithoutMark());
    }

    [Fact]
    public async Task Money_is_a_row_for_each_line_with_the_items_name_and_whole_dollars()
    {
        const string columns = "programme,community,id,date,fiscal_year,kind,item,item_name,unit_price,quantity,amount,payee,session,what,recorded_by,"
            + "recorded_at,reason,corrects,settles,cite,edition";
        Assert.Equal(0, await Export("budget", "csv"));

        Assert.Equal(
            $"""
            {columns}
            ncut-research-communities-114,AI 社群,1,2025-05-26,2025,committed,meals,膳食費,,,1200,,,,王小明,2025-05-26 14:00,,,,三、(二),1
            ncut-research-communities-114,AI 社群,2,2025-05-26,2025,spent,meals,膳食費,80,15,1200,"好吃, 餐盒",1,"'@便當",王小明,2025-05-26 14:00,,,1,三、(二),1
            ncut-research-communities-114,AI 社群,3,2025-05-26,2025,spent,meals,膳食費,80,15,-1200,"好吃, 餐盒",1,"'@便當",王小明,2025-05-28 00:30,打錯,2,1,三、(二),1
            ncut-research-communities-114,AI 社群,4,2024-12-31,2024,approved,no-longer-there,,,,3000000000,"李, 美麗",,,王小明,2025-05-26 14:00,,,,三、(二),1

            """.ReplaceLineEndings("\r\n"),
            WithoutMark());
    }

    [Fact]
    public async Task After_a_way_through_other_databases_every_table_is_the_same_byte_for_byte()
    {
        Assert.SkipUnless(TestStore.Provider.Name is FileSigns.Sqlite or FileSigns.LiteDb, "The records are on a server.");
        var before = await Tables();
        var (here, there, back) = (TestStore.Provider.Name, $"LiteDb:{_run.PathOf("there")}", _run.PathOf("back"));
        Assert.Equal(0, await _run.Run("store", "copy", "--from", here, "--to", there));
        Assert.Equal(0, await _run.Run("store", "copy", "--from", there, "--to", $"{here}:{back}"));
        Directory.Delete(_run.Data, recursive: true);
        Directory.Move(back, _run.Data);

        Assert.Equal(before, await Tables());

        async Task<IReadOnlyList<string>> Tables()
        {
            var tables = new List<string>();
            foreach (var table in (string[])["roster", "attendance", "meetings", "points", "budget"])
            {
                Assert.Equal(0, await _run.Run("export", table, "--out", "-"));
                tables.Add(Convert.ToHexString(_run.Raw));
            }

            return tables;
        }
    }

    [Fact]
    public async Task Programs_get_points_and_dollars_as_exact_numbers()
    {
        Assert.Equal(0, await Export("points", "jsonl"));
        Assert.Equal(
            """
            {"programme":"ncut-research-communities-114","community":"AI 社群","name":"王小明","role":"convener","member_kind":"own",
            "school":"勤益科大","department":"資管系","date":"2025-05-27","session":1,"kind":"routine","topic":"=1+1","rule":"routine",
            "points":-0.5,"worth":0.5,"cite":"二、(四)","edition":2,"recorded_by":"王小明","reason":"-登錯\n了","corrects":1,"id":2}
            """.ReplaceLineEndings(""),
            _run.Read("out").Split('\n')[1]);

        Assert.Equal(0, await Export("budget", "jsonl"));
        Assert.Equal(
            """
            {"programme":"ncut-research-communities-114","community":"AI 社群","id":3,"date":"2025-05-26","fiscal_year":2025,
            "kind":"spent","item":"meals","item_name":"膳食費","unit_price":80,"quantity":15,"amount":-1200,"payee":"好吃, 餐盒",
            "session":1,"what":"@便當","recorded_by":"王小明","recorded_at":"2025-05-28T00:30:00+08:00","reason":"打錯","corrects":2,
            "settles":1,"cite":"三、(二)","edition":1}
            """.ReplaceLineEndings(""),
            _run.Read("out").Split('\n')[2]);
    }

    [Theory]
    [InlineData("points", "114-05-28", "114-05-28", "3")]
    [InlineData("points", "114-05-26", "114-05-27", "1,2")]
    [InlineData("budget", "2025-01-01", null, "1,2,3")]
    [InlineData("budget", null, "113年12月31日", "4")]
    [InlineData("budget", "114-05-28", null, "")]
    public async Task A_span_takes_lines_by_their_own_day_at_the_school(string table, string? from, string? to, string ids)
    {
        string[] span = [.. from is null ? Array.Empty<string>() : ["--from", from], .. to is null ? Array.Empty<string>() : ["--to", to]];

        Assert.Equal(0, await Export(table, "jsonl", span));

        Assert.Equal(
            ids,
            string.Join(',', _run.Read("out").Split('\n').SkipLast(1).Select(line => System.Text.Json.JsonElement.Parse(line).GetProperty("id").GetInt64())));
    }

    private Task<int> Export(string table, string format, params string[] options) =>
        _run.Run(["export", table, "--format", format, "--out", _run.PathOf("out"), .. options]);

    private string WithoutMark() => Encoding.UTF8.GetString(File.ReadAllBytes(_run.PathOf("out"))[3..]);
}
