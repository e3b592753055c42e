using CommunityBot.Communities;
using CommunityBot.Nudges;

namespace CommunityBot.Records;

internal sealed class AttentiveBulletins(IBulletins kept, INudges nudges) : IBulletins
{
    public Bulletin Add(Bulletin bulletin)
    {
        nudges.ThinkAgain(bulletin.Community);
        return kept.Add(bulletin);
    }

    public Bulletin? Find(BulletinId id) => kept.Find(id);

    public IReadOnlyList<Bulletin> Since(CommunityId community, DateTimeOffset instant) => kept.Since(community, instant);

    /// <summary>What waits is seen to be withdrawn when it is told.</summary>
    public void Withdraw(BulletinId id, DateTimeOffset at) => kept.Withdraw(id, at);
}
