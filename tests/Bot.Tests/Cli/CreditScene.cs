using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>A school with a placement and its feedback, a teacher of whom all that can be was noted and some taken back, and one who is in no case.</summary>
internal sealed class CreditScene(IRecords records)
{
    public const string Family = "ncut-industry-placement";
    public const string Officer = "陳承辦";
    public static readonly ProgrammeId Programme = new("ncut-industry-placement-113");
    private static readonly DateTimeOffset s_at = new(2024, 9, 1, 9, 0, 0, TimeSpan.FromHours(8));

    public bool Fill()
    {
        var officer = records.People.Add(Officer, "勤益科大", "研發處", "");
        records.People.PutOfficer(Programme, officer.Id, default(Tenure));
        var ming = records.People.Add("王小明", "勤益科大", "機械工程系", "ming@ncut.example");
        var mei = records.People.Add("李美麗", "勤益科大", "電機工程系", "");
        records.People.Update(mei with { Number = "0042" });
        Placement(ming, officer);

        Note(mei, officer, new CreditFact.Cycle(new DateOnly(2020, 8, 1)));
        Note(mei, officer, new CreditFact.Cycle(new DateOnly(2021, 8, 1)));
        var wrong = Note(mei, officer, new CreditFact.Stretch("project", Days("2024-02-01", "2024-05-31"), new Dollars(90_000), null, Leads: false, "精密公司"));
        records.Credits.Add(wrong.TakenBack(officer.Id, s_at, "金額打錯"));
        Note(mei, officer, new CreditFact.Stretch("project", Days("2024-02-01", "2024-05-31"), new Dollars(100_000), new Rate(6050), Leads: true, "精密公司"));
        Note(mei, officer, new CreditFact.Stretch("board", Days("2023-08-01", "2024-01-31"), null, null, Leads: false, "113年1月1日函"));
        Note(mei, officer, new CreditFact.HalfDays("workshop", Days("2022-07-01", "2022-07-20"), 20, "=證書"));
        Note(mei, officer, new CreditFact.Absence("study", Days("2025-08-01", "2026-01-31")));
        Note(ming, officer, new CreditFact.Cycle(new DateOnly(2019, 8, 1)));
        records.Credits.Add(new Headcount
        {
            Family = Family,
            Department = "機械工程系",
            Semester = new DateOnly(2024, 8, 1),
            Teachers = 10,
            At = s_at,
            By = officer.Id,
        });
        return true;
    }

    /// <summary>All lines and headcounts, for comparing.</summary>
    public static List<string> Everything(IRecords records) =>
    [
        .. records.Credits.All(Family).Select(entry => $"{entry}"), .. records.Credits.Headcounts(Family).Select(one => $"{one}"),
    ];

    private static Period Days(string from, string to) =>
        new(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));

    private CreditEntry Note(Person of, Person by, CreditFact fact) => records.Credits.Add(new CreditEntry
    {
        Person = of.Id,
        Family = Family,
        Fact = fact,
        At = s_at,
        By = by.Id,
        Cite = [new("二、(二)2")],
        Programme = Programme,
        Version = 2,
    });

    private void Placement(Person teacher, Person by)
    {
        var community = records.Communities.Add(Programme, "王小明深耕", "深耕服務 1 年期");
        records.People.Put(community.Id, teacher.Id, Role.Convener, PersonKind.Own);
        foreach (var fact in new CaseFact[]
        {
            new CaseFact.Span(Days("2024-08-01", "2025-07-31")), new CaseFact.Firm("精密公司", "22099131"), new CaseFact.Agreed(new Dollars(300_000)),
            new CaseFact.Granted(new Dollars(20_000)), new CaseFact.Received(new Dollars(280_001), new DateOnly(2024, 12, 20)),
            new CaseFact.Paid("substitutes", new Dollars(200_000)), new CaseFact.Paid("premium", new Dollars(4_220)),
        })
        {
            records.Cases.Add(new CaseEntry
            {
                Community = community.Id,
                Fact = fact,
                At = s_at,
                By = by.Id,
                Cite = [new("二、(一)4(3)")],
                Version = 2,
            });
        }
    }
}
