using CommunityBot.Programmes;

namespace CommunityBot.Communities;

public interface ICommunities
{
    Community? Find(CommunityId id);

    /// <summary>The community of that name, however it is spelled; of two that differ in spelling only, the one that is spelled like it.</summary>
    Community? Find(ProgrammeId programme, string name);

    /// <summary>All communities, by programme and name.</summary>
    IReadOnlyList<Community> All();

    Community Add(ProgrammeId programme, string name, string category);

    void Update(Community community);
}
