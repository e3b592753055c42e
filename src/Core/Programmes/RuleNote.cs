namespace CommunityBot.Programmes;

/// <summary>
/// Something an officer should know of a rule: where the regulation contradicts itself or leaves something open, and what was
/// chosen.
/// </summary>
public sealed record RuleNote(LocalName Text, Citations Cite);
