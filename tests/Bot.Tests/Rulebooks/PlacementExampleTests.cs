using System.Globalization;
using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Rulebooks;

/// <summary>Answers that the regulation of industry placement (P2) gives, each with its article, by the rulebook that comes with the program.</summary>
public sealed class PlacementExampleTests
{
    private static readonly Rulebook s_p2 = SeedRulebooksTests.Seed("ncut-industry-placement-113");
    private static readonly MonthRules s_months = s_p2.Months!;
    private static readonly Period s_six = Days("2019-08-01", "2025-07-31");

    [Theory]
    [InlineData(40, 1, 200)]
    [InlineData(240, 6, null)]
    [InlineData(239, 5, 1)]
    public void W20_forty_half_days_are_a_month(int halfDays, int months, int? toGo)
    {
        var count = Count(Workshop("2022-08-01", "2023-07-31", halfDays));

        Assert.Equal((months, months >= 6), (count.Months, count.IsComplete));
        Assert.Equal(toGo, count.HalfDaysToGo);
        Assert.Contains("二、(三)2", count.Lines[0].Verdict.Cite.Select(cite => cite.Article));
    }

    [Fact]
    public void W21_one_placement_of_half_a_year_or_two_months_of_workshops_and_four_of_cooperation_complete_the_six()
    {
        Assert.True(Count(Placement("2024-08-01", "2025-01-31")).IsComplete);
        Assert.True(Count(Workshop("2022-08-01", "2022-12-31", 80), Project("2024-02-01", "2024-05-31", 100_000)).IsComplete);
        Assert.Equal("六", s_months.Cite.ToString());
    }

    [Fact]
    public void E2_4_and_8_projects_alone_take_half_a_year_and_150000_of_what_was_allotted()
    {
        Assert.True(Count(Project("2024-08-01", "2025-01-31", 150_000)).IsComplete);
        Assert.Equal((false, 0), Result(Project("2024-08-01", "2025-01-31", 149_999)));
        Assert.Equal(
            new Verdict.TooLittle(new Dollars(24_999), new Dollars(25_000)) { Cite = [new Citation("四、(三)")] },
            Count(Project("2024-08-01", "2025-01-31", 149_999)).Lines[0].Verdict);
        Assert.True(Count(Project("2024-08-01", "2025-01-31", 300_000, share: 5000)).IsComplete);
    }

    [Fact]
    public void E2_6_and_7_odd_days_make_months_by_thirty_and_two_at_a_time_count_once()
    {
        var inTurn = Count(Project("2024-08-01", "2024-11-15", 90_000), Project("2025-01-01", "2025-03-15", 60_000));
        var atOnce = Count(Project("2024-08-01", "2024-10-31", 75_000), Project("2024-08-01", "2024-10-31", 75_000));

        Assert.Equal((new Length(6, 0), new Dollars(150_000), true), (inTurn.Alone!.Length, inTurn.Alone.Money, inTurn.IsComplete));
        Assert.Equal((new Length(3, 0), new Dollars(150_000), false), (atOnce.Alone!.Length, atOnce.Alone.Money, atOnce.IsComplete));
    }

    [Theory]
    [InlineData(119, 5)]
    [InlineData(120, 6)]
    public void E2_10_each_form_is_taken_in_whole_months(int halfDays, int months)
    {
        var count = Count(Placement("2024-08-01", "2024-11-20"), Workshop("2024-11-21", "2025-07-31", halfDays));

        Assert.Equal(months, count.Months);
        Assert.Equal("四、(一)", s_months.WholeMonthsCite.ToString());
    }

    [Theory]
    [InlineData("2024-08-01", "2025-01-31", "2024-12-31", "2025-02-02", "2025-08-01")]
    [InlineData("2024-08-01", "2025-07-31", "2025-06-30", "2025-08-02", "2026-08-01")]
    public void E2_12_and_13_the_way_back_and_the_service(string from, string to, string apply, string serves, string until)
    {
        var file = File(new CaseFact.Span(Days(from, to)));
        var returning = s_p2.Duties.Single(duty => duty.Words.Contains("歸建"));

        Assert.Equal([Day(apply)], DueDays.Of(returning.Due!, new Events { Period = s_p2.Period, Case = file.Planned, Return = file.Return }));
        Assert.Equal("二、(一)4(8)", returning.Cite.ToString());
        Assert.Equal(Days(serves, until), file.ServedFor(s_p2.Service!));
        Assert.Equal("二、(一)4(10)A", s_p2.Service!.Cite.ToString());
    }

    [Theory]
    [InlineData(280_000, 100_000, 180_000)]
    [InlineData(280_000, 300_000, 0)]
    [InlineData(null, 0, 280_000)]
    public void E2_13_and_15_the_ministrys_grant_is_taken_off_and_it_is_due_within_the_sixth_and_the_twelfth_month(int? agreed, int granted, int owed)
    {
        var file = File(
            [new CaseFact.Span(Days("2024-08-01", "2025-07-31")), new CaseFact.Granted(new Dollars(granted)),
                .. agreed is { } amount ? [new CaseFact.Agreed(new Dollars(amount))] : Array.Empty<CaseFact>()]);
        var collected = Collected.Of(s_p2.Collection!, file);

        Assert.Equal(new Dollars(owed), collected.Owed);
        Assert.Equal([Day("2025-01-31"), Day("2025-07-31")], collected.Days);
        Assert.Equal(owed == 0 ? null : Day("2025-01-31"), collected.Next);
    }

    [Theory]
    [InlineData(280_000, 200_000, 0, 40_000, 40_000)]
    [InlineData(280_001, 200_000, 4_220, 37_891, 37_890)]
    [InlineData(150_000, 200_000, 0, 0, 0)]
    public void W22_what_is_left_is_halved_and_the_odd_dollar_is_the_school_funds(int received, int fees, int premium, int fund, int department)
    {
        var collected = Collected.Of(s_p2.Collection!, File(
            new CaseFact.Received(new Dollars(received), Day("2025-01-20")),
            new CaseFact.Paid("substitutes", new Dollars(fees)),
            new CaseFact.Paid("premium", new Dollars(premium))));

        Assert.Equal([new Dollars(fund), new Dollars(department)], collected.Split().Select(part => part.Amount));
        Assert.Equal(new Dollars(received - fees - premium), collected.Rest);
        Assert.Equal("二、(一)4(5)", collected.Rule.RestCite.ToString());
    }

    [Theory]
    [InlineData(9, 2)]
    [InlineData(10, 3)]
    [InlineData(13, 3)]
    [InlineData(14, 4)]
    public void W23_no_more_than_thirty_percent_are_away(int teachers, int most)
    {
        var semester = Days("2024-08-01", "2025-01-31");
        AwayCount With(int away) => new(s_p2.Away!, "機械系", semester, teachers, [.. Enumerable.Range(1, away).Select(Somebody)]);

        Assert.Equal((most, false, true), (With(most).Most, With(most - 1).IsFull, With(most).IsFull));
        Assert.Equal([semester, Days("2025-02-01", "2025-07-31")], AwayCount.SemestersOf(s_p2.Away!, Days("2024-08-01", "2025-07-31")));
        Assert.Equal("五", s_p2.Away!.Cite.ToString());
    }

    [Fact]
    public void E2_20_a_fault_bars_for_six_years()
    {
        var rule = s_p2.Bars.OfType<BarRule.AfterFault>().Single(bar => bar.Of == FaultOf.Teacher);

        Assert.Equal(Day("2031-03-15"), CivilMonths.After(Day("2025-03-15"), rule.Years * CivilMonths.AYear));
        Assert.Equal("二、(一)4(9)", rule.Cite.ToString());
    }

    [Fact]
    public void E2_22_across_two_windows_each_has_its_days_and_the_money_is_where_the_contract_ends()
    {
        var project = Project("2025-05-01", "2025-10-31", 180_000);
        var (first, next) = (Count(project), In(Days("2025-08-01", "2031-07-31"), project));

        Assert.Equal((3, 3), (first.Months, next.Months));
        Assert.Equal((Dollars.Zero, new Dollars(180_000)), (first.Alone!.Money, next.Alone!.Money));
    }

    private static (bool Complete, int Months) Result(params IReadOnlyList<Claim> claims) => (Count(claims).IsComplete, Count(claims).Months);

    private static MonthCount Count(params IReadOnlyList<Claim> claims) => In(s_six, claims);

    private static MonthCount In(Period window, params IReadOnlyList<Claim> claims) =>
        MonthCount.Of(s_months, window, window.End, WorkCalendar.WeekendsOnly, claims);

    private static Claim.Stretch Placement(string from, string to) => Stretch("placement", from, to);

    private static Claim.Stretch Project(string from, string to, int money, int share = 10_000) =>
        Stretch("project", from, to) with { Money = new Dollars(money), Share = new Rate(share) };

    private static Claim.Stretch Stretch(string way, string from, string to) => new(Days(from, to)) { Way = s_months.FindWay(way)!, Origin = Noted };

    private static Claim.HalfDays Workshop(string from, string to, int count) =>
        new(Days(from, to), count) { Way = s_months.FindWay("workshop")!, Origin = Noted };

    private static ClaimOrigin.OfCase Noted => new(new Community { Id = new CommunityId(1), Programme = s_p2.Id, Name = "王小明深耕" }, "");

    private static CaseFile File(params IReadOnlyList<CaseFact> facts) => CaseFile.Of([.. facts.Select((fact, index) => new CaseEntry
    {
        Id = new CaseEntryId(index + 1),
        Community = new CommunityId(1),
        Fact = fact,
        At = DateTimeOffset.UnixEpoch,
        By = new PersonId(1),
        Cite = Citations.None,
        Version = 1,
    })]);

    private static Person Somebody(int number) => new() { Id = new PersonId(number), Name = $"教師{number}", Department = "機械系" };

    private static Period Days(string from, string to) => new(Day(from), Day(to));

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
