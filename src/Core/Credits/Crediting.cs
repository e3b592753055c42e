using CommunityBot.Amounts;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Credits;

/// <summary>Decides whether something may be noted of a teacher (採計).</summary>
public static class Crediting
{
    /// <param name="credits">What was noted.</param>
    /// <param name="rules">The rulebook's.</param>
    /// <param name="entry">What would be.</param>
    /// <returns>What is against it; null where nothing is.</returns>
    public static CreditRefusal? Refusal(ICredits credits, MonthRules rules, CreditEntry entry)
    {
        if (entry.Fact is not CreditFact.Stretch { Money: not null } project || rules.FindWay(project.Way) is not CreditWay.Span { Money: { } money } way)
            return null;
        if (project.Share is { } share && project.Leads && share.HundredthsOfPercent < money.LeadShare.HundredthsOfPercent)
            return new CreditRefusal.LeadsForTooLittle(share, money.LeadShare) { Cite = way.Cite };
        var all = new Rate((project.Share ?? default).HundredthsOfPercent + OfOthers(credits, entry, project).Sum(one => one.HundredthsOfPercent));
        return all.HundredthsOfPercent > Rate.All.HundredthsOfPercent ? new CreditRefusal.MoreThanAll(all) { Cite = way.Cite } : null;
    }

    /// <summary>The line that says the same, if one stands: perhaps it was said twice.</summary>
    public static CreditEntry? Same(ICredits credits, CreditEntry entry) =>
        CreditEntry.Standing(credits.Of(entry.Family, entry.Person)).LastOrDefault(one => AreSame(one.Fact, entry.Fact));

    /// <summary>Of one way, the same days and the same firm, whatever is said of the money.</summary>
    private static bool AreSame(CreditFact one, CreditFact other) => (one, other) switch
    {
        (CreditFact.Stretch mine, CreditFact.Stretch theirs) => IsOneContract(mine, theirs),
        (CreditFact.HalfDays mine, CreditFact.HalfDays theirs) =>
            (mine.Way, mine.Days) == (theirs.Way, theirs.Days) && NameKey.AreSame(mine.With, theirs.With),
        _ => one == other,
    };

    private static bool IsOneContract(CreditFact.Stretch one, CreditFact.Stretch other) =>
        (one.Way, one.Days) == (other.Way, other.Days) && NameKey.AreSame(one.With, other.With);

    /// <summary>What is allotted of the contract to others.</summary>
    private static IEnumerable<Rate> OfOthers(ICredits credits, CreditEntry entry, CreditFact.Stretch project) => project.With.Length == 0
        ? []
        : CreditEntry.Standing(credits.All(entry.Family))
            .Where(one => one.Person != entry.Person)
            .Select(one => one.Fact)
            .OfType<CreditFact.Stretch>()
            .Where(other => IsOneContract(project, other))
            .Select(other => other.Share)
            .OfType<Rate>();
}

/// <summary>Why something is not noted of a teacher, with the article.</summary>
public abstract record CreditRefusal
{
    private CreditRefusal()
    {
    }

    public required Citations Cite { get; init; }

    /// <summary>Whoever leads may not be allotted so little.</summary>
    public sealed record LeadsForTooLittle(Rate Share, Rate Least) : CreditRefusal;

    /// <summary>With those of others it would be more than there is.</summary>
    public sealed record MoreThanAll(Rate Together) : CreditRefusal;
}
