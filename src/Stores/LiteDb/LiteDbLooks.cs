using CommunityBot.Communities;
using CommunityBot.Nudges;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>When each community is looked at for nudges: a field of the community.</summary>
internal sealed class LiteDbLooks(LiteDbSession db)
{
    private const string LookAt = "look_at";

    public List<Look> Due(DateTimeOffset now, int most) =>
    [
        .. db.Between(LiteDbCommunities.Communities, LookAt, long.MinValue, now.ToUnixTimeMilliseconds())
            .OrderBy(community => community.Number(LookAt))
            .ThenBy(community => community.Id())
            .Take(most)
            .Select(community => new Look(new CommunityId(community.Id()), community.Instant(LookAt))),
    ];

    public void Again(Look look, DateTimeOffset at)
    {
        if (db.Find(LiteDbCommunities.Communities, look.Community.Value) is { } found && found.Instant(LookAt) == look.At)
            db.Update(LiteDbCommunities.Communities, found.Set((LookAt, at)));
    }

    /// <summary>Each change counts further down, so that one in the middle of a look is noticed after it.</summary>
    public void ThinkAgain(CommunityId community)
    {
        if (db.Find(LiteDbCommunities.Communities, community.Value) is { } found)
            ThinkAgain(found);
    }

    public void ThinkAgain(Func<BsonDocument, bool> which)
    {
        foreach (var community in db.All(LiteDbCommunities.Communities).Where(which))
            ThinkAgain(community);
    }

    public IEnumerable<DateTimeOffset> First() => db
        .Between(LiteDbCommunities.Communities, LookAt, long.MinValue, long.MaxValue, most: 1)
        .Select(community => community.Instant(LookAt));

    private void ThinkAgain(BsonDocument community) =>
        db.Update(LiteDbCommunities.Communities, community.Set((LookAt, Math.Min(community.Number(LookAt), 0) - 1)));
}
