using CommunityBot.Communities;
using CommunityBot.Nudges;
using CommunityBot.Tallies;

namespace CommunityBot.Records;

internal sealed class AttentiveTallies(ITallies kept, INudges nudges) : ITallies
{
    public TallyEntry Add(TallyEntry entry)
    {
        nudges.ThinkAgain(entry.Community);
        return kept.Add(entry);
    }

    public TallyEntry? Find(TallyEntryId id) => kept.Find(id);

    public IReadOnlyDictionary<string, long> SumsOf(CommunityId community) => kept.SumsOf(community);

    public IReadOnlyList<TallyEntry> Of(CommunityId community) => kept.Of(community);

    public TallyEntry? CorrectionOf(TallyEntryId id) => kept.CorrectionOf(id);
}
