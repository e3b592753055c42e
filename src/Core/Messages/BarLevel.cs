using CommunityBot.Budget;

namespace CommunityBot.Messages;

/// <summary>What a full bar is.</summary>
public enum FullBar
{
    /// <summary>What may be used at most, such as money: nearing it is worth a warning.</summary>
    Limit,

    /// <summary>What is aimed at, such as meetings held: reaching it is good, and only beyond it is too much.</summary>
    Goal,
}

/// <summary>What a bar has to say; channels give it a colour. The number beside it says the same in words.</summary>
public enum BarLevel
{
    Fine,

    /// <summary>From <see cref="BarLevels.Warning"/> percent of a limit on.</summary>
    Warning,

    /// <summary>From <see cref="BarLevels.Critical"/> percent of a limit on.</summary>
    Critical,

    /// <summary>More than there is.</summary>
    Overdrawn,
}

public static class BarLevels
{
    public const int Warning = BudgetStatement.Warning;
    public const int Critical = BudgetStatement.Critical;
    public const int Whole = 100;

    public static BarLevel Of(int percent, FullBar full) => percent switch
    {
        > Whole => BarLevel.Overdrawn,
        >= Critical when full == FullBar.Limit => BarLevel.Critical,
        >= Warning when full == FullBar.Limit => BarLevel.Warning,
        _ => BarLevel.Fine,
    };
}
