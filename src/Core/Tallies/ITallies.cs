using CommunityBot.Communities;

namespace CommunityBot.Tallies;

/// <summary>What communities noted as done or reached: lines are added and read, never changed or removed.</summary>
public interface ITallies
{
    /// <returns>The line with its id.</returns>
    TallyEntry Add(TallyEntry entry);

    TallyEntry? Find(TallyEntryId id);

    /// <summary>The sum by subject, counter-entries included.</summary>
    IReadOnlyDictionary<string, long> SumsOf(CommunityId community);

    /// <summary>Every line of a community, oldest first.</summary>
    IReadOnlyList<TallyEntry> Of(CommunityId community);

    /// <summary>The counter-entry of a line, if it was taken back.</summary>
    TallyEntry? CorrectionOf(TallyEntryId id);
}
