using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>The ledger of points, with its sums beside it: adding up ten thousand lines takes LiteDB tens of milliseconds.</summary>
internal sealed class LiteDbPointLedger(LiteDbSession db) : IPointLedger
{
    public const string Ledger = "point_ledger";
    private const string Sums = "point_sums";

    public PointEntry Add(PointEntry entry)
    {
        var id = db.NextId(Ledger);
        db.MustCorrect(Ledger, entry.Corrects?.Value, id);
        var line = Keyed(Documents.Of(
            ("_id", id), ("community_id", entry.Community.Value), ("person_id", entry.Person.Value), ("meeting_id", entry.Meeting?.Value),
            ("rule", entry.Rule), ("points", entry.Points.Hundredths), ("worth", entry.Worth.Hundredths), ("cite", entry.Cite.ToString()),
            ("version", entry.Version), ("at", entry.At), ("by_id", entry.By?.Value), ("why", entry.Why), ("corrects", entry.Corrects?.Value)));
        db.Add(Ledger, line);
        AddUp(db, line);
        return entry with { Id = new PointEntryId(id) };
    }

    public PointEntry? Find(PointEntryId id) => db.Find(Ledger, id.Value) is { } found ? Map(found) : null;

    public IReadOnlyList<PointSum> SumsOf(PersonId person, CommunityId community) =>
    [
        .. db.Under(Sums, "_id", Key.Of(person.Value, community.Value))
            .OrderBy(sum => sum.Text("rule"), TextOrder.BySign)
            .Select(sum => PointSum.Of(sum.Text("rule"), new PointValue(sum.Whole("points")), sum.Whole("lines"), sum.Whole("corrections"))),
    ];

    public PointEntry? Standing(PersonId person, CommunityId community, string rule, MeetingId? meeting) =>
        db.With(Ledger, Corrections.Standing, Key.Of(person.Value, community.Value, rule, meeting?.Value)).Select(Map).FirstOrDefault();

    public IReadOnlyList<PointEntry> Latest(PersonId person, CommunityId community, int most) =>
        [.. db.Under(Ledger, "of_person", Key.Of(person.Value, community.Value), most, lastFirst: true).Select(Map)];

    public IReadOnlyList<PointEntry> Of(CommunityId community) => [.. db.Under(Ledger, "in_community", Key.Of(community.Value)).Select(Map)];

    public PointEntry? CorrectionOf(PointEntryId id) => db.CorrectionOf(Ledger, id.Value) is { } found ? Map(found) : null;

    /// <summary>With the keys that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument line)
    {
        var (person, community) = (line.Number("person_id"), line.Number("community_id"));
        return line.Set(
            ("in_community", Key.Of(community, line.Id())), ("of_person", Key.Of(person, community, line.Id())),
            (Corrections.Standing, line.Has("corrects") ? null : Key.Of(person, community, line.Text("rule"), line.NumberOrNull("meeting_id"))));
    }

    /// <summary>Adds a line to the sums.</summary>
    public static void AddUp(LiteDbSession db, BsonDocument line)
    {
        var rule = line.Text("rule");
        var id = Key.Of(line.Number("person_id"), line.Number("community_id"), rule);
        var sum = db.Find(Sums, id) ?? Documents.Of(("_id", id), ("rule", rule), ("points", 0), ("lines", 0), ("corrections", 0));
        db.Put(Sums, sum.Set(
            ("points", sum.Number("points") + line.Number("points")), ("lines", sum.Number("lines") + 1),
            ("corrections", sum.Number("corrections") + (line.Has("corrects") ? 1 : 0))));
    }

    private static PointEntry Map(BsonDocument line) => new()
    {
        Id = new PointEntryId(line.Id()),
        Community = new CommunityId(line.Number("community_id")),
        Person = new PersonId(line.Number("person_id")),
        Meeting = line.NumberOrNull("meeting_id") is { } meeting ? new MeetingId(meeting) : null,
        Rule = line.Text("rule"),
        Points = new PointValue(line.Whole("points")),
        Worth = new PointValue(line.Whole("worth")),
        Cite = Citations.Read(line.Text("cite")),
        Version = line.Whole("version"),
        At = line.Instant("at"),
        By = line.NumberOrNull("by_id") is { } by ? new PersonId(by) : null,
        Why = line.Text("why"),
        Corrects = line.NumberOrNull("corrects") is { } corrected ? new PointEntryId(corrected) : null,
    };
}
