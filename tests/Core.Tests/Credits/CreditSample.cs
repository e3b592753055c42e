using System.Globalization;
using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Credits;

/// <summary>Half a year within six, in three forms.</summary>
internal static class CreditSample
{
    public static readonly CreditWay Placement = new CreditWay.Span { Id = "placement", Name = new LocalName("實地服務"), Cite = [new Citation("一")] };
    public static readonly CreditWay Project = new CreditWay.Span
    {
        Id = "project",
        Name = new LocalName("產學合作計畫"),
        Cite = [new Citation("二")],
        Money = new MoneyRule(6, new Dollars(150_000), new Dollars(25_000), [new Citation("四")], new Rate(5000)),
    };

    public static readonly CreditWay Special =
        new CreditWay.Span { Id = "special", Name = new LocalName("特色專案"), Cite = [new Citation("二")], LeastMonths = 6 };

    public static readonly CreditWay Workshop = new CreditWay.HalfDays { Id = "workshop", Name = new LocalName("深度研習"), Cite = [new Citation("三")] };

    public static readonly MonthRules Rules = new()
    {
        Need = 6,
        CycleYears = 6,
        Cite = [new Citation("六")],
        HalfDays = new HalfDayRule(2, 5, 4, WorkdaysOnly: true, [new Citation("三")]),
        Forms =
        [
            new CreditForm("placement", new LocalName("實地服務"), [Placement]),
            new CreditForm("cooperation", new LocalName("產學合作"), [Project, Special]),
            new CreditForm("workshop", new LocalName("深度研習"), [Workshop]),
        ],
        WholeMonthsCite = [new Citation("四、(一)")],
        ApartCite = [new Citation("四、(二)")],
    };

    public static readonly Period Window = Days("2021-08-01", "2027-07-31");

    public static MonthCount Count(params IReadOnlyList<Claim> claims) => On(Window.End, claims);

    public static MonthCount On(DateOnly today, params IReadOnlyList<Claim> claims) =>
        MonthCount.Of(Rules, Window, today, WorkCalendar.WeekendsOnly, claims);

    public static Claim.Stretch Stretch(CreditWay way, string first, string last, long money = 0, int share = 10_000) => new(Days(first, last))
    {
        Way = way,
        Origin = new ClaimOrigin.OfCase(new Community { Id = new CommunityId(1), Programme = new ProgrammeId("sample"), Name = first }, ""),
        Money = new Dollars(money),
        Share = new Rate(share),
    };

    public static Claim.HalfDays HalfDays(string first, string last, int count) => new(Days(first, last), count)
    {
        Way = Workshop,
        Origin = new ClaimOrigin.OfCase(new Community { Id = new CommunityId(1), Programme = new ProgrammeId("sample"), Name = first }, ""),
    };

    public static Claim.Session Session(string day, int worth, int attended) => new(Day(day), worth, attended)
    {
        Way = Workshop,
        Origin = new ClaimOrigin.OfCase(new Community { Id = new CommunityId(1), Programme = new ProgrammeId("sample"), Name = day }, ""),
    };

    public static Period Days(string first, string last) => new(Day(first), Day(last));

    public static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
