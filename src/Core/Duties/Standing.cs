using CommunityBot.Budget;

namespace CommunityBot.Duties;

/// <summary>How a community stands as a whole, the better first.</summary>
public enum Standing
{
    Fine,

    /// <summary>There is little time left for something, or the money is nearly gone.</summary>
    AtRisk,

    /// <summary>Something is overdue, or cannot be reached any more.</summary>
    Behind,
}

public static class Standings
{
    /// <param name="progress">What it owes.</param>
    /// <param name="budget">What it spent; null where its programme pays for nothing.</param>
    public static Standing Of(Progress progress, BudgetStatement? budget) => progress.Worst switch
    {
        Outlook.Impossible => Standing.Behind,
        Outlook.Tight => Standing.AtRisk,
        _ => budget?.Total.Reaches(BudgetStatement.Critical) == true ? Standing.AtRisk : Standing.Fine,
    };
}
