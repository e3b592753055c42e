using CommunityBot.Files.Formats;
using CommunityBot.Programmes;
using CommunityBot.Sheets;
using CommunityBot.Typing;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>Money that comes in for cases (回饋金): agreed, received, what it paid and whose the rest is, a row for each case.</summary>
public sealed class ReceiptsBook(CommunityRows rows, Reader reader)
{
    /// <summary>The columns of formulas.</summary>
    private const int Agreed = 5;
    private const int Granted = 6;
    private const int Owed = 7;
    private const int Received = 8;
    private const int FirstCost = 11;

    public async Task<Book> Of(ExportScope scope, CancellationToken cancel)
    {
        var cover = await Cover.Read(rows, reader, scope, cancel);
        var rules = ReceiptLine.Rules(reader.Rulebooks, cover.Programmes);
        List<CollectionCost> costs = [.. rules.SelectMany(rule => rule.Pays).DistinctBy(cost => cost.Id)];
        List<CollectionPart> parts = [.. rules.SelectMany(rule => rule.Rest).DistinctBy(part => part.To)];
        IReadOnlyList<Heading> headings =
        [
            reader.Heading("案", "Case"), reader.Heading("教師", "Teacher"), reader.Heading("機構", "Firm"),
            reader.Heading("起", "From"), reader.Heading("迄", "Until"),
            reader.Added("約定", "Agreed", CellKind.Money), reader.Added("教育部補助", "Ministry", CellKind.Money),
            reader.Added("應收", "Owed", CellKind.Money), reader.Added("已收", "Received", CellKind.Money), reader.Heading("收款日", "Received on"),
            reader.Added("未收", "Missing", CellKind.Money),
            .. costs.Select(cost => new Heading(reader.Name(cost.Name), CellKind.Money, new Sum.Added())),
            reader.Added("餘額", "Rest", CellKind.Money),
            .. parts.Select(part => new Heading(reader.Name(part.To), CellKind.Money, new Sum.Added())),
            reader.Heading("下次期限", "Next due"),
        ];
        var lines = ReceiptLine.Read(rows, reader.Rulebooks, scope, reader.Today).Select(line => Cells(line, costs, parts));
        return new Book(cover.Sheet(
            rules is [var only, ..] ? reader.Name(only.Name) : reader.Say("回饋金", "Feedback"), headings,
            lines.Below(headings, reader.Say("合計", "Total"), cancel: cancel), names: 2,
            reader.Say("單位：元。餘額＝已收－支應的費用，是負的就沒有餘額可分", "In NT$. Rest: received less what it paid; below zero nothing is split")));
    }

    private object?[] Cells(ReceiptLine line, List<CollectionCost> costs, List<CollectionPart> parts)
    {
        var (file, money, rest) = (line.File, line.Money, FirstCost + costs.Count);
        return
        [
            line.Community.Name, line.Convener, file.Firm is { } firm ? Joined.Words(firm.Name, firm.TaxId) : null, file.Days?.Start, file.Days?.End,
            file.Agreed?.Amount ?? money.Rule.Least.Amount, file.Granted.Amount,
            new Computed(row => $"MAX(0,{row.Here(Agreed)}-{row.Here(Granted)})", money.Owed.Amount), money.Received.Amount,
            Joined.Lines([.. file.Receipts.Select(receipt => $"{reader.Day(receipt.On)} {receipt.Amount}")]),
            new Computed(row => $"MAX(0,{row.Here(Owed)}-{row.Here(Received)})", money.Missing.Amount),
            .. costs.Select(cost => (object?)money.Costs.Where(one => one.Cost.Id == cost.Id).Sum(one => one.Amount.Amount)),
            new Computed(row => $"{row.Here(Received)}-SUM({row.Across(FirstCost, rest - 1)})", money.Rest.Amount),
            .. Split(line, parts, rest), money.Next,
        ];
    }

    /// <summary>Each part half rounded up, the last one what is left.</summary>
    private static IEnumerable<object?> Split(ReceiptLine line, List<CollectionPart> parts, int rest)
    {
        var split = line.Money.Split();
        foreach (var (at, part) in parts.Index())
        {
            var amount = split.Where(one => one.Part.To == part.To).Sum(one => one.Amount.Amount);
            var isLast = line.Money.Rule.Rest is [.., var last] && last.To == part.To && at > 0;
            yield return isLast
                ? new Computed(row => $"MAX(0,{row.Here(rest)})-SUM({row.Across(rest + 1, rest + at)})", amount)
                : new Computed(row => $"ROUND(MAX(0,{row.Here(rest)})*{part.Share.HundredthsOfPercent}/10000,0)", amount);
        }
    }
}
