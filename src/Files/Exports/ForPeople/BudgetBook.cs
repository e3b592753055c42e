using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Sheets;
using CommunityBot.Typing;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>Money: what each item was granted, what is requested and paid, what remains; and the list.</summary>
public sealed class BudgetBook(CommunityRows rows, Reader reader)
{
    public async Task<Book> Of(ExportScope scope, CancellationToken cancel)
    {
        var cover = await Cover.Read(rows, reader, scope, cancel);
        List<Sheet> overviews = cover.Communities.Count > 1 ? [Communities(cover), Items(cover)] : [Items(cover)];
        return new Book(List(cover)) { Overviews = overviews.ToAsyncEnumerable() };
    }

    private Sheet Communities(Cover cover) => Balances(
        cover, reader.Say("各社群經費", "Budgets by community"), reader.Say("類別", "Category"), group: null,
        (community, statement) => [Cells(community, community.Category, statement.Total)]);

    private Sheet Items(Cover cover) => Balances(
        cover, reader.Say("各項經費", "Budgets by item"), reader.Say("經費項目", "Item"), group: 0,
        (community, statement) => statement.Items.Select(item => Cells(community, reader.Name(item.Item.Name), item.Balance)));

    private Sheet Balances(
        Cover cover, string title, string second, int? group, Func<Community, BudgetStatement, IEnumerable<object?[]>> cellsOf)
    {
        IReadOnlyList<Heading> headings =
        [
            reader.Heading("社群", "Community"), second,
            reader.Added("核定", "Granted", CellKind.Money), reader.Added("請購中", "Requested", CellKind.Money),
            reader.Added("支出", "Paid", CellKind.Money), reader.Added("餘額", "Remains", CellKind.Money),
            reader.Heading("使用率", "Used", CellKind.Share, new Sum.Made(Used, sums => Used(Balance(sums)))),
        ];
        var lines = rows.Read(cover.Scope, (records, community) => Statement(records, cover.Scope, community) is { } statement
            ? cellsOf(community, statement)
            : []);
        return cover.Sheet(
            title, headings, lines.Below(headings, reader.Say("合計", "Total"), reader.Say("小計", "Subtotal"), group), names: 2,
            reader.Say("單位：元。使用率＝（請購中＋支出）／核定", "In NT$. Used: (requested + paid) / granted"),
            cover.Scope.From is null ? "" : reader.Say("這裡是從開始累計的，明細才是這段日期的", "Summed up from the beginning; the list has these days only"));
    }

    /// <summary>Null where there is no rulebook, or none that gives money.</summary>
    private BudgetStatement? Statement(IRecords records, ExportScope scope, Community community)
    {
        if (reader.Rulebooks.Find(community.Programme) is not { Funding: { } funding } rulebook)
            return null;
        // What remains follows from all that was granted and paid before, whenever that was.
        var lines = records.Budget.Of(community.Id).Where(line => (scope with { From = null }).Includes(line.On));
        return BudgetStatement.Of(funding, CommunityFacts.Read(records, rulebook, community, reader.Today), LedgerSums.Of(lines), reader.Today);
    }

    private static object?[] Cells(Community community, string second, Balance balance) =>
    [
        community.Name, second, balance.Approved.Amount, balance.Committed.Amount, balance.Spent.Amount,
        new Computed(row => $"{row.Here(2)}-{row.Here(3)}-{row.Here(4)}", balance.Available.Amount),
        new Computed(Used, Used(balance)),
    ];

    private static string Used(Computed.Place row) => $"IF({row.Here(2)}>0,ROUNDDOWN(({row.Here(3)}+{row.Here(4)})/{row.Here(2)},2),\"\")";

    private static object? Used(Balance balance) => balance.UsedPercent / 100m;

    private static Balance Balance(IReadOnlyList<decimal> sums) => new(new Dollars((long)sums[2]), new Dollars((long)sums[4]), new Dollars((long)sums[3]));

    private Sheet List(Cover cover)
    {
        IReadOnlyList<Heading> headings =
        [
            reader.Heading("社群", "Community"), reader.Heading("日期", "Day"), reader.Heading("經費項目", "Item"), reader.Heading("用途", "What for"),
            reader.Heading("受款人", "Payee"), reader.Heading("單價", "Price", CellKind.Money), reader.Heading("數量", "Quantity", CellKind.Money),
            reader.Added("核定", "Granted", CellKind.Money), reader.Added("請購", "Requested", CellKind.Money),
            reader.Added("支出", "Paid", CellKind.Money), reader.Heading("活動", "Meeting"),
            reader.Heading("登記人", "Recorded by"), reader.Heading("依據", "Article"),
            reader.Heading("說明", "Remark"),
        ];
        var lines = rows.Read(cover.Scope, (records, community) =>
        {
            var names = new LedgerNames(records, community);
            var funding = reader.Rulebooks.Find(community.Programme)?.Funding;
            return records.Budget.Of(community.Id)
                .Where(line => cover.Scope.Includes(line.On))
                .Select(line => Cells(names, community, line, funding?.FindItem(line.Item)));
        });
        return cover.Sheet(reader.Say("經費明細", "List of money"), headings, lines.Below(headings, reader.Say("合計", "Total")));
    }

    /// <param name="names">Who and what the line names.</param>
    /// <param name="community">Whose line it is.</param>
    /// <param name="line">The line.</param>
    /// <param name="item">Null where the rulebook no longer has it.</param>
    private object?[] Cells(LedgerNames names, Community community, LedgerEntry line, BudgetItem? item)
    {
        return
        [
            community.Name, line.On, item is null ? line.Item : reader.Name(item.Name), line.What,
            line.Payee.Length > 0 ? line.Payee : names.Person(line.PayeeMember)?.Name, line.UnitPrice?.Amount, line.Quantity,
            Only(LedgerKind.Approved), Only(LedgerKind.Committed), Only(LedgerKind.Spent),
            names.Meeting(line.Meeting) is { } meeting ? reader.Name(meeting, community) : null, names.Person(line.By)?.Name, line.Cite.ToString(),
            Joined.Words(
                line.Corrects is null ? "" : reader.Say("更正", "correction"), line.Settles is null ? "" : reader.Say("核銷", "settles a request"), line.Why),
        ];

        long? Only(LedgerKind kind) => line.Kind == kind ? line.Amount.Amount : null;
    }
}
