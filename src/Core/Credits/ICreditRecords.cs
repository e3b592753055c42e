using CommunityBot.Cases;
using CommunityBot.Meetings;
using CommunityBot.Tallies;

namespace CommunityBot.Credits;

/// <summary>All that decides what counts for somebody: their cases, which workshops they were at, what was handed in, what an officer noted.</summary>
public interface ICreditRecords : IMeetingRecords, ICaseRecords, ITallyRecords
{
    ICredits Credits { get; }
}
