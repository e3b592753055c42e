using CommunityBot.Calendar;
using CommunityBot.Credits;
using CommunityBot.Typing;

namespace CommunityBot.PastCredits;

/// <summary>What was noted of one teacher, beside which rows are held.</summary>
internal sealed class OwnLines(IReadOnlyList<CreditEntry> all)
{
    private readonly IReadOnlyList<CreditEntry> _standing = CreditEntry.Standing(all);

    /// <summary>What rows before this one bring.</summary>
    private readonly List<CreditFact> _taken = [];

    public void Take(CreditFact fact) => _taken.Add(fact);

    /// <param name="fact">What a row says.</param>
    /// <param name="exported">The line of these records that the row was, before somebody changed it.</param>
    /// <param name="isLastCycle">Whether it says last of all rows when the years of the teacher begin.</param>
    public (CreditEffect Effect, CreditEntry? Other) Effect(CreditFact fact, CreditEntry? exported, bool isLastCycle)
    {
        if (fact is CreditFact.Cycle cycle)
            return OfCycle(cycle, isLastCycle);
        if (_standing.LastOrDefault(one => AreSame(one.Fact, fact)) is { } same)
            return (CreditEffect.Same, same);
        if (_taken.Exists(one => AreSame(one, fact)))
            return (CreditEffect.Same, null);
        if (exported is not null && _standing.Any(one => one.Id == exported.Id))
            return (CreditEffect.Instead, exported);
        if (all.LastOrDefault(one => one.Corrects is null && AreSame(one.Fact, fact)) is { } before)
            return (CreditEffect.Again, before);
        return _standing.LastOrDefault(one => Touch(one.Fact, fact)) is { } beside ? (CreditEffect.Beside, beside) : (CreditEffect.New, null);
    }

    /// <summary>Of one way or kind, and not only the days: the same money, share, and firm.</summary>
    public static bool AreSame(CreditFact one, CreditFact other) => (one, other) switch
    {
        (CreditFact.Stretch mine, CreditFact.Stretch theirs) => mine with { With = "" } == theirs with { With = "" } && NameKey.AreSame(mine.With, theirs.With),
        (CreditFact.HalfDays mine, CreditFact.HalfDays theirs) =>
            mine with { With = "" } == theirs with { With = "" } && NameKey.AreSame(mine.With, theirs.With),
        _ => one == other,
    };

    private (CreditEffect, CreditEntry?) OfCycle(CreditFact.Cycle cycle, bool isLast)
    {
        var current = _standing.LastOrDefault(one => one.Fact is CreditFact.Cycle);
        return current is null ? (_taken.Contains(cycle) ? CreditEffect.Same : CreditEffect.New, null)
            : isLast ? (current.Fact == cycle ? CreditEffect.Same : CreditEffect.Restart, current)
            : _standing.Any(one => one.Fact == cycle) ? (CreditEffect.Same, current)
            : (CreditEffect.LeftOut, null);
    }

    private static bool Touch(CreditFact one, CreditFact other) =>
        WayOf(one) == WayOf(other) && DaysOf(one) is { } days && DaysOf(other) is { } others && days.Shared(others) is not null;

    private static string WayOf(CreditFact fact) => fact switch
    {
        CreditFact.Stretch stretch => stretch.Way,
        CreditFact.HalfDays half => half.Way,
        CreditFact.Absence absence => absence.Kind,
        _ => "",
    };

    private static Period? DaysOf(CreditFact fact) => fact switch
    {
        CreditFact.Stretch stretch => stretch.Days,
        CreditFact.HalfDays half => half.Days,
        CreditFact.Absence absence => absence.Days,
        _ => null,
    };
}
