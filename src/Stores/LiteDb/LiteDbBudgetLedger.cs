using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>The ledger of money, with its sums beside it.</summary>
internal sealed class LiteDbBudgetLedger(LiteDbSession db) : IBudgetLedger
{
    public const string Ledger = "budget_ledger";
    private const string Sums = "budget_sums";

    public LedgerEntry Add(LedgerEntry entry)
    {
        var id = db.NextId(Ledger);
        db.MustCorrect(Ledger, entry.Corrects?.Value, id);
        var line = Keyed(Documents.Of(
            ("_id", id), ("community_id", entry.Community.Value), ("kind", entry.Kind), ("item", entry.Item), ("amount", entry.Amount.Amount),
            ("unit_price", entry.UnitPrice?.Amount), ("quantity", entry.Quantity), ("payee", entry.Payee), ("payee_id", entry.PayeeMember?.Value),
            ("meeting_id", entry.Meeting?.Value), ("what", entry.What), ("on_day", entry.On), ("fiscal_year", entry.FiscalYear), ("at", entry.At),
            ("by_id", entry.By.Value), ("why", entry.Why), ("corrects", entry.Corrects?.Value), ("settles", entry.Settles?.Value),
            ("cite", entry.Cite.ToString()), ("version", entry.Version)));
        db.Add(Ledger, line);
        AddUp(db, line);
        return entry with { Id = new LedgerEntryId(id) };
    }

    public LedgerEntry? Find(LedgerEntryId id) => db.Find(Ledger, id.Value) is { } found ? Map(found) : null;

    public LedgerSums SumsOf(CommunityId community) => new([.. db.Under(Sums, "_id", Key.Of(community.Value)).Select(sum => new LedgerSum(
        (LedgerKind)sum.Whole("kind"), sum.Text("item"), sum.Whole("fiscal_year"),
        sum.NumberOrNull("payee_id") is { } payee ? new PersonId(payee) : null, new Dollars(sum.Number("amount"))))]);

    public IReadOnlyList<LedgerEntry> Latest(CommunityId community, int most) =>
        [.. db.Under(Ledger, "in_community", Key.Of(community.Value), most, lastFirst: true).Select(Map)];

    public IReadOnlyList<LedgerEntry> Of(CommunityId community) => [.. db.Under(Ledger, "in_community", Key.Of(community.Value)).Select(Map)];

    public LedgerEntry? CorrectionOf(LedgerEntryId id) => db.CorrectionOf(Ledger, id.Value) is { } found ? Map(found) : null;

    public IReadOnlyList<LedgerEntry> SettlementsOf(LedgerEntryId request) => [.. db.With(Ledger, "settles", request.Value).Select(Map)];

    /// <summary>With the key that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument line) => line.Set(("in_community", Key.Of(line.Number("community_id"), line.Id())));

    /// <summary>Adds a line to the sums.</summary>
    public static void AddUp(LiteDbSession db, BsonDocument line)
    {
        var (kind, item, year, payee) = (line.Number("kind"), line.Text("item"), line.Number("fiscal_year"), line.NumberOrNull("payee_id"));
        var id = Key.Of(line.Number("community_id"), kind, item, year, payee);
        var amount = db.Find(Sums, id)?.Number("amount") ?? 0;
        db.Put(Sums, Documents.Of(
            ("_id", id), ("kind", kind), ("item", item), ("fiscal_year", year), ("payee_id", payee), ("amount", amount + line.Number("amount"))));
    }

    private static LedgerEntry Map(BsonDocument line) => new()
    {
        Id = new LedgerEntryId(line.Id()),
        Community = new CommunityId(line.Number("community_id")),
        Kind = (LedgerKind)line.Whole("kind"),
        Item = line.Text("item"),
        Amount = new Dollars(line.Number("amount")),
        UnitPrice = line.NumberOrNull("unit_price") is { } price ? new Dollars(price) : null,
        Quantity = (int?)line.NumberOrNull("quantity"),
        Payee = line.Text("payee"),
        PayeeMember = line.NumberOrNull("payee_id") is { } payee ? new PersonId(payee) : null,
        Meeting = line.NumberOrNull("meeting_id") is { } meeting ? new MeetingId(meeting) : null,
        What = line.Text("what"),
        On = line.Day("on_day"),
        At = line.Instant("at"),
        By = new PersonId(line.Number("by_id")),
        Why = line.Text("why"),
        Corrects = line.NumberOrNull("corrects") is { } corrected ? new LedgerEntryId(corrected) : null,
        Settles = line.NumberOrNull("settles") is { } request ? new LedgerEntryId(request) : null,
        Cite = Citations.Read(line.Text("cite")),
        Version = line.Whole("version"),
    };
}
