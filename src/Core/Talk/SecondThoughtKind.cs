namespace CommunityBot.Talk;

/// <summary>How words in the middle of what was said turn it.</summary>
public enum SecondThoughtKind
{
    /// <summary>What stands behind them is meant: 啊不對是.</summary>
    PutsRight,

    /// <summary>The rest is meant, perhaps: 可以嗎.</summary>
    Wavers,

    /// <summary>There is a choice in them, so that nothing is settled: 5/12或5/13.</summary>
    Chooses,
}
