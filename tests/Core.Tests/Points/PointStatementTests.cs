using CommunityBot.Amounts;
using CommunityBot.Meetings;
using CommunityBot.Points;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests.Points;

public sealed class PointStatementTests
{
    [Fact]
    public void Rules_stand_in_the_order_of_the_rulebook_and_former_ones_last()
    {
        var statement = PointStatement.Of(
            PaperLedger.Rules,
            [
                new PointSum("abolished", new PointValue(30), 1),
                new PointSum("lecture", new PointValue(100), 1),
                new PointSum("routine", new PointValue(150), 3),
            ],
            []);

        Assert.Equal(["routine", "lecture", "abolished"], statement.Lines.Select(line => line.Sum.Rule));
        Assert.Equal([true, true, false], statement.Lines.Select(line => line.IsPlain));
        Assert.Equal("2.8", statement.Total.ToString());
    }

    [Fact]
    public void What_was_taken_back_altogether_is_no_line() =>
        Assert.Empty(PointStatement.Of(PaperLedger.Rules, [new PointSum("routine", PointValue.Zero, 0)], []).Lines);

    [Fact]
    public void What_is_ahead_counts_coming_meetings_of_the_kinds_that_earn_within_the_period()
    {
        var statement = PointStatement.Of(
            PaperLedger.Rules,
            [new PointSum("routine", new PointValue(50), 1)],
            [
                PaperLedger.Attended(2, "routine"),
                PaperLedger.Attended(3, "routine"),
                PaperLedger.Attended(4, "visit"),
                new PointDeed.Attended(new MeetingId(5), "lecture", new DateOnly(2025, 11, 1)),
                new PointDeed.Presented(new MeetingId(6), "presentation", PaperLedger.Day),
                new PointDeed.Convened(),
            ]);

        Assert.Equal([("routine", 2, 100)], statement.Attending.Select(ahead => (ahead.Rule.Id, ahead.Times, ahead.Points.Hundredths)));
        Assert.Equal([("convening", 1, 300), ("presenting", 1, 500)], statement.Doing.Select(ahead => (ahead.Rule.Id, ahead.Times, ahead.Points.Hundredths)));
        Assert.Equal("1.5", statement.IfAllAttended.ToString());
    }

    [Fact]
    public void What_is_ahead_stops_at_the_cap()
    {
        var statement = PointStatement.Of(
            PaperLedger.WithRoutine(worth: 50, most: 120),
            [new PointSum("routine", new PointValue(100), 2)],
            [PaperLedger.Attended(3, "routine"), PaperLedger.Attended(4, "routine")]);

        Assert.Equal("0.2", Assert.Single(statement.Attending).Points.ToString());
        Assert.Equal("1.2", statement.IfAllAttended.ToString());
    }

    [Fact]
    public void The_lines_add_up_to_the_ledger()
    {
        var step =
            from meeting in Gen.Choose(1, 9)
            from kind in Gen.Elements("routine", "lecture", "visit")
            from noted in Gen.Elements(true, true, false)
            select (meeting, kind, noted);

        Property.Holds(step.ListOf(), steps =>
        {
            var rules = PaperLedger.WithRoutine(worth: 50, most: 130);
            var ledger = new PaperLedger();
            foreach (var (meeting, kind, noted) in steps)
                _ = noted ? ledger.Gets(PaperLedger.Attended(meeting, kind), rules) : ledger.Loses(PaperLedger.Attended(meeting, kind), rules);

            Assert.Equal(ledger.Total, PointStatement.Of(rules, ledger.SumsOf(PaperLedger.Me, PaperLedger.Mine), []).Total);
        });
    }
}
