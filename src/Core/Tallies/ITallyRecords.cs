using CommunityBot.Communities;

namespace CommunityBot.Tallies;

/// <summary>Communities, and what they noted as done or reached.</summary>
public interface ITallyRecords : ICommunityRecords
{
    ITallies Tallies { get; }
}
