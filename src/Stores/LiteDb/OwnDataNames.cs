using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>What documents refer to, by its name; each is looked up once.</summary>
internal sealed class OwnDataNames(LiteDbSession db)
{
    private readonly Dictionary<(string Collection, long Id), BsonDocument?> _known = [];

    public BsonValue? Person(BsonDocument document, string field) => Of("people", document.NumberOrNull(field))?["name"];

    public BsonValue? Community(BsonDocument document) => Of(LiteDbCommunities.Communities, document.NumberOrNull("community_id"))?["name"];

    public BsonValue? Programme(BsonDocument document) => Of(LiteDbCommunities.Communities, document.NumberOrNull("community_id"))?["programme"];

    /// <summary>Its topic, when it starts, and its community.</summary>
    public BsonValue?[] Meeting(BsonDocument document) =>
        Of(LiteDbMeetings.Meetings, document.NumberOrNull("meeting_id")) is { } meeting
            ? [meeting["topic"], meeting["starts_at"], Community(meeting)]
            : [null, null, null];

    private BsonDocument? Of(string collection, long? id)
    {
        if (id is not { } number)
            return null;
        if (!_known.TryGetValue((collection, number), out var found))
            _known.Add((collection, number), found = db.Find(collection, number));
        return found;
    }
}
