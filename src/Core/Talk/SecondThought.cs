namespace CommunityBot.Talk;

/// <summary>Words in the middle of what was said that turn it.</summary>
/// <param name="First">The token at which they begin.</param>
/// <param name="To">The token behind them.</param>
/// <param name="Kind">How.</param>
public sealed record SecondThought(int First, int To, SecondThoughtKind Kind);
