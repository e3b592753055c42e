using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbCases(LiteDbSession db) : ICases
{
    public const string Cases = "case_entries";

    public CaseEntry Add(CaseEntry entry)
    {
        var id = db.NextId(Cases);
        db.MustCorrect(Cases, entry.Corrects?.Value, id);
        db.Add(Cases, Documents.Of([("_id", id), .. CaseColumns.Of(entry)]));
        return entry with { Id = new CaseEntryId(id) };
    }

    public CaseEntry? Find(CaseEntryId id) => db.Find(Cases, id.Value) is { } found ? Map(found) : null;

    public IReadOnlyList<CaseEntry> Of(CommunityId community) => [.. db.With(Cases, "community_id", community.Value).Select(Map)];

    public CaseEntry? CorrectionOf(CaseEntryId id) => db.CorrectionOf(Cases, id.Value) is { } found ? Map(found) : null;

    private static CaseEntry Map(BsonDocument line) => CaseColumns.Read(DocumentRow.Of(line, CaseColumns.All));
}
