using CommunityBot.Budget;
using CommunityBot.Deeds;

namespace CommunityBot.Undoing;

/// <summary>支出, 請購, 核銷, 更正 and a change of what was approved: the ledger gets the reverse of it.</summary>
internal static class UndoBooking
{
    public static UndoOutcome Run(IBudgetLedger ledger, Deed.Booked deed, UndoNote note)
    {
        var lines = ledger.Of(deed.Community);
        var written = lines.Where(line => deed.Lines.Contains(line.Id)).ToList();
        if (Hindrance(written, lines) is { } hindrance)
            return hindrance;
        foreach (var line in Reversal.Of(written, lines, note.By, note.At, note.Why))
            ledger.Add(line);
        return new UndoOutcome.Done();
    }

    private static UndoOutcome? Hindrance(List<LedgerEntry> written, IReadOnlyList<LedgerEntry> lines)
    {
        if (written.Count == 0)
            return new UndoOutcome.Gone();
        var ids = written.Select(line => line.Id).ToHashSet();
        if (lines.FirstOrDefault(line => line.Corrects is { } corrected && ids.Contains(corrected)) is { } counter)
            return new UndoOutcome.Gone(counter.By, counter.At);
        if (LedgerEntry.Standing(lines).FirstOrDefault(line => line.Settles is { } request && ids.Contains(request)) is { } payment)
            return new UndoOutcome.BuiltOn(Later.Paid, payment.By, payment.At);

        // What takes money away is not undone behind the back of whoever counted on the rest.
        var takes = written.Any(line => line.Corrects is not null || line.Kind == LedgerKind.Approved);
        return takes && lines.FirstOrDefault(line => line.Id.Value > written[^1].Id.Value) is { } later
            ? new UndoOutcome.BuiltOn(Later.MoreBooked, later.By, later.At)
            : null;
    }
}
