using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbCredits(LiteDbSession db) : ICredits
{
    public const string Credits = "credit_entries";
    public const string Departments = "headcounts";

    public CreditEntry Add(CreditEntry entry)
    {
        var id = db.NextId(Credits);
        db.MustCorrect(Credits, entry.Corrects?.Value, id);
        db.Add(Credits, Keyed(Documents.Of([("_id", id), .. CreditColumns.Of(entry)])));
        return entry with { Id = new CreditEntryId(id) };
    }

    public CreditEntry? Find(CreditEntryId id) => db.Find(Credits, id.Value) is { } found ? Map(found) : null;

    public IReadOnlyList<CreditEntry> Of(string family, PersonId person) => [.. db.Under(Credits, "in_family", Key.Of(family, person.Value)).Select(Map)];

    public IReadOnlyList<CreditEntry> All(string family) => [.. db.Under(Credits, "in_family", Key.Of(family)).Select(Map)];

    public CreditEntry? CorrectionOf(CreditEntryId id) => db.CorrectionOf(Credits, id.Value) is { } found ? Map(found) : null;

    public Headcount Add(Headcount headcount) =>
        headcount with { Id = new HeadcountId(db.Add(Departments, Documents.Of(HeadcountColumns.Of(headcount)))) };

    public IReadOnlyList<Headcount> Headcounts(string family) =>
        [.. db.With(Departments, "family", family).Select(one => HeadcountColumns.Read(DocumentRow.Of(one, HeadcountColumns.All)))];

    public IReadOnlyList<string> Families() =>
    [
        .. db.Distinct(Credits, line => line.Text("family")).Union(db.Distinct(Departments, one => one.Text("family"))).Order(TextOrder.BySign),
    ];

    /// <summary>With the key that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument line) =>
        line.Set(("in_family", Key.Of(line.Text("family"), line.Number("person_id"), line.Id())));

    private static CreditEntry Map(BsonDocument line) => CreditColumns.Read(DocumentRow.Of(line, CreditColumns.All));
}
