using CommunityBot.Files.Formats;
using CommunityBot.Programmes;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>One row for each case for which money comes in: agreed, received on which days, what it paid, whose the rest is. Whole dollars.</summary>
public sealed class ReceiptsSheet(CommunityRows rows, IRulebookSource rulebooks, DateOnly today)
{
    private const string Between = "; ";

    private static readonly IReadOnlyList<Heading> s_columns =
    [
        "programme", "case", "convener", "category", "from", "to", "firm", "tax_id", "agreed", "granted", "owed", "received", "receipts", "missing",
        "costs", "costs_of", "rest", "rest_to", "next_due",
    ];

    public Sheet Of(ExportScope scope) => Sheet.Of(s_columns, ReceiptLine.Read(rows, rulebooks, scope, today).Select(Row));

    private static object?[] Row(ReceiptLine line)
    {
        var (file, money) = (line.File, line.Money);
        return
        [
            line.Community.Programme.Value, line.Community.Name, line.Convener, line.Community.Category, file.Days?.Start, file.Days?.End,
            file.Firm?.Name, file.Firm?.TaxId, file.Agreed?.Amount, file.Granted.Amount, money.Owed.Amount, money.Received.Amount,
            string.Join(Between, file.Receipts.Select(receipt => $"{receipt.On:O} {receipt.Amount.Amount}")), money.Missing.Amount,
            (money.Received - money.Rest).Amount, string.Join(Between, money.Costs.Select(cost => $"{cost.Cost.Id} {cost.Amount.Amount}")),
            money.Rest.Amount, string.Join(Between, money.Split().Select(part => $"{part.Part.To.Chinese} {part.Amount.Amount}")), money.Next,
        ];
    }
}
