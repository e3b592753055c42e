using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Cases;

/// <summary>What can be known of a case. Of those that say one thing the last counts; money that moves is added up.</summary>
public abstract record CaseFact
{
    private CaseFact()
    {
    }

    /// <summary>From when to when it runs.</summary>
    public sealed record Span(Period Days) : CaseFact;

    /// <summary>It ended early.</summary>
    /// <param name="Last">Its last day.</param>
    /// <param name="Fault">Whose fault that is.</param>
    /// <param name="Return">When whoever was away is back.</param>
    public sealed record Ended(DateOnly Last, FaultOf Fault, DateOnly Return) : CaseFact
    {
        /// <summary>Whoever was away is back at the beginning of the next semester, where the regulation has any.</summary>
        public static Ended Of(Rulebook rulebook, DateOnly last, FaultOf fault) =>
            new(last, fault, rulebook.Away is { } away ? away.Semesters.FirstAfter(last) : last.AddDays(1));
    }

    /// <summary>The firm it is with.</summary>
    /// <param name="Name">As the contract has it.</param>
    /// <param name="TaxId">Of eight digits (統一編號); empty where it was not given.</param>
    public sealed record Firm(string Name, string TaxId) : CaseFact;

    /// <summary>What the firm pays by the contract, before what a ministry grants is taken off.</summary>
    public sealed record Agreed(Dollars Amount) : CaseFact;

    /// <summary>What a ministry grants for the case (教育部補助款).</summary>
    public sealed record Granted(Dollars Amount) : CaseFact;

    /// <summary>Came in.</summary>
    public sealed record Received(Dollars Amount, DateOnly On) : CaseFact;

    /// <summary>Was paid from what comes in.</summary>
    /// <param name="Of">The id of what it was for (<see cref="CollectionCost"/>).</param>
    /// <param name="Amount">How much.</param>
    public sealed record Paid(string Of, Dollars Amount) : CaseFact;

    /// <summary>The part of the firm's money that is somebody's (分配績效).</summary>
    public sealed record Allotted(PersonId Person, Rate Share, bool Leads) : CaseFact;
}
