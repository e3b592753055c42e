using CommunityBot.Meetings;

namespace CommunityBot.Points;

/// <summary>The same with the points that attendance brings.</summary>
public interface IPointRecords : IMeetingRecords
{
    IPointLedger Points { get; }
}
