using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlCases(ISqlSession sql) : ICases
{
    private const string Entries = $"SELECT {CaseColumns.All} FROM case_entries";

    public const string OfQuery = $"{Entries} WHERE community_id = $1 ORDER BY id";

    public CaseEntry Add(CaseEntry entry) => entry with { Id = new CaseEntryId(sql.AddLine("case_entries", CaseColumns.Of(entry))) };

    public CaseEntry? Find(CaseEntryId id) => sql.First($"{Entries} WHERE id = $1", CaseColumns.Read, id.Value);

    public IReadOnlyList<CaseEntry> Of(CommunityId community) => sql.All(OfQuery, CaseColumns.Read, community.Value);

    public CaseEntry? CorrectionOf(CaseEntryId id) => sql.First($"{Entries} WHERE corrects = $1", CaseColumns.Read, id.Value);
}
