using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlBudgetLedger(ISqlSession sql) : IBudgetLedger
{
    private const string AllColumns =
        "id, community_id, kind, item, amount, unit_price, quantity, payee, payee_id, meeting_id, what, on_day, at, by_id, why, corrects, settles, "
        + "cite, version";

    public LedgerEntry Add(LedgerEntry entry) => entry with
    {
        Id = new LedgerEntryId(sql.Add(
            """
            INSERT INTO budget_ledger (community_id, kind, item, amount, unit_price, quantity, payee, payee_id, meeting_id, what, on_day, fiscal_year,
                at, by_id, why, corrects, settles, cite, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
            """,
            entry.Community.Value, (int)entry.Kind, entry.Item, entry.Amount.Amount, entry.UnitPrice?.Amount, entry.Quantity, entry.Payee,
            entry.PayeeMember?.Value, entry.Meeting?.Value, entry.What, entry.On.ToColumn(), entry.FiscalYear,
            entry.At.ToColumn(), entry.By.Value, entry.Why, entry.Corrects?.Value, entry.Settles?.Value, entry.Cite.ToString(), entry.Version)),
    };

    public LedgerEntry? Find(LedgerEntryId id) => sql.First($"SELECT {AllColumns} FROM budget_ledger WHERE id = $1", Map, id.Value);

    public LedgerSums SumsOf(CommunityId community) => new(sql.All(
        """
        SELECT kind, item, fiscal_year, payee_id, SUM(amount) FROM budget_ledger
        WHERE community_id = $1 GROUP BY kind, item, fiscal_year, payee_id
        """,
        row => new LedgerSum(
            (LedgerKind)row.Whole(0), row.Text(1), row.Whole(2), row.NumberOrNull(3) is { } payee ? new PersonId(payee) : null, new Dollars(row.Number(4))),
        community.Value));

    public IReadOnlyList<LedgerEntry> Latest(CommunityId community, int most) =>
        sql.All($"SELECT {AllColumns} FROM budget_ledger WHERE community_id = $1 ORDER BY id DESC LIMIT $2", Map, community.Value, most);

    public IReadOnlyList<LedgerEntry> Of(CommunityId community) =>
        sql.All($"SELECT {AllColumns} FROM budget_ledger WHERE community_id = $1 ORDER BY id", Map, community.Value);

    public LedgerEntry? CorrectionOf(LedgerEntryId id) => sql.First($"SELECT {AllColumns} FROM budget_ledger WHERE corrects = $1", Map, id.Value);

    public IReadOnlyList<LedgerEntry> SettlementsOf(LedgerEntryId request) =>
        sql.All($"SELECT {AllColumns} FROM budget_ledger WHERE settles = $1 ORDER BY id", Map, request.Value);

    private static LedgerEntry Map(IRow row) => new()
    {
        Id = new LedgerEntryId(row.Number(0)),
        Community = new CommunityId(row.Number(1)),
        Kind = (LedgerKind)row.Whole(2),
        Item = row.Text(3),
        Amount = new Dollars(row.Number(4)),
        UnitPrice = row.NumberOrNull(5) is { } price ? new Dollars(price) : null,
        Quantity = (int?)row.NumberOrNull(6),
        Payee = row.Text(7),
        PayeeMember = row.NumberOrNull(8) is { } payee ? new PersonId(payee) : null,
        Meeting = row.NumberOrNull(9) is { } meeting ? new MeetingId(meeting) : null,
        What = row.Text(10),
        On = row.Day(11),
        At = row.Instant(12),
        By = new PersonId(row.Number(13)),
        Why = row.Text(14),
        Corrects = row.NumberOrNull(15) is { } corrected ? new LedgerEntryId(corrected) : null,
        Settles = row.NumberOrNull(16) is { } request ? new LedgerEntryId(request) : null,
        Cite = Citations.Read(row.Text(17)),
        Version = row.Whole(18),
    };
}
