using CommunityBot.Cases;
using CommunityBot.Meetings;
using CommunityBot.Tallies;

namespace CommunityBot.Duties;

/// <summary>What decides which duties a community still has: its meetings, and what it noted as done.</summary>
public interface IDutyRecords : IMeetingRecords, ICaseRecords, ITallyRecords;
