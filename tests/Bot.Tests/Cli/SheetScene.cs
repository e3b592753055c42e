using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>What officers print: a community of 40 that met 24 times, one that never did, and one whose names are as long as names get.</summary>
internal sealed class SheetScene(IRecords records)
{
    public const string Large = "AI數位教學社群";
    public const string Empty = "還沒有人的社群";
    public const string Long = "跨領域永續發展與在地文化共創之[數位]人文教學實踐/研究社群";
    public static readonly ProgrammeId Programme = new("ncut-research-communities-114");

    private static readonly DateTimeOffset s_first = new(2025, 4, 8, 12, 0, 0, TimeSpan.FromHours(8));
    private static readonly string[] s_schools = ["國立勤益科技大學", "國立臺中科技大學", "臺中市立臺中工業高級中等學校"];
    private static readonly string[] s_departments = ["資訊管理系", "電子工程系", "文化創意事業系", "通識教育學院", "機械工程系智慧製造組"];
    private readonly Random _random = new(114);

    public bool Fill()
    {
        Meet(records.Communities.Add(Programme, Large, "AI數位"), 24, [.. Enumerable.Range(0, 40).Select(Name)]);
        records.Communities.Add(Programme, Empty, "USR");
        Meet(
            records.Communities.Add(Programme, Long, "USR"), 3,
            ["夏曼．藍波安", "伊斯坦大．貝雅夫．正福", "Maximilian Alexander von Hohenzollern-Sigmaringen", "歐陽菲菲", "=1+1"]);
        return true;
    }

    /// <summary>Of each community a meeting that was and one that is to come.</summary>
    public IReadOnlyList<(MeetingId Meeting, string Name)> SignInSheets() =>
    [
        .. from one in new[] { (Name: Large, As: "large"), (Name: Empty, As: "empty"), (Name: Long, As: "long") }
           let community = records.Communities.Find(Programme, one.Name)!
           from sheet in new[] { (As: "signed", At: s_first.AddDays(14)), (As: "to-sign", At: s_first.AddYears(100)) }
           let there = records.Meetings.Of(community.Id, sheet.At, sheet.At.AddHours(1)).Select(meeting => (MeetingId?)meeting.Id).FirstOrDefault()
           select (there ?? Plan(community, sheet.At, "lecture").Id, $"{one.As}-{sheet.As}"),
    ];

    private static string Name(int nth) => $"{"陳林黃張李王吳劉蔡楊"[nth % 10]}{"志雅俊淑"[nth / 10]}{"明婷宏芬豪惠傑玲偉娟"[(nth * 3) % 10]}";

    private void Meet(Community community, int times, IReadOnlyList<string> names)
    {
        var people = names.Select((name, nth) => records.People.Add(name, s_schools[nth % 7 % 3], s_departments[nth % 5], "").Id).ToList();
        foreach (var (nth, person) in people.Index())
        {
            // One came in June and one left in August.
            var days = nth == 3 ? new Tenure(From: new DateOnly(2025, 6, 1)) : nth == 4 ? new Tenure(Until: new DateOnly(2025, 8, 31)) : default;
            records.People.Put(community.Id, person, nth == 0 ? Role.Convener : Role.Member, nth % 7 == 0 ? PersonKind.Own : PersonKind.External, days);
        }

        for (var nth = 0; nth < times; nth++)
            Meet(community, nth, people);
        // Not in the period of the programme.
        Meet(community, 30, people);
        Spend(community, people[0]);
    }

    private void Meet(Community community, int nth, List<PersonId> people)
    {
        var start = s_first.AddDays(7 * nth);
        var kind = (nth % 6) switch { 2 => "lecture", 4 => "visit", 5 => "presentation", _ => "routine" };
        var meeting = Plan(community, start, kind);
        foreach (var person in people)
            Note(community, meeting, person, people[0]);
        if (nth % 6 == 2)
        {
            records.Attendance.Add(new AttendanceEntry
            {
                Meeting = meeting.Id,
                Guest = "講師 周教授",
                Act = AttendanceAct.Recorded,
                At = start,
                RecordedBy = people[0],
                Reason = "主講",
            });
        }
    }

    private Meeting Plan(Community community, DateTimeOffset start, string kind) => records.Meetings.Plan(new MeetingPlan
    {
        Community = community.Id,
        Kind = kind,
        Topic = kind == "lecture" ? "生成式人工智慧融入課程之教學設計與學習成效評量：以專題導向學習為例" : "教材共備",
        Place = "工程館 301",
        StartsAt = start,
        EndsAt = start.AddHours(2),
    });

    private void Note(Community community, Meeting meeting, PersonId person, PersonId convener)
    {
        var entry = new AttendanceEntry { Meeting = meeting.Id, Person = person, Act = AttendanceAct.SignedIn, At = meeting.StartsAt.AddMinutes(2) };
        switch (_random.Next(20))
        {
            case 0:
                break;
            case 1:
                records.Attendance.Add(entry with { Act = AttendanceAct.Leave, At = meeting.StartsAt.AddDays(-1), Reason = "公差" });
                break;
            case 2:
                records.Attendance.Add(entry with { Act = AttendanceAct.Recorded, RecordedBy = convener, Reason = "手機沒電" });
                break;
            case 3:
                records.Attendance.Add(entry with { At = meeting.StartsAt.AddMinutes(25), Late = true });
                break;
            default:
                records.Attendance.Add(entry);
                records.Attendance.Add(entry with { Act = AttendanceAct.SignedOut, At = meeting.StartsAt.AddMinutes(118) });
                records.Points.Add(new PointEntry
                {
                    Community = community.Id,
                    Person = person,
                    Meeting = meeting.Id,
                    Rule = meeting.Kind == "lecture" ? "lecture" : "routine",
                    Points = new PointValue(50),
                    Worth = new PointValue(50),
                    Cite = [new("五、(二)")],
                    Version = 1,
                    At = meeting.EndsAt,
                });
                break;
        }
    }

    private void Spend(Community community, PersonId by)
    {
        foreach (var (item, amount) in new[] { ("lecture-fee", 16_000L), ("meals", 8_000), ("materials", 6_000) })
            records.Budget.Add(Money(LedgerKind.Approved, item, amount, "核定") with { On = new DateOnly(2025, 4, 1) });
        for (var nth = 0; nth < 9; nth++)
            records.Budget.Add(Money(LedgerKind.Spent, "meals", 720 + nth, "便當") with { UnitPrice = new Dollars(80), Quantity = 9, Payee = "好吃餐盒行" });
        records.Budget.Add(Money(LedgerKind.Committed, "lecture-fee", 4_000, "講座鐘點費"));
        var wrong = records.Budget.Add(Money(LedgerKind.Spent, "materials", 1_234, "影印"));
        records.Budget.Add(wrong.TakenBack(by, s_first.AddDays(40), "打錯"));

        LedgerEntry Money(LedgerKind kind, string item, long amount, string what) => new()
        {
            Community = community.Id,
            Kind = kind,
            Item = item,
            Amount = new Dollars(amount),
            What = what,
            On = new DateOnly(2025, 5, 26),
            At = s_first,
            By = by,
            Cite = [new("三、(二)")],
            Version = 1,
        };
    }
}
