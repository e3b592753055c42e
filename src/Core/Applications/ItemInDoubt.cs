using CommunityBot.Programmes;

namespace CommunityBot.Applications;

/// <summary>An item of a budget that was named so that it may be one of several.</summary>
/// <param name="Among">Those that may be meant.</param>
/// <param name="Before">What was said before it.</param>
/// <param name="After">What was said after it.</param>
public sealed record ItemInDoubt(IReadOnlyList<BudgetItem> Among, string Before = "", string After = "");
