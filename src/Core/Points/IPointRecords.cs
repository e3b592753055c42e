namespace CommunityBot.Ports;

/// <summary>The same with the points that attendance brings.</summary>
public interface IPointRecords : IMeetingRecords
{
    IPointLedger Points { get; }
}
