using CommunityBot.Records;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbStoreMetadata(LiteDbSession db) : IStoreMetadata
{
    private const string Marks = "marks";

    public string? Find(string name) => db.Find(Marks, name)?.Text("value");

    public void Set(string name, string value) => db.Put(Marks, Documents.Of(("_id", name), ("value", value)));
}
