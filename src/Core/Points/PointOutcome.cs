using CommunityBot.Programmes;

namespace CommunityBot.Points;

/// <summary>Whether a deed earns points, and if not, why.</summary>
public abstract record PointOutcome
{
    private PointOutcome()
    {
    }

    /// <summary>By these rules; there is at least one.</summary>
    public sealed record Earns(IReadOnlyList<PointRule> Rules) : PointOutcome;

    /// <summary>The meeting is not within the programme's period (<see cref="Rulebook.Period"/>).</summary>
    public sealed record OutsidePeriod : PointOutcome;

    /// <summary>The regulation gives nothing for it.</summary>
    public sealed record NoRule : PointOutcome;

    public static PointOutcome Of(Rulebook rulebook, PointDeed deed)
    {
        var rules = rulebook.Points.Where(rule => deed.Answers(rule.For)).ToList();
        return deed switch
        {
            _ when rules.Count == 0 => new NoRule(),
            PointDeed.Attended { Day: var day } when !rulebook.Period.Contains(day) => new OutsidePeriod(),
            PointDeed.Presented { Day: var day } when !rulebook.Period.Contains(day) => new OutsidePeriod(),
            _ => new Earns(rules),
        };
    }
}
