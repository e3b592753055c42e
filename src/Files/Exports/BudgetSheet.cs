using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Programmes;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>One row for each line of the ledgers of money, counter-entries included, by the day of the purchase. Amounts are whole dollars.</summary>
public sealed class BudgetSheet(CommunityRows rows, IRulebookSource rulebooks, SchoolClock clock)
{
    private static readonly IReadOnlyList<Heading> s_columns =
    [
        "programme", "community", "id", "date", "fiscal_year", "kind", "item", "item_name", "unit_price", "quantity", "amount", "payee", "session", "what",
        "recorded_by", "recorded_at", "reason", "corrects", "settles", "cite", "edition",
    ];

    public Sheet Of(ExportScope scope) => Sheet.Of(s_columns, rows.Read(scope, (records, community) =>
    {
        var names = new LedgerNames(records, community);
        var funding = rulebooks.Find(community.Programme)?.Funding;
        return records.Budget.Of(community.Id).Where(line => scope.Includes(line.On)).Select(line => Row(names, funding?.FindItem(line.Item), community, line));
    }));

    /// <param name="names">Who and what the line names.</param>
    /// <param name="item">Null where the rulebook no longer has it.</param>
    /// <param name="community">Whose line it is.</param>
    /// <param name="line">The line.</param>
    private object?[] Row(LedgerNames names, BudgetItem? item, Community community, LedgerEntry line) =>
    [
        community.Programme.Value, community.Name, line.Id.Value, line.On, line.FiscalYear, ExportWords.Of(line.Kind), line.Item, item?.Name.Chinese,
        line.UnitPrice?.Amount, line.Quantity, line.Amount.Amount, line.Payee.Length > 0 ? line.Payee : names.Person(line.PayeeMember)?.Name ?? "",
        line.Meeting?.Value, line.What, names.Person(
            line.By)?.Name, clock.Local(line.At), line.Why, line.Corrects?.Value, line.Settles?.Value, line.Cite.ToString(), line.Version,
    ];
}
