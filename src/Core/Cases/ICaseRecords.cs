using CommunityBot.Communities;

namespace CommunityBot.Cases;

/// <summary>Communities, and what is known of those that are cases.</summary>
public interface ICaseRecords : ICommunityRecords
{
    ICases Cases { get; }
}
