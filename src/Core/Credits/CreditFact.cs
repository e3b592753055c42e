using CommunityBot.Amounts;
using CommunityBot.Calendar;

namespace CommunityBot.Credits;

/// <summary>What can be noted of a teacher.</summary>
public abstract record CreditFact
{
    private CreditFact()
    {
    }

    /// <summary>The first day of the years in which the months are to be had. The last that was noted counts.</summary>
    public sealed record Cycle(DateOnly From) : CreditFact;

    /// <summary>A stretch that counts by its days.</summary>
    /// <param name="Way">The id of the way (<see cref="Programmes.CreditWay"/>).</param>
    /// <param name="Days">All of its days: of a contract from the first to the last.</param>
    /// <param name="Money">What firms pay by the contract; null where no money is asked.</param>
    /// <param name="Share">The part of it that is the teacher's; null where nothing was allotted, and all of it is.</param>
    /// <param name="Leads">Whether the teacher leads it (主持人).</param>
    /// <param name="With">The firm, or by which letter it was approved.</param>
    public sealed record Stretch(string Way, Period Days, Dollars? Money, Rate? Share, bool Leads, string With) : CreditFact;

    /// <summary>Half days within a stretch, as of workshops before there was the bot.</summary>
    /// <param name="Way">The id of the way.</param>
    /// <param name="Days">From the first to the last day.</param>
    /// <param name="Count">How many half days in all.</param>
    /// <param name="With">With whom, or by which certificate.</param>
    public sealed record HalfDays(string Way, Period Days, int Count, string With) : CreditFact;

    /// <summary>Other leave, such as for study.</summary>
    /// <param name="Kind">The id of its kind (<see cref="Programmes.AbsenceKind"/>).</param>
    /// <param name="Days">From the first to the last day.</param>
    public sealed record Absence(string Kind, Period Days) : CreditFact;
}
