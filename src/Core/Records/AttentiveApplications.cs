using CommunityBot.Communities;
using CommunityBot.Nudges;

namespace CommunityBot.Records;

internal sealed class AttentiveApplications(IApplications kept, INudges nudges) : IApplications
{
    public Application Of(CommunityId community) => kept.Of(community);

    public void Save(Application application) => kept.Save(application);

    public void Add(CommunityId community, ApplicationStep step)
    {
        kept.Add(community, step);
        nudges.ThinkAgain(community);
    }
}
