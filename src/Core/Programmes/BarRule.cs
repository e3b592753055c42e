using CommunityBot.Calendar;

namespace CommunityBot.Programmes;

/// <summary>What keeps somebody from filing another case. It belongs to the person and holds in every edition of the programme.</summary>
public abstract record BarRule
{
    private BarRule()
    {
    }

    /// <summary>The cases that are barred.</summary>
    public Scope Scope { get; init; } = Scope.Everyone;

    public required Citations Cite { get; init; }

    /// <summary>One case in each cycle of years.</summary>
    public sealed record OnceACycle : BarRule;

    /// <summary>Until the service (服務義務) is done that followed the last one.</summary>
    /// <param name="Also">What else nobody may do until then, such as resigning (辭聘).</param>
    public sealed record WhileServing(IReadOnlyList<LocalName> Also) : BarRule;

    /// <summary>For some years after a case ended early by somebody's fault.</summary>
    public sealed record AfterFault(FaultOf Of, int Years) : BarRule
    {
        /// <summary>The last day that is barred: a firm is from the day on which the contract ended (自契約終止日起), a teacher from the day after it.</summary>
        public DateOnly Until(DateOnly ended) =>
            Of == FaultOf.Firm ? CivilMonths.End(ended, Years * CivilMonths.AYear) : CivilMonths.After(ended, Years * CivilMonths.AYear);
    }
}

/// <summary>Whose fault it is that something ended early.</summary>
public enum FaultOf
{
    Nobody,
    Teacher,
    Firm,
}

/// <summary>What is owed to the school once somebody is back (服務義務).</summary>
/// <param name="Scope">After which cases.</param>
/// <param name="DaysAfterReturn">It begins so many days after the day of return: 1 where it is 返校次日.</param>
/// <param name="Times">It takes so many times as long as the case.</param>
/// <param name="Cite">The article.</param>
public sealed record ServiceRule(Scope Scope, int DaysAfterReturn, int Times, Citations Cite);
