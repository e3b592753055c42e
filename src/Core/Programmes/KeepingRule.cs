namespace CommunityBot.Programmes;

/// <summary>What a programme keeps although somebody has their data deleted; it is kept without the name.</summary>
/// <param name="What">Such as attendance and points.</param>
/// <param name="Years">For how many years after the last day of the programme; null where no regulation says.</param>
/// <param name="Cite">Why: the article that wants it.</param>
public sealed record KeepingRule(LocalName What, int? Years, Citations Cite);
