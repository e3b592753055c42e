using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>What becomes of a claim, with the article.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    public required Citations Cite { get; init; }

    /// <summary>It counts, or the days of it do that nothing before it took.</summary>
    public sealed record Counts : Verdict;

    /// <summary>It lies outside the years that are asked about, or has not begun.</summary>
    public sealed record OtherTime : Verdict;

    /// <summary>Every day of it counts in another form already.</summary>
    public sealed record Taken(CreditForm By) : Verdict;

    /// <summary>Firms pay too little a month for it to be added to others.</summary>
    /// <param name="Average">What they pay a month, cut off to whole dollars.</param>
    /// <param name="Least">What they would have to.</param>
    public sealed record TooLittle(Dollars Average, Dollars Least) : Verdict;

    public sealed record TooShort(int LeastMonths) : Verdict;

    /// <summary>On a weekend or public holiday.</summary>
    public sealed record DayOff : Verdict;

    /// <summary>The person was not there, or for less than half of it.</summary>
    public sealed record NotThere : Verdict;

    /// <summary>That day has as many half days as a day has.</summary>
    public sealed record DayIsFull : Verdict;

    /// <summary>Something is to be handed in first.</summary>
    public sealed record Lacks(IReadOnlyList<DutyRule> Duties) : Verdict;
}
