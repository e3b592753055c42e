using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlCredits(ISqlSession sql) : ICredits
{
    private const string Entries = $"SELECT {CreditColumns.All} FROM credit_entries";

    public const string OfQuery = $"{Entries} WHERE family = $1 AND person_id = $2 ORDER BY id";

    public const string AllQuery = $"{Entries} WHERE family = $1 ORDER BY person_id, id";

    public const string HeadcountsQuery = $"SELECT {HeadcountColumns.All} FROM headcounts WHERE family = $1 ORDER BY id";

    public CreditEntry Add(CreditEntry entry) => entry with { Id = new CreditEntryId(sql.AddLine("credit_entries", CreditColumns.Of(entry))) };

    public CreditEntry? Find(CreditEntryId id) => sql.First($"{Entries} WHERE id = $1", CreditColumns.Read, id.Value);

    public IReadOnlyList<CreditEntry> Of(string family, PersonId person) => sql.All(OfQuery, CreditColumns.Read, family, person.Value);

    public IReadOnlyList<CreditEntry> All(string family) => sql.All(AllQuery, CreditColumns.Read, family);

    public CreditEntry? CorrectionOf(CreditEntryId id) => sql.First($"{Entries} WHERE corrects = $1", CreditColumns.Read, id.Value);

    public Headcount Add(Headcount headcount) => headcount with { Id = new HeadcountId(sql.AddLine("headcounts", HeadcountColumns.Of(headcount))) };

    public IReadOnlyList<Headcount> Headcounts(string family) => sql.All(HeadcountsQuery, HeadcountColumns.Read, family);

    public IReadOnlyList<string> Families() =>
        sql.All("SELECT family FROM credit_entries UNION SELECT family FROM headcounts ORDER BY 1", row => row.Text(0));
}
