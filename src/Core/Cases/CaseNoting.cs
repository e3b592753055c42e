using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Cases;

/// <summary>Adds to what is known of a case.</summary>
public static class CaseNoting
{
    /// <param name="cases">Where it is noted.</param>
    /// <param name="rulebook">The edition it is accepted under.</param>
    /// <param name="community">The case.</param>
    /// <param name="fact">What is known.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="at">When.</param>
    /// <param name="cite">The article.</param>
    /// <param name="why">A reason, where one was given.</param>
    public static CaseEntry Note(
        this ICases cases, Rulebook rulebook, CommunityId community, CaseFact fact, PersonId by, DateTimeOffset at, Citations cite, string why = "") =>
        cases.Add(new CaseEntry { Community = community, Fact = fact, At = at, By = by, Why = why, Cite = cite, Version = rulebook.Version });
}
