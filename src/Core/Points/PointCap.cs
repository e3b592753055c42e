using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Points;

/// <summary>No more than so much by one rule (<see cref="PointRule.Most"/>).</summary>
public static class PointCap
{
    /// <summary>What counts of an amount when there is that much by the rule already.</summary>
    public static PointValue Room(PointRule rule, PointValue amount, PointValue have)
    {
        if (rule.Most is not { } most || have + amount <= most)
            return amount;
        return most > have ? most - have : PointValue.Zero;
    }

    /// <summary>
    /// After a line was taken back: those that the cap had cut are taken back too and noted anew with what has become free, oldest
    /// first, so that nobody loses by somebody's mistake.
    /// </summary>
    /// <param name="rule">The rule as it is now.</param>
    /// <param name="lines">All lines of one person by the rule, oldest first.</param>
    /// <param name="note">What happened.</param>
    public static IReadOnlyList<PointEntry> Refill(PointRule rule, IReadOnlyList<PointEntry> lines, PointNote note)
    {
        var corrected = lines.Where(line => line.Corrects is not null).Select(line => line.Corrects!.Value).ToHashSet();
        var have = lines.Select(line => line.Points).Sum();
        var added = new List<PointEntry>();
        foreach (var cut in lines.Where(line => line.Corrects is null && !corrected.Contains(line.Id) && line.Points < line.Worth))
        {
            var more = Room(rule, cut.Worth - cut.Points, have);
            if (more <= PointValue.Zero)
                continue;
            added.Add(PointAward.Undo(cut, note));
            added.Add(cut with { Id = default, Points = cut.Points + more, At = note.At, By = note.By, Why = note.Why });
            have += more;
        }

        return added;
    }
}
