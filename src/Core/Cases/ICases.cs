using CommunityBot.Communities;

namespace CommunityBot.Cases;

/// <summary>What is known of cases: lines are added and read, never changed or removed.</summary>
public interface ICases
{
    /// <returns>The line with its id.</returns>
    CaseEntry Add(CaseEntry entry);

    CaseEntry? Find(CaseEntryId id);

    /// <summary>Every line of a case, oldest first.</summary>
    IReadOnlyList<CaseEntry> Of(CommunityId community);

    /// <summary>The counter-entry of a line, if it was taken back.</summary>
    CaseEntry? CorrectionOf(CaseEntryId id);
}
