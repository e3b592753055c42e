using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Duties;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Rulebooks;

/// <summary>Answers that the regulations of P1 and P4 themselves give, each with its article, by the rulebooks that come with the program.</summary>
public sealed class WorkedExampleTests
{
    private static readonly Rulebook s_p1 = SeedRulebooksTests.Seed("ncut-research-communities-114");
    private static readonly Rulebook s_p4 = SeedRulebooksTests.Seed("hsinchu-learning-communities-111");
    private static readonly SchoolClock s_clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei"));
    private static readonly DateOnly s_inP1 = new(2025, 9, 1);
    private static readonly DateOnly s_inP4 = new(2022, 11, 1);

    [Fact]
    public void W1_the_convener_who_was_at_six_discussions_and_two_lectures_and_presented_has_13_points()
    {
        PointDeed[] deeds =
        [
            .. Enumerable.Range(1, 6).Select(n => Attended(n, "routine")),
            Attended(7, "lecture"),
            Attended(8, "lecture"),
            new PointDeed.Presented(new MeetingId(9), "presentation", s_inP1),
            new PointDeed.Convened(),
        ];

        Assert.Equal("13", Points(deeds).Select(line => line.Points).Sum().ToString());
        Assert.Equal(["五、(二)", "五、(三)", "五、(四)", "五、(一)"], Points(deeds).Select(line => line.Cite.ToString()).Distinct());
    }

    [Fact]
    public void W2_three_discussions_and_a_lecture_are_two_and_a_half_points_and_the_field_visit_earns_nothing()
    {
        PointDeed[] deeds = [Attended(1, "routine"), Attended(2, "routine"), Attended(3, "routine"), Attended(4, "lecture"), Attended(5, "visit")];

        Assert.Equal("2.5", Points(deeds).Select(line => line.Points).Sum().ToString());
        Assert.IsType<PointOutcome.NoRule>(PointOutcome.Of(s_p1, deeds[^1]));
    }

    [Theory]
    [InlineData(0, 30_000)]
    [InlineData(2, 40_000)]
    [InlineData(4, 50_000)]
    [InlineData(5, 50_000)]
    public void W3_each_foreign_teacher_adds_5000_up_to_20000(int foreign, int most)
    {
        var facts = P1(own: 7, foreign: foreign);
        var grant = Grant.Of(s_p1.Funding!, facts with { Answers = facts.Answers.Append("with-foreign-teachers").ToHashSet() });

        Assert.Equal(new Dollars(most), grant.Ceiling);
        Assert.Equal("三、(二)", grant.Lines[0].Cite.ToString());
        Assert.All(grant.Lines.Skip(1), line => Assert.Equal("三、(三)", line.Cite.ToString()));
        Assert.Equal(new Dollars(30_000), Grant.Of(s_p1.Funding!, facts).Ceiling);
    }

    [Fact]
    public void W4_a_lecture_fee_to_a_member_is_refused()
    {
        var refused = Refused(s_p1, P1(own: 7), s_inP1, Spend(s_p1, "lecture-fee", 2000, 1, payee: "own2"), Approved("lecture-fee", 10_000));

        var reason = Assert.Single(refused.Reasons);
        Assert.IsType<SpendingRefusal.ToMember>(reason);
        Assert.Equal("三、(二)", reason.Cite.ToString());
    }

    [Fact]
    public void W5_a_purchase_on_16_November_is_refused_and_the_rest_is_taken_back()
    {
        var day = new DateOnly(2025, 11, 16);
        var refused = Refused(s_p1, P1(own: 7), day, Spend(s_p1, "meals", 80, 10) with { On = day }, Approved("meals", 5_000));

        Assert.Contains(refused.Reasons, reason => reason is SpendingRefusal.AfterPurchases { Cite: [{ Article: "三、(四)" }], TakenBack.Amount: 5_000 });
        Assert.Equal(new Dollars(5_000), refused.Now.TakenBack);
        Accepted(s_p1, P1(own: 7), day.AddDays(-1), Spend(s_p1, "meals", 80, 10) with { On = day.AddDays(-1) }, Approved("meals", 5_000));
    }

    [Fact]
    public void W6_a_large_department_with_six_own_teachers_lacks_one()
    {
        Assert.Empty(Composition.Check(s_p1, P1(own: 7, external: 3)));

        var finding = Assert.IsType<CompositionFinding.Lacking>(Assert.Single(Composition.Check(s_p1, P1(own: 6, external: 3))));
        Assert.Equal((1, "own-large", "二、(一)"), (finding.By, finding.Rule.Id, finding.Cite.ToString()));
    }

    [Fact]
    public void W7_the_third_category_across_schools_and_tied_to_the_curriculum_gets_28000()
    {
        var grant = Grant.Of(s_p4.Funding!, P4("課程研創", 4, "cross-school", "tied"));

        Assert.Equal(new Dollars(28_000), grant.Ceiling);
        Assert.Equal(
            [20_000L, 3_000, 5_000],
            grant.Lines.Select(line => line.Amount.Amount).Order().Reverse().OrderBy(amount => amount == 20_000 ? 0 : amount));
        Assert.All(grant.Lines, line => Assert.StartsWith("伍、", line.Cite.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void W8_three_periods_of_an_outside_expert_are_6000_and_the_premium_127()
    {
        var accepted =
            Accepted(s_p4, P4("專題實踐", 4), s_inP4, Spend(s_p4, "external-lecture-fee", 2000, 3, payee: "陳教授"), Approved("external-lecture-fee", 6_000));

        Assert.Equal(new Dollars(6_000), accepted.Entry.Amount);
        var premium = Assert.Single(accepted.Warnings.OfType<SpendingWarning.ShareIsOff>());
        Assert.Equal(("premium", new Dollars(127), "附件二「五」"), (premium.Item.Id, premium.Missing, premium.Ceiling.Rule.Cite.ToString()));
    }

    [Fact]
    public void W9_meals_cost_at_most_80_a_head()
    {
        Assert.Equal(new Dollars(1_200), Accepted(s_p4, P4("專題實踐", 4), s_inP4, Spend(s_p4, "meals", 80, 15), Approved("meals", 5_000)).Entry.Amount);

        var reason = Assert.IsType<SpendingRefusal.OverUnitRate>(Assert.Single(
            Refused(s_p4, P4("專題實踐", 4), s_inP4, Spend(s_p4, "meals", 100, 15), Approved("meals", 5_000)).Reasons));
        Assert.Equal((new Dollars(80), "人次", "附件二「五」"), (reason.Rate.Most, reason.Rate.Unit, reason.Cite.ToString()));
    }

    [Fact]
    public void W10_sundries_of_a_grant_of_10000_are_at_most_500()
    {
        LedgerSums approved = Sums(Approved("meals", 9_000), Approved("sundries", 1_000));

        Accepted(s_p4, P4("專題實踐", 4), s_inP4, Spend(s_p4, "sundries", 500, 1), approved);
        var reason = Assert.IsType<SpendingRefusal.OverShare>(Assert.Single(
            Refused(s_p4, P4("專題實踐", 4), s_inP4, Spend(s_p4, "sundries", 501, 1), approved).Reasons));
        Assert.Equal((new Dollars(500), "附件二「五」"), (reason.Ceiling.Most, reason.Cite.ToString()));
    }

    [Fact]
    public void W11_one_member_gets_at_most_half_of_the_lecture_fees()
    {
        LedgerSums approved = Sums(Approved("internal-lecture-fee", 12_000));

        Accepted(s_p4, P4("課程研創", 4), s_inP4, Spend(s_p4, "internal-lecture-fee", 1000, 6, payee: "own2"), approved);
        var reason = Assert.IsType<SpendingRefusal.OverMemberShare>(Assert.Single(
            Refused(s_p4, P4("課程研創", 4), s_inP4, Spend(s_p4, "internal-lecture-fee", 1000, 7, payee: "own2"), approved).Reasons));
        Assert.Equal((new Dollars(6_000), "捌、三、(一)"), (reason.Most, reason.Cite.ToString()));
    }

    [Fact]
    public void W12_seven_meetings_without_a_public_lesson_lack_one_meeting_and_one_public_lesson()
    {
        var progress = Progress.Of(new DutyFacts
        {
            Rulebook = s_p4,
            Community = P4("專題實踐", 4),
            Application = new Application { Community = new CommunityId(1), Steps = [Step(ApplicationState.Approved, new DateOnly(2022, 6, 1))] },
            Meetings = [.. Enumerable.Range(1, 7).Select(n => new MeetingResult(Held(n, s_inP4.AddDays(7 * n)), Present: 4, HasMinutes: true))],
            Clock = s_clock,
            Now = s_clock.At(new DateOnly(2023, 3, 1), new TimeOnly(9, 0)),
        });

        Assert.Equal(
            [("sessions-practice", 1, "伍、二「運作注意事項」"), ("public-lesson", 1, "伍、二「運作注意事項」")],
            progress.States
                .Where(state => state.Missing > 0 && state.Rule.Task is not DutyTask.HandIn)
                .Select(state => (state.Rule.Id, state.Missing, state.Rule.Cite.ToString())));
    }

    private static ApplicationStep Step(ApplicationState to, DateOnly day) =>
        new() { To = to, At = s_clock.At(day, new TimeOnly(10, 0)), By = new PersonId(1), Cite = [new("陸、四、(三)")], Version = 1 };

    private static Meeting Held(int id, DateOnly day) => new()
    {
        Id = new MeetingId(id),
        Community = new CommunityId(1),
        Kind = "session",
        Number = id,
        StartsAt = s_clock.At(day, new TimeOnly(13, 30)),
        EndsAt = s_clock.At(day, new TimeOnly(15, 30)),
        Secret = SignInSecret.Create(),
    };

    private static PointDeed.Attended Attended(int meeting, string kind) => new(new MeetingId(meeting), kind, s_inP1);

    private static List<PointEntry> Points(IEnumerable<PointDeed> deeds) =>
        [.. deeds.SelectMany(deed => PointAward.Decide(
            s_p1,
            deed,
            new PointNote { Community = new CommunityId(1), Person = new PersonId(1), At = DateTimeOffset.UnixEpoch },
            _ => null,
            _ => PointValue.Zero))];

    private static CommunityFacts P1(int own, int external = 0, int foreign = 0) => Facts(s_p1, "AI數位", own, external, foreign, "large");

    private static CommunityFacts P4(string category, int members, params string[] answers) => Facts(s_p4, category, members, 0, 0, answers);

    private static CommunityFacts Facts(Rulebook rulebook, string category, int own, int external, int foreign, params string[] answers)
    {
        var community = new Community { Id = new CommunityId(1), Programme = rulebook.Id, Name = "範例社群", Category = category };
        var kinds = Enumerable.Repeat(PersonKind.Own, own)
            .Concat(Enumerable.Repeat(PersonKind.External, external))
            .Concat(Enumerable.Repeat(PersonKind.Foreign, foreign));
        return new CommunityFacts
        {
            Community = community,
            Category = rulebook.FindCategory(category),
            Answers = answers.ToHashSet(),
            Members = [.. kinds.Select((kind, at) => new Membership
            {
                Community = community,
                Person = new Person { Id = new PersonId(at + 1), Name = $"{(kind == PersonKind.Own ? "own" : "other")}{at + 1}" },
                Role = at == 0 ? Role.Convener : Role.Member,
                Kind = kind,
            })],
        };
    }

    private static Spending Spend(Rulebook rulebook, string item, int price, int quantity, string payee = "") => new()
    {
        Item = rulebook.Funding!.FindItem(item)!,
        Amount = new Dollars(price) * quantity,
        UnitPrice = new Dollars(price),
        Quantity = quantity,
        Payee = payee,
        On = rulebook == s_p1 ? s_inP1 : s_inP4,
    };

    private static LedgerSum Approved(string item, int amount) => new(LedgerKind.Approved, item, 2022, null, new Dollars(amount));

    private static LedgerSums Sums(params IReadOnlyList<LedgerSum> sums) => new(sums);

    private static SpendingOutcome.Accepted Accepted(Rulebook rulebook, CommunityFacts facts, DateOnly today, Spending spending, LedgerSum approved) =>
        Accepted(rulebook, facts, today, spending, Sums(approved));

    private static SpendingOutcome.Accepted Accepted(Rulebook rulebook, CommunityFacts facts, DateOnly today, Spending spending, LedgerSums sums) =>
        Assert.IsType<SpendingOutcome.Accepted>(Decide(rulebook, facts, today, spending, sums));

    private static SpendingOutcome.Refused Refused(Rulebook rulebook, CommunityFacts facts, DateOnly today, Spending spending, LedgerSum approved) =>
        Refused(rulebook, facts, today, spending, Sums(approved));

    private static SpendingOutcome.Refused Refused(Rulebook rulebook, CommunityFacts facts, DateOnly today, Spending spending, LedgerSums sums) =>
        Assert.IsType<SpendingOutcome.Refused>(Decide(rulebook, facts, today, spending, sums));

    private static SpendingOutcome Decide(Rulebook rulebook, CommunityFacts facts, DateOnly today, Spending spending, LedgerSums sums) =>
        spending.Decide(new SpendingFacts
        {
            Rulebook = rulebook,
            Community = facts,
            Sums = sums,
            Today = today,
            Now = new DateTimeOffset(today, new TimeOnly(10, 0), TimeSpan.FromHours(8)),
            By = new PersonId(1),
        });
}
