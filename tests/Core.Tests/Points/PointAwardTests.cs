using CommunityBot.Amounts;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests.Points;

public sealed class PointAwardTests
{
    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(2, 1, 0)]
    [InlineData(7, 2, 3)]
    public void Of_a_line_and_the_one_that_takes_it_back_neither_stands(int lines, int counters, int times) =>
        Assert.Equal(times, PointSum.Of("routine", PointValue.Zero, lines, counters).Times);

    private static readonly string[] s_kinds = ["routine", "lecture", "visit"];

    /// <summary>W1 of the worked examples, 五、(一)–(四).</summary>
    [Fact]
    public void A_convener_of_six_discussions_and_two_lectures_who_presents_has_thirteen_points()
    {
        var ledger = new PaperLedger();
        ledger.Gets(new PointDeed.Convened());
        for (var i = 1; i <= 6; i++)
            ledger.Gets(PaperLedger.Attended(i, "routine"));
        ledger.Gets(PaperLedger.Attended(7, "lecture"));
        ledger.Gets(PaperLedger.Attended(8, "lecture"));
        ledger.Gets(new PointDeed.Presented(new MeetingId(9), "presentation", PaperLedger.Day));

        Assert.Equal("13", ledger.Total.ToString());
        Assert.Equal(["五、(一)", "五、(二)", "五、(三)", "五、(四)"], ledger.Lines.Select(line => line.Cite.ToString()).Distinct());
    }

    /// <summary>W2.</summary>
    [Fact]
    public void A_member_of_three_discussions_and_a_lecture_has_two_and_a_half_and_the_field_visit_earns_nothing()
    {
        var ledger = new PaperLedger();
        for (var i = 1; i <= 3; i++)
            ledger.Gets(PaperLedger.Attended(i, "routine"));
        ledger.Gets(PaperLedger.Attended(4, "lecture"));

        Assert.Empty(ledger.Gets(PaperLedger.Attended(5, "visit")));
        Assert.IsType<PointOutcome.NoRule>(PointOutcome.Of(PaperLedger.Rules, PaperLedger.Attended(5, "visit")));
        Assert.Equal("2.5", ledger.Total.ToString());
    }

    [Fact]
    public void Being_at_the_presentation_is_not_presenting()
    {
        var ledger = new PaperLedger();
        Assert.Empty(ledger.Gets(PaperLedger.Attended(9, "presentation")));
    }

    [Theory]
    [InlineData("2025-03-31", false)]
    [InlineData("2025-04-01", true)]
    [InlineData("2025-10-30", true)]
    [InlineData("2025-10-31", false)]
    public void Only_meetings_within_the_period_earn(string day, bool earns)
    {
        var on = DateOnly.ParseExact(day, "O", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(earns, PointOutcome.Of(PaperLedger.Rules, new PointDeed.Attended(new MeetingId(1), "routine", on)) is PointOutcome.Earns);
        Assert.Equal(earns, PointOutcome.Of(PaperLedger.Rules, new PointDeed.Presented(new MeetingId(1), "presentation", on)) is PointOutcome.Earns);
    }

    [Fact]
    public void Convening_is_no_matter_of_a_day() =>
        Assert.IsType<PointOutcome.Earns>(PointOutcome.Of(PaperLedger.Rules, new PointDeed.Convened()));

    [Fact]
    public void A_deed_has_one_line_however_often_it_is_noted()
    {
        var ledger = new PaperLedger();
        Assert.Single(ledger.Gets(PaperLedger.Attended(1, "routine")));
        Assert.Empty(ledger.Gets(PaperLedger.Attended(1, "routine")));
        Assert.Single(ledger.Gets(new PointDeed.Convened()));
        Assert.Empty(ledger.Gets(new PointDeed.Convened()));
        Assert.Equal("3.5", ledger.Total.ToString());
    }

    [Fact]
    public void A_later_edition_leaves_the_lines_of_the_earlier_one_alone()
    {
        var ledger = new PaperLedger();
        ledger.Gets(PaperLedger.Attended(1, "routine"));
        var later = PaperLedger.WithRoutine(worth: 200, most: null, version: 2);

        Assert.Empty(ledger.Gets(PaperLedger.Attended(1, "routine"), later));
        ledger.Gets(PaperLedger.Attended(2, "routine"), later);

        Assert.Equal([(50, 1), (200, 2)], ledger.Lines.Select(line => (line.Points.Hundredths, line.Version)));
        var counter = Assert.Single(ledger.Loses(PaperLedger.Attended(1, "routine"), later));
        Assert.Equal((-50, 1), (counter.Points.Hundredths, counter.Version));
    }

    [Fact]
    public void What_is_taken_back_says_who_and_why_and_can_be_earned_again()
    {
        var ledger = new PaperLedger();
        var line = ledger.Gets(PaperLedger.Attended(1, "routine"))[0];
        var counter = Assert.Single(ledger.Loses(PaperLedger.Attended(1, "routine")));

        Assert.Equal((line.Id, "記錯人", 3L, "五、(二)"), (counter.Corrects!.Value, counter.Why, counter.By!.Value.Value, counter.Cite.ToString()));
        Assert.Empty(ledger.Loses(PaperLedger.Attended(1, "routine")));
        Assert.Single(ledger.Gets(PaperLedger.Attended(1, "routine")));
        Assert.Equal("0.5", ledger.Total.ToString());
    }

    [Fact]
    public void Taking_attendance_back_leaves_the_presentation_and_the_other_way_round()
    {
        var rules =
            PaperLedger.Rules with
            {
                Points = [.. PaperLedger.Rules.Points, PaperLedger.Rule("audience", 20, "六", new PointReason.Attending(["presentation"]))],
            };
        var presented = new PointDeed.Presented(new MeetingId(9), "presentation", PaperLedger.Day);
        var ledger = new PaperLedger();
        ledger.Gets(PaperLedger.Attended(9, "presentation"), rules);
        ledger.Gets(presented, rules);

        Assert.Equal("audience", Assert.Single(ledger.Loses(PaperLedger.Attended(9, "presentation"), rules)).Rule);
        Assert.Equal("presenting", Assert.Single(ledger.Loses(presented, rules)).Rule);
    }

    [Fact]
    public void Where_the_cap_is_reached_less_counts_and_the_line_says_what_it_was_worth()
    {
        var rules = PaperLedger.WithRoutine(worth: 50, most: 120);
        var ledger = new PaperLedger();
        for (var i = 1; i <= 4; i++)
            ledger.Gets(PaperLedger.Attended(i, "routine"), rules);

        Assert.Equal([50, 50, 20, 0], ledger.Lines.Select(line => line.Points.Hundredths));
        Assert.All(ledger.Lines, line => Assert.Equal(50, line.Worth.Hundredths));
        Assert.Empty(ledger.Gets(PaperLedger.Attended(4, "routine"), rules));
    }

    /// <summary>Attendance noted and taken back, in any order, some of it more than once.</summary>
    [Fact]
    public void The_sum_is_that_of_what_stands_whatever_happened_before()
    {
        var step = from meeting in Gen.Choose(1, 6) from noted in Gen.Elements(true, true, false) select (meeting, noted);
        var stories = from steps in step.ListOf() from cap in Gen.Elements<int?>(null, 0, 120, 1000) select (steps, cap);

        Property.Holds(stories, story =>
        {
            var rules = PaperLedger.WithRoutine(worth: 50, most: story.cap);
            var ledger = new PaperLedger();
            var standing = new HashSet<int>();
            foreach (var (meeting, noted) in story.steps)
            {
                var deed = PaperLedger.Attended(meeting, s_kinds[meeting % s_kinds.Length]);
                _ = noted ? ledger.Gets(deed, rules) : ledger.Loses(deed, rules);
                _ = noted ? standing.Add(meeting) : standing.Remove(meeting);
            }

            var routine = standing.Count(meeting => meeting % 3 == 0) * 50;
            var lecture = standing.Count(meeting => meeting % 3 == 1) * 100;
            Assert.Equal(Math.Min(routine, story.cap ?? int.MaxValue) + lecture, ledger.Total.Hundredths);
        });
    }

    [Fact]
    public void The_order_in_which_deeds_are_noted_does_not_matter()
    {
        var deed = from meeting in Gen.Choose(1, 12) from kind in Gen.Elements(s_kinds) select (Meeting: meeting, Kind: kind);
        var orders =
            from deeds in deed.ListOf()
            from shuffled in Gen.Shuffle(deeds.AsEnumerable())
            from cap in Gen.Elements<int?>(null, 80)
            select (deeds, shuffled, cap);

        Property.Holds(orders, order =>
        {
            var rules = PaperLedger.WithRoutine(worth: 50, order.cap);
            Assert.Equal(Sums(order.deeds), Sums(order.shuffled));

            IEnumerable<PointSum> Sums(IEnumerable<(int Meeting, string Kind)> deeds)
            {
                var ledger = new PaperLedger();
                foreach (var (meeting, kind) in deeds)
                    ledger.Gets(PaperLedger.Attended(meeting, kind), rules);
                return ledger.SumsOf(PaperLedger.Me, PaperLedger.Mine).OrderBy(sum => sum.Rule, StringComparer.Ordinal).ToList();
            }
        });
    }

    [Fact]
    public void A_correction_undoes_exactly_what_it_corrects()
    {
        var stories = from before in Gen.Choose(0, 5) from cap in Gen.Elements<int?>(null, 40, 130) from which in Gen.Choose(1, 6) select (before, cap, which);

        Property.Holds(stories, story =>
        {
            var rules = PaperLedger.WithRoutine(worth: 50, story.cap);
            var ledger = new PaperLedger();
            foreach (var meeting in Enumerable.Range(1, 6).Where(meeting => meeting != story.which).Take(story.before))
                ledger.Gets(PaperLedger.Attended(meeting, "routine"), rules);
            var before = ledger.SumsOf(PaperLedger.Me, PaperLedger.Mine).SingleOrDefault() ?? new PointSum("routine", PointValue.Zero, 0);

            ledger.Gets(PaperLedger.Attended(story.which, "routine"), rules);
            ledger.Loses(PaperLedger.Attended(story.which, "routine"), rules);

            Assert.Equal(before, ledger.SumsOf(PaperLedger.Me, PaperLedger.Mine).Single());
        });
    }
}
