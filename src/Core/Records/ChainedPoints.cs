using CommunityBot.Chains;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Points;

namespace CommunityBot.Records;

internal sealed class ChainedPoints(IRecords kept) : IPointLedger
{
    public PointEntry Add(PointEntry entry)
    {
        var added = kept.Points.Add(entry);
        kept.Chains.Extend(Chaining.EntryOf(kept.People, added));
        return added;
    }

    public PointEntry? Find(PointEntryId id) => kept.Points.Find(id);

    public IReadOnlyList<PointSum> SumsOf(PersonId person, CommunityId community) => kept.Points.SumsOf(person, community);

    public PointEntry? Standing(PersonId person, CommunityId community, string rule, MeetingId? meeting) =>
        kept.Points.Standing(person, community, rule, meeting);

    public IReadOnlyList<PointEntry> Latest(PersonId person, CommunityId community, int most) => kept.Points.Latest(person, community, most);

    public IReadOnlyList<PointEntry> Of(CommunityId community) => kept.Points.Of(community);

    public PointEntry? CorrectionOf(PointEntryId id) => kept.Points.CorrectionOf(id);
}
