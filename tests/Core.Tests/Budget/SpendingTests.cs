using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Budget;

/// <summary>What is accepted, and what is refused by which article. W: the regulations' own worked examples.</summary>
public sealed class SpendingTests
{
    private static BudgetCase City(int members = 4) =>
        BudgetCase.City(members)
            .Approved(("outside", 10_000), ("inside", 2_000), ("premium", 253), ("travel", 1_000), ("printing", 1_000), ("meals", 2_000), ("sundries", 400));

    private static BudgetCase College() => BudgetCase.College().Approved(("lecture", 6_000), ("materials", 10_000), ("meals", 4_000));

    [Fact]
    public void An_outside_expert_is_paid_and_the_premium_still_missing_is_named() // W8
    {
        var city = City();
        var accepted = city.Pays(city.Spending("outside", 6_000, 3, "陳大文"));
        var missing = Assert.Single(accepted.Warnings.OfType<SpendingWarning.ShareIsOff>());
        Assert.Equal((new Dollars(127), "附件二"), (missing.Missing, missing.Ceiling.Rule.Cite.ToString()));

        Assert.Equal(new Dollars(127), city.Refuses<SpendingRefusal.OverShare>(city.Spending("premium", 128)).Ceiling.Left);
        city.Pays(city.Spending("premium", 100));
        var second = city.Pays(city.Spending("inside", 1_000, 1, "陳大文"));
        Assert.Equal(new Dollars(48), Assert.Single(second.Warnings.OfType<SpendingWarning.ShareIsOff>()).Missing); // 147.7 -> 148 - 100
    }

    [Fact]
    public void A_premium_waits_for_fees_that_are_paid_and_may_be_requested_with_fees_that_are_requested()
    {
        var city = City();
        city.Pays(city.Spending("outside", 6_000, 3, "陳大文") with { Kind = LedgerKind.Committed });
        Assert.Equal(Dollars.Zero, city.Refuses<SpendingRefusal.OverShare>(city.Spending("premium", 127)).Ceiling.Most);
        city.Pays(city.Spending("premium", 127) with { Kind = LedgerKind.Committed });
    }

    [Fact]
    public void Meals_at_the_rate_are_accepted_and_above_it_refused() // W9
    {
        var city = City();
        var accepted = city.Pays(city.Spending("meals", 15 * 80, 15, what: "便當"));
        Assert.Equal(("便當", "三", 1, new Dollars(80)), (accepted.Entry.What, accepted.Entry.Cite.ToString(), accepted.Entry.Version, accepted.Entry.UnitPrice));
        Assert.Equal(new Dollars(800), accepted.After.Find("meals")!.Balance.Available);

        var refused = city.Refuses<SpendingRefusal.OverUnitRate>(city.Spending("meals", 15 * 100, 15));
        Assert.Equal(
            (new Dollars(80), new Dollars(100), new Dollars(1_200), "附件二五"),
            (refused.Rate.Most, refused.Price, refused.Within, refused.Cite.ToString()));
    }

    [Fact]
    public void Without_a_quantity_it_is_one_unit_and_an_uneven_price_is_rounded_up()
    {
        var city = City();
        Assert.Equal(new Dollars(500), city.Refuses<SpendingRefusal.OverUnitRate>(city.Spending("printing", 500)).Price);
        Assert.Equal(new Dollars(101), city.Refuses<SpendingRefusal.OverUnitRate>(city.Spending("printing", 301, 3)).Price);
        city.Pays(city.Spending("printing", 299, 3));
    }

    [Fact]
    public void Sundries_take_at_most_their_share_of_what_was_granted() // W10
    {
        var city = BudgetCase.City().Approved(("printing", 9_400), ("sundries", 600));
        Assert.Equal(new Dollars(500), city.Refuses<SpendingRefusal.OverShare>(city.Spending("sundries", 501)).Ceiling.Most);
        city.Pays(city.Spending("sundries", 300));
        Assert.Equal(new Dollars(200), city.Refuses<SpendingRefusal.OverShare>(city.Spending("sundries", 201)).Ceiling.Left);
        city.Pays(city.Spending("sundries", 200));
    }

    [Fact]
    public void One_member_gets_at_most_half_of_all_lecture_fees() // W11
    {
        var city = City();
        city.Pays(city.Spending("outside", 6_000, 3, "成員甲"));
        var refused = city.Refuses<SpendingRefusal.OverMemberShare>(city.Spending("inside", 1_000, 1, "成員甲老師"));
        Assert.Equal((new Dollars(6_000), new Dollars(6_000), "捌、三、(一)"), (refused.Most, refused.Had, refused.Cite.ToString()));

        var other = City();
        Assert.Equal(Dollars.Zero, other.Refuses<SpendingRefusal.OverMemberShare>(other.Spending("outside", 7_000, 4, "成員甲")).Had);
        other.Pays(other.Spending("outside", 7_000, 4, "陳大文"));
    }

    [Fact]
    public void At_most_half_of_the_members_are_paid()
    {
        var city = City(members: 3);
        city.Pays(city.Spending("inside", 500, 1, "成員甲"));
        city.Pays(city.Spending("inside", 500, 1, "成員甲"));
        var refused = city.Refuses<SpendingRefusal.TooManyMembersPaid>(city.Spending("inside", 500, 1, "成員乙"));
        Assert.Equal((1, 3, "備註5"), (refused.Most, refused.Members, refused.Cite.ToString()));
    }

    [Fact]
    public void No_member_is_paid_for_observing_unless_it_is_open_to_the_city()
    {
        var city = City();
        var observing = city.Spending("inside", 1_000, 1, "成員甲", "公開課") with { Meeting = BudgetCase.At("observing") };
        Assert.Equal("備註6", city.Refuses<SpendingRefusal.ToMemberAt>(observing).Cite.ToString());
        city.Pays(observing with { Meeting = BudgetCase.At("lecture") });
        city.Pays(observing with { What = "開放全市觀摩" });
        city.Pays(observing with { Payee = "陳大文" });
    }

    [Fact]
    public void Lecture_fees_go_to_no_member_and_to_nobody_of_the_school() // W4
    {
        var college = College();
        Assert.Equal("三、(二)", college.Refuses<SpendingRefusal.ToMember>(college.Spending("lecture", 2_000, payee: "成員丙教授")).Cite.ToString());
        var colleague =
            college.Refuses<SpendingRefusal.ToKind>(college.Spending("lecture", 2_000, payee: "王同事"), BudgetCase.Somebody("王同事", PersonKind.PartTime));
        Assert.Equal("王同事", colleague.Payee.Person.Name);

        var outside = college.Pays(college.Spending("lecture", 2_000, payee: "李業師"), BudgetCase.Somebody("李業師", PersonKind.External));
        Assert.Empty(outside.Warnings);
        var unknown = college.Pays(college.Spending("lecture", 1_000, payee: "張某"));
        Assert.Equal("張某", Assert.Single(unknown.Warnings.OfType<SpendingWarning.PayeeUnknown>()).Name);
    }

    [Fact]
    public void After_the_day_for_requests_nothing_is_bought_and_the_rest_is_taken_back() // W5
    {
        var college = College();
        college.Today = new DateOnly(2025, 11, 15);
        college.Pays(college.Spending("meals", 1_000));
        college.Today = new DateOnly(2025, 11, 16);
        var refused = college.Refuses<SpendingRefusal.AfterPurchases>(college.Spending("meals", 1_000));
        Assert.Equal((new DateOnly(2025, 11, 15), new Dollars(19_000), "三、(四)"), (refused.Last, refused.TakenBack, refused.Cite.ToString()));
        Assert.Equal(
            (true, new Dollars(19_000), new Dollars(19_000)),
            (college.Statement.IsClosed, college.Statement.TakenBack, college.Statement.Total.Available));
        college.Refuses<SpendingRefusal.AfterPurchases>(college.Spending("meals", 1_000) with { On = new DateOnly(2025, 11, 10) });
    }

    [Fact]
    public void What_was_requested_in_time_may_be_paid_after_the_day_and_no_more_than_that()
    {
        var college = College();
        var request = college.Pays(college.Spending("materials", 5_000) with { Kind = LedgerKind.Committed }).Entry;
        college.Today = new DateOnly(2025, 11, 20);
        var open = Request.Of(request, []);
        Assert.Equal(new Dollars(5_000), open.Open);
        college.Refuses<SpendingRefusal.AfterPurchases>(
            open.Settled(Item(college, request), new Dollars(5_001), partly: false, college.Today, college.Known()));

        college.Pays(open.Settled(Item(college, request), new Dollars(4_800), partly: false, college.Today, college.Known()));
        Assert.Equal((new Dollars(4_800), Dollars.Zero, new Dollars(15_200)), Total(college));
        Assert.Empty(Request.OpenOf(college.Lines));
    }

    [Fact]
    public void A_request_may_be_paid_in_parts_and_what_is_open_is_never_negative()
    {
        var college = College();
        var request = college.Pays(college.Spending("materials", 5_000) with { Kind = LedgerKind.Committed }).Entry;
        college.Pays(Request.OpenOf(college.Lines)[0].Settled(Item(college, request), new Dollars(2_000), partly: true, college.Today, college.Known()));
        Assert.Equal(new Dollars(3_000), Assert.Single(Request.OpenOf(college.Lines)).Open);
        college.Pays(Request.OpenOf(college.Lines)[0].Settled(Item(college, request), new Dollars(4_000), partly: true, college.Today, college.Known()));
        Assert.Equal((new Dollars(6_000), Dollars.Zero, new Dollars(14_000)), Total(college));
    }

    [Fact]
    public void Days_outside_the_programme_and_days_to_come_are_refused()
    {
        var college = College();
        college.Refuses<SpendingRefusal.InFuture>(college.Spending("meals", 100) with { On = college.Today.AddDays(1) });
        Assert.Equal(
            "二、(二)3",
            college.Refuses<SpendingRefusal.OutsidePeriod>(college.Spending("meals", 100) with { On = new DateOnly(2025, 3, 31) }).Cite.ToString());
        college.Today = new DateOnly(2025, 11, 10); // meetings have ended, requests have not
        college.Pays(college.Spending("meals", 100));

        var city = City();
        city.Today = new DateOnly(2023, 7, 5);
        city.Refuses<SpendingRefusal.OutsidePeriod>(city.Spending("meals", 80, 1));
        city.Pays(city.Spending("meals", 80, 1) with { On = new DateOnly(2023, 6, 30) });
    }

    [Fact]
    public void Before_anything_is_granted_nothing_is_spent()
    {
        var college = BudgetCase.College();
        college.Refuses<SpendingRefusal.NoBudgetYet>(college.Spending("meals", 100));
    }

    [Fact]
    public void An_item_may_draw_on_its_pool_and_no_further()
    {
        var city = City();
        var accepted = city.Pays(city.Spending("meals", 2_400, 30));
        Assert.Equal(new Dollars(-400), Assert.Single(accepted.Warnings.OfType<SpendingWarning.DrawsOnPool>()).Item.Balance.Available);
        Assert.Equal(new Dollars(1_000), accepted.After.Find("meals")!.Left);
        Assert.Equal(
            (new Dollars(1_000), "捌、三、(四)"),
            (city.Refuses<SpendingRefusal.OverPool>(city.Spending("printing", 1_001, 20)) is var refused ? (refused.Left, refused.Cite.ToString()) : default));
        Assert.Equal(new Dollars(1_000), city.Refuses<SpendingRefusal.OverPool>(city.Spending("travel", 1_001)).Left);
    }

    [Fact]
    public void A_word_for_what_an_item_is_not_for_is_found_in_what_is_said()
    {
        var city = City();
        var refused = city.Refuses<SpendingRefusal.NotFor>(city.Spending("travel", 300, what: "高鐵站到校計程車"));
        Assert.Equal(("計程車", "捌、三、(五)"), (refused.Word, refused.Cite.ToString()));
        var college = College();
        college.Refuses<SpendingRefusal.NotFor>(college.Spending("materials", 300, payee: "碳粉夾"));
        college.Pays(college.Spending("meals", 300, what: "碳粉夾旁的便當"));
    }

    [Fact]
    public void All_reasons_are_named_at_once()
    {
        var city = City();
        var refused = Assert.IsType<SpendingOutcome.Refused>((city.Spending("meals", 4_000, 20) with { On = new DateOnly(2022, 7, 1) }).Decide(city.Known()));
        Assert.Equal(
            [typeof(SpendingRefusal.OutsidePeriod), typeof(SpendingRefusal.OverUnitRate), typeof(SpendingRefusal.OverPool)],
            refused.Reasons.Select(reason => reason.GetType()));
        Assert.DoesNotContain(city.Lines, line => line.Kind == LedgerKind.Spent);
    }

    [Fact]
    public void Eighty_and_ninety_percent_are_said_once_when_they_are_reached()
    {
        var college = College();
        Assert.Empty(Marks(college.Pays(college.Spending("materials", 15_999))));
        Assert.Equal([80], Marks(college.Pays(college.Spending("meals", 1))));
        Assert.Empty(Marks(college.Pays(college.Spending("meals", 1_000))));
        Assert.Equal([90], Marks(college.Pays(college.Spending("meals", 2_000))));
        Assert.Equal([90], Marks(College() is var leap ? leap.Pays(leap.Spending("materials", 20_000)) : null!));

        var city = City();
        var pool = Assert.Single(city.Pays(city.Spending("travel", 800)).Warnings.OfType<SpendingWarning.PoolReaches>());
        Assert.Equal((80, "travel"), (pool.Percent, pool.Item.Item.Id));
    }

    [Fact]
    public void The_same_line_again_is_pointed_out()
    {
        var college = College();
        var first = college.Pays(college.Spending("meals", 300)).Entry;
        Assert.Equal(first, Assert.Single(college.Pays(college.Spending("meals", 300)).Warnings.OfType<SpendingWarning.SameAs>()).Earlier);
        Assert.Empty(college.Pays(college.Spending("materials", 300)).Warnings);
    }

    private static IEnumerable<int> Marks(SpendingOutcome.Accepted accepted) =>
        accepted.Warnings.OfType<SpendingWarning.TotalReaches>().Select(mark => mark.Percent);

    private static CommunityBot.Programmes.BudgetItem Item(BudgetCase of, LedgerEntry line) => of.Rulebook.Funding!.FindItem(line.Item)!;

    private static (Dollars Spent, Dollars Committed, Dollars Available) Total(BudgetCase of) =>
        (of.Statement.Total.Spent, of.Statement.Total.Committed, of.Statement.Total.Available);
}
