namespace CommunityBot.Ports;

/// <summary>What decides which duties a community still has: its meetings, and what it noted as done.</summary>
public interface IDutyRecords : IMeetingRecords
{
    ITallies Tallies { get; }
}
