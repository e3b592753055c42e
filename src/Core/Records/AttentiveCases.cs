using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Nudges;

namespace CommunityBot.Records;

internal sealed class AttentiveCases(ICases kept, INudges nudges) : ICases
{
    public CaseEntry Add(CaseEntry entry)
    {
        nudges.ThinkAgain(entry.Community);
        return kept.Add(entry);
    }

    public CaseEntry? Find(CaseEntryId id) => kept.Find(id);

    public IReadOnlyList<CaseEntry> Of(CommunityId community) => kept.Of(community);

    public CaseEntry? CorrectionOf(CaseEntryId id) => kept.CorrectionOf(id);
}
