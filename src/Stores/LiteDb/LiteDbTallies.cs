using CommunityBot.Communities;
using CommunityBot.Tallies;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbTallies(LiteDbSession db) : ITallies
{
    public const string Tallies = "tallies";
    private const string Sums = "tally_sums";

    public TallyEntry Add(TallyEntry entry)
    {
        var id = db.NextId(Tallies);
        db.MustCorrect(Tallies, entry.Corrects?.Value, id);
        var line = Documents.Of(
            ("_id", id), ("community_id", entry.Community.Value), ("subject", entry.Subject), ("count", entry.Count),
            ("member_id", entry.Member?.Value), ("note", entry.Note), ("at", entry.At), ("by_id", entry.By.Value), ("corrects", entry.Corrects?.Value),
            ("version", entry.Version));
        db.Add(Tallies, line);
        AddUp(db, line);
        return entry with { Id = new TallyEntryId(id) };
    }

    public TallyEntry? Find(TallyEntryId id) => db.Find(Tallies, id.Value) is { } found ? Map(found) : null;

    public IReadOnlyDictionary<string, long> SumsOf(CommunityId community) =>
        db.Under(Sums, "_id", Key.Of(community.Value)).ToDictionary(sum => sum.Text("subject"), sum => sum.Number("count"));

    public IReadOnlyList<TallyEntry> Of(CommunityId community) => [.. db.With(Tallies, "community_id", community.Value).Select(Map)];

    public TallyEntry? CorrectionOf(TallyEntryId id) => db.CorrectionOf(Tallies, id.Value) is { } found ? Map(found) : null;

    /// <summary>Adds a line to the sums.</summary>
    public static void AddUp(LiteDbSession db, BsonDocument line)
    {
        var id = Key.Of(line.Number("community_id"), line.Text("subject"));
        db.Put(Sums, Documents.Of(
            ("_id", id), ("subject", line.Text("subject")), ("count", (db.Find(Sums, id)?.Number("count") ?? 0) + line.Number("count"))));
    }

    private static TallyEntry Map(BsonDocument line) => new()
    {
        Id = new TallyEntryId(line.Id()),
        Community = new CommunityId(line.Number("community_id")),
        Subject = line.Text("subject"),
        Count = line.Number("count"),
        Member = line.NumberOrNull("member_id") is { } member ? new PersonId(member) : null,
        Note = line.Text("note"),
        At = line.Instant("at"),
        By = new PersonId(line.Number("by_id")),
        Corrects = line.NumberOrNull("corrects") is { } corrected ? new TallyEntryId(corrected) : null,
        Version = line.Whole("version"),
    };
}
