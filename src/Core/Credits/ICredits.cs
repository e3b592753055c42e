using CommunityBot.Communities;

namespace CommunityBot.Credits;

/// <summary>What was noted of teachers and departments for a family of programmes: lines are added and read, never changed or removed.</summary>
public interface ICredits
{
    /// <returns>The line with its id.</returns>
    CreditEntry Add(CreditEntry entry);

    CreditEntry? Find(CreditEntryId id);

    /// <summary>Every line of somebody, oldest first. The cost does not grow with those of others.</summary>
    IReadOnlyList<CreditEntry> Of(string family, PersonId person);

    /// <summary>Every line of everybody, person by person, of each the oldest first.</summary>
    IReadOnlyList<CreditEntry> All(string family);

    /// <summary>The counter-entry of a line, if it was taken back.</summary>
    CreditEntry? CorrectionOf(CreditEntryId id);

    /// <returns>It with its id.</returns>
    Headcount Add(Headcount headcount);

    /// <summary>Every one that was noted, oldest first.</summary>
    IReadOnlyList<Headcount> Headcounts(string family);

    /// <summary>Those of which anything was noted. The cost grows with all there is.</summary>
    IReadOnlyList<string> Families();
}
