namespace CommunityBot.Communities;

/// <summary>What is remembered of communities and their people.</summary>
public interface ICommunityRecords
{
    ICommunities Communities { get; }

    IPeople People { get; }

    IApplications Applications { get; }
}
