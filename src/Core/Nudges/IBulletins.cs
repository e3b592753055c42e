using CommunityBot.Communities;

namespace CommunityBot.Nudges;

/// <summary>What conveners let their communities know.</summary>
public interface IBulletins
{
    /// <returns>It with its id.</returns>
    Bulletin Add(Bulletin bulletin);

    Bulletin? Find(BulletinId id);

    /// <summary>A community's since then, withdrawn or not, oldest first.</summary>
    IReadOnlyList<Bulletin> Since(CommunityId community, DateTimeOffset instant);

    void Withdraw(BulletinId id, DateTimeOffset at);
}
