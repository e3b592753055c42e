using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Tests.Rulebooks;

/// <summary>The rulebook of industry placement (P2) says what its regulation says, each thing with its article.</summary>
public sealed class PlacementRulebookTests
{
    private static readonly Rulebook s_p2 = SeedRulebooksTests.Seed("ncut-industry-placement-113");

    public static TheoryData<string, string, string> Spans => new()
    {
        { "one-year", "FromDays 8/1 12", "二、(一)7" },
        { "half-year", "FromDays 8/1 2/1 6", "二、(一)7" },
        { "cooperation", "Free 簽約期間", "二、(二)2" },
        { "workshop with-ministry", "HalfDays 20", "二、(三)4(4)" },
        { "workshop", "Free 研習計畫", "二、(三)4(4)" },
    };

    public static TheoryData<string, string, string, string> Ways => new()
    {
        { "placement", "on-site", "half-year one-year", "二、(一)2" },
        { "project", "with-firms", "cooperation project", "二、(二)2" },
        { "board", "with-firms", "cooperation board", "二、(二)3" },
        { "special", "with-firms", "cooperation special", "二、(二)4" },
        { "academy", "with-firms", "cooperation academy", "二、(二)5" },
        { "workshop", "workshops", "workshop", "二、(三)2；二、(三)3(2)" },
    };

    public static TheoryData<string, string, string> Bars => new()
    {
        { "OnceACycle", "half-year one-year", "二、(一)4(7)" },
        { "WhileServing 辭聘 調任 退休", "half-year one-year", "二、(一)4(10)B" },
        { "AfterFault Teacher 6", "half-year one-year", "二、(一)4(9)" },
        { "AfterFault Firm 6", "", "二、(一)5(2)" },
    };

    [Theory]
    [MemberData(nameof(Spans))]
    public void From_when_to_when_a_case_may_run(string scope, string says, string article)
    {
        var rule = s_p2.Spans.Single(rule => Said(rule.Scope) == scope);

        Assert.Equal((says, article), (rule switch
        {
            SpanRule.FromDays(var starts, var months) => $"FromDays {string.Join(' ', starts.Select(start => $"{start.Month}/{start.Day}"))} {months}",
            SpanRule.HalfDays(var least) => $"HalfDays {least}",
            SpanRule.Free(var by) => $"Free {by.Chinese}",
            _ => "",
        }, rule.Cite.ToString()));
        Assert.Equal(Spans.Count, s_p2.Spans.Count);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_counts_in_which_form(string way, string form, string scope, string article)
    {
        var found = s_p2.Months!.FindWay(way)!;

        Assert.Equal((form, scope, article), (s_p2.Months.FormOf(found).Id, Said(found.Scope), found.Cite.ToString()));
        Assert.Equal(way == "workshop", found is CreditWay.HalfDays);
        Assert.Equal(Ways.Count, s_p2.Months.Ways.Count());
    }

    [Fact]
    public void Six_months_in_six_years_half_days_at_forty_a_month_and_what_firms_pay()
    {
        var months = s_p2.Months!;
        Assert.Equal((6, 6, "六"), (months.Need, months.CycleYears, months.Cite.ToString()));
        Assert.Equal((40, true, "二、(三)2"), (months.HalfDays!.AMonth, months.HalfDays.WorkdaysOnly, months.HalfDays.Cite.ToString()));
        Assert.Equal(("四、(一)", "四、(二)"), (months.WholeMonthsCite.ToString(), months.ApartCite.ToString()));
        Assert.Equal(
            new MoneyRule(6, new Dollars(150_000), new Dollars(25_000), [new("四、(三)")], new Rate(50_00)),
            Assert.Single(months.Ways.OfType<CreditWay.Span>(), way => way.Money is not null).Money);
        Assert.Equal(6, ((CreditWay.Span)months.FindWay("special")!).LeastMonths);
        Assert.Equal(["workshop-report", "certificate"], months.FindWay("workshop")!.After);
    }

    [Theory]
    [InlineData(9, 2)]
    [InlineData(10, 3)]
    [InlineData(13, 3)]
    [InlineData(14, 4)]
    public void How_many_of_a_department_may_be_away(int teachers, int away)
    {
        var rule = s_p2.Away!;
        Assert.Equal((away, "五"), (rule.Share.Within(teachers), rule.Cite.ToString()));
        Assert.Equal([new DayOfYear(8, 1), new DayOfYear(2, 1)], rule.Semesters);
        Assert.Equal(["進修", "講學", "研究", "出國考察", "教授休假研究"], rule.With.Select(leave => leave.Name.Chinese));
        Assert.Equal((6, "half-year one-year"), (rule.WithLeastMonths, Said(rule.Scope)));
    }

    [Fact]
    public void Feedback_comes_in_twice_pays_two_things_and_is_halved()
    {
        var rule = s_p2.Collection!;
        Assert.Equal((new Dollars(280_000), "one-year", "二、(一)4(3)；二、(一)4(4)"), (rule.Least, Said(rule.Scope), rule.Cite.ToString()));
        Assert.Equal([6, 12], rule.Instalments);
        Assert.Equal(["代課鐘點費", "二代健保補充保費"], rule.Pays.Select(cost => cost.Name.Chinese));

        var split = new Collected(rule, rule.Least, new Dollars(75_781), [], []).Split();
        Assert.Equal([("校務基金", new Dollars(37_891)), ("系（所）", new Dollars(37_890))], split.Select(one => (one.Part.To.Chinese, one.Amount)));
        Assert.Equal("二、(一)4(5)", rule.RestCite.ToString());
    }

    [Theory]
    [MemberData(nameof(Bars))]
    public void What_keeps_somebody_from_another_case(string says, string scope, string article)
    {
        Assert.Contains((says, scope, article), s_p2.Bars.Select(rule => (rule switch
        {
            BarRule.WhileServing(var also) => $"WhileServing {string.Join(' ', also.Select(name => name.Chinese))}",
            BarRule.AfterFault(var of, var years) => $"AfterFault {of} {years}",
            _ => rule.GetType().Name,
        }, Said(rule.Scope), rule.Cite.ToString())));
        Assert.Equal(Bars.Count, s_p2.Bars.Count);
    }

    [Fact]
    public void Service_is_as_long_as_the_case_from_the_day_after_the_return()
    {
        var service = s_p2.Service!;
        Assert.Equal((1, 1, "half-year one-year", "二、(一)4(10)A"), (service.DaysAfterReturn, service.Times, Said(service.Scope), service.Cite.ToString()));
    }

    [Fact]
    public void Workshops_with_the_schools_money_are_four_a_college_and_year()
    {
        var grant = Assert.Single(s_p2.Funding!.Grants);
        Assert.Equal((new Dollars(50_000), "workshop no-ministry", "二、(三)4(5)"), (grant.Most, Said(grant.Scope), grant.Cite.ToString()));
        Assert.Equal((4, "college"), (grant.Quota!.Most, grant.Quota.Question));
        Assert.Equal("workshop no-ministry", Said(s_p2.Questions.Single(question => question.Id == "college").Scope));
    }

    [Fact]
    public void What_is_due_is_counted_from_the_case_and_some_of_it_owed_by_each()
    {
        Assert.Equal(
            [("return", new Due.Before(Anchor.CaseEnd, 1, 0)), ("leave-first", new Due.Before(Anchor.CaseStart, 0, 1))],
            s_p2.Duties.Where(duty => duty.Due is Due.Before).Select(duty => (duty.Id, (Due.Before)duty.Due!)));
        Assert.Equal(["leave-first", "workshop-report", "certificate"], s_p2.Duties.Where(duty => duty.Each == Each.Member).Select(duty => duty.Id));
    }

    [Fact]
    public void Only_placements_are_recommended_by_a_head() =>
        Assert.Equal(
            ["Filed", "Recommended half-year one-year", "Approved"],
            s_p2.Application!.Steps.Select(step => $"{step.To} {Said(step.Scope)}".TrimEnd()));

    [Fact]
    public void Readings_are_told_in_both_languages_with_the_article()
    {
        // More than the card of 規定 has lines for would not be read.
        Assert.InRange(s_p2.Notes.Count, 19, Limits.Lines);
        Assert.All(s_p2.Notes, note => Assert.NotNull(note.Text.English));
        Assert.All(
            ["是誤字", "版面留白", "民法第 121 條", "月數只算一次", "整個契約", "5 個學院"],
            reading => Assert.Contains(s_p2.Notes, note => note.Text.Chinese.Contains(reading, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("ncut-research-communities-114")]
    [InlineData("hsinchu-learning-communities-111")]
    [InlineData("moe-digital-alliance-111")]
    [InlineData("moe-industry-training-106")]
    public void Other_rulebooks_say_none_of_it(string id)
    {
        var other = SeedRulebooksTests.Seed(id);

        Assert.Equal(
            (null, null, null, null, null, 0, 0),
            (other.Family, other.Months, other.Away, other.Collection, other.Service, other.Spans.Count, other.Bars.Count));
        Assert.All(other.Questions, question => Assert.Equal("", Said(question.Scope)));
        Assert.All(other.Application?.Steps ?? [], step => Assert.Equal("", Said(step.Scope)));
        Assert.All(other.Duties, duty => Assert.Equal(Each.Community, duty.Each));
        Assert.All(other.Funding?.Grants ?? [], grant => Assert.Null(grant.Quota));
    }

    private static string Said(Scope scope) => string.Join(' ', [.. scope.Categories, .. scope.When is { } when ? [when] : Array.Empty<string>()]);
}
