namespace CommunityBot.Programmes;

/// <summary>So many communities at most get a grant in one calendar year where they answered a question alike: four workshops of each college.</summary>
/// <param name="Most">How many.</param>
/// <param name="Question">The id of the question.</param>
/// <param name="Cite">The article.</param>
public sealed record QuotaRule(int Most, string Question, Citations Cite);
