using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Points;

/// <summary>Somebody's points in one community, rule by rule, and what can still be had.</summary>
public sealed record PointStatement
{
    /// <summary>In the order of the rulebook; rules that only earlier editions had come last.</summary>
    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>What being there would bring.</summary>
    public required IReadOnlyList<Prospect> Attending { get; init; }

    /// <summary>What takes more than being there: presenting results, the approval of one's community.</summary>
    public required IReadOnlyList<Prospect> Doing { get; init; }

    public PointValue Total => Lines.Select(line => line.Sum.Points).Sum();

    /// <summary>The total if every coming meeting is attended.</summary>
    public PointValue IfAllAttended => Total + Attending.Select(prospect => prospect.Points).Sum();

    /// <param name="rulebook">The edition in force.</param>
    /// <param name="sums">What the person has by each rule.</param>
    /// <param name="ahead">What the person could still do.</param>
    public static PointStatement Of(Rulebook rulebook, IReadOnlyList<PointSum> sums, IReadOnlyList<PointDeed> ahead)
    {
        var inOrder = rulebook.Points.SelectMany(rule => sums.Where(sum => sum.Rule == rule.Id && sum.Times > 0).Select(sum => new Line(rule, sum)));
        var former = sums.Where(sum => sum.Times > 0 && rulebook.Points.All(rule => rule.Id != sum.Rule)).Select(sum => new Line(null, sum));
        var prospects = rulebook.Points.Select(rule => Ahead(rulebook, rule, sums, ahead)).Where(prospect => prospect.Points > PointValue.Zero).ToList();
        return new PointStatement
        {
            Lines = [.. inOrder, .. former],
            Attending = prospects.FindAll(prospect => prospect.Rule.For is PointReason.Attending),
            Doing = prospects.FindAll(prospect => prospect.Rule.For is not PointReason.Attending),
        };
    }

    private static Prospect Ahead(Rulebook rulebook, PointRule rule, IReadOnlyList<PointSum> sums, IReadOnlyList<PointDeed> ahead)
    {
        var times = ahead.Count(deed => PointOutcome.Of(rulebook, deed) is PointOutcome.Earns(var rules) && rules.Contains(rule));
        var have = sums.FirstOrDefault(sum => sum.Rule == rule.Id)?.Points ?? PointValue.Zero;
        return new Prospect(rule, times, PointCap.Room(rule, rule.Worth * times, have));
    }

    /// <param name="Rule">Null when the rulebook has it no more.</param>
    /// <param name="Sum">What there is by it.</param>
    public sealed record Line(PointRule? Rule, PointSum Sum)
    {
        /// <summary>Whether the sum is so many times what the rule gives: not where a cap or another edition had its part.</summary>
        public bool IsPlain => Rule is not null && Sum.Points == Rule.Worth * Sum.Times;
    }

    /// <param name="Rule">What it would be for.</param>
    /// <param name="Times">How often it could be done.</param>
    /// <param name="Points">What that would bring, the cap minded.</param>
    public sealed record Prospect(PointRule Rule, int Times, PointValue Points);
}
