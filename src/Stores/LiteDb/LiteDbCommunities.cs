using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Typing;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbCommunities(LiteDbSession db) : ICommunities
{
    public const string Communities = "communities";

    public Community? Find(CommunityId id) => db.Find(Communities, id.Value) is { } found ? Map(found) : null;

    public Community? Find(ProgrammeId programme, string name) => db.With(Communities, "called", Called(programme, name))
        .OrderBy(community => community.Text("name") != name)
        .Select(Map).FirstOrDefault();

    public IReadOnlyList<Community> All() =>
    [
        .. db.All(Communities).Select(Map)
            .OrderBy(community => community.Programme.Value, TextOrder.BySign)
            .ThenBy(community => community.Name, TextOrder.BySign),
    ];

    public Community Add(ProgrammeId programme, string name, string category)
    {
        RefuseDouble(programme, name, null);
        return new Community
        {
            Id = new CommunityId(db.Add(Communities, Documents.Of(
                ("programme", programme.Value), ("name", name), ("called", Called(programme, name)), ("category", category), ("look_at", 0)))),
            Programme = programme,
            Name = name,
            Category = category,
        };
    }

    public void Update(Community community)
    {
        RefuseDouble(community.Programme, community.Name, community.Id);
        db.Change(
            Communities, community.Id.Value,
            ("name", community.Name), ("called", Called(community.Programme, community.Name)), ("category", community.Category));
    }

    public static Community Map(BsonDocument community) => new()
    {
        Id = new CommunityId(community.Id()),
        Programme = new ProgrammeId(community.Text("programme")),
        Name = community.Text("name"),
        Category = community.Text("category"),
    };

    /// <summary>With the key that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument community) =>
        community.Set(("called", Called(new ProgrammeId(community.Text("programme")), community.Text("name"))));

    private void RefuseDouble(ProgrammeId programme, string name, CommunityId? except)
    {
        if (db.With(Communities, "called", Called(programme, name)).Any(other => other.Text("name") == name && other.Id() != except?.Value))
            throw new InvalidOperationException($"{programme.Value} has a community of this name already.");
    }

    private static string Called(ProgrammeId programme, string name) => Key.Of(programme.Value, NameKey.Of(name).Value);
}
