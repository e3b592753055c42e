using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Points;

/// <summary>The ledger of points: lines are added and read, never changed or removed.</summary>
public interface IPointLedger
{
    /// <returns>The line with its id.</returns>
    PointEntry Add(PointEntry entry);

    PointEntry? Find(PointEntryId id);

    /// <summary>What somebody has in a community, by rule. The cost does not grow with anybody else's lines.</summary>
    IReadOnlyList<PointSum> SumsOf(PersonId person, CommunityId community);

    /// <summary>
    /// Somebody's line by a rule for one meeting (or for none) that was not taken back. A line of nothing, where a cap was
    /// reached, is one too. The cost does not grow with the other lines.
    /// </summary>
    PointEntry? Standing(PersonId person, CommunityId community, string rule, MeetingId? meeting);

    /// <summary>The newest lines of somebody in a community, newest first, counter-entries included.</summary>
    IReadOnlyList<PointEntry> Latest(PersonId person, CommunityId community, int most);

    /// <summary>Every line of a community, oldest first.</summary>
    IReadOnlyList<PointEntry> Of(CommunityId community);

    /// <summary>The counter-entry of a line, if it was taken back.</summary>
    PointEntry? CorrectionOf(PointEntryId id);
}
