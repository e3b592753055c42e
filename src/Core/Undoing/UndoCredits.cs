using CommunityBot.Cases;
using CommunityBot.Credits;
using CommunityBot.Deeds;

namespace CommunityBot.Undoing;

/// <summary>採計, 回饋金 and the days of a case: lines are taken back; one that took another back is answered by that one noted anew.</summary>
internal static class UndoCredits
{
    public static UndoOutcome Run(ICredits credits, Deed.Credited deed, UndoNote note)
    {
        var lines = deed.Lines.Select(credits.Find).OfType<CreditEntry>().ToList();
        if (lines.Count == 0)
            return new UndoOutcome.Gone();
        if (lines.Select(line => credits.CorrectionOf(line.Id)).FirstOrDefault(counter => counter is not null) is { } gone)
            return new UndoOutcome.Gone(gone.By, gone.At);
        foreach (var line in lines)
        {
            credits.Add(line.Corrects is { } corrected && credits.Find(corrected) is { } original
                ? original with { Id = default, At = note.At, By = note.By, Why = note.Why }
                : line.TakenBack(note.By, note.At, note.Why));
        }

        return new UndoOutcome.Done();
    }

    public static UndoOutcome Run(ICases cases, Deed.CaseNoted deed, UndoNote note)
    {
        var lines = deed.Lines.Select(cases.Find).OfType<CaseEntry>().ToList();
        if (lines.Count == 0)
            return new UndoOutcome.Gone();
        if (lines.Select(line => cases.CorrectionOf(line.Id)).FirstOrDefault(counter => counter is not null) is { } gone)
            return new UndoOutcome.Gone(gone.By, gone.At);
        foreach (var line in lines)
        {
            cases.Add(line.Corrects is { } corrected && cases.Find(corrected) is { } original
                ? original with { Id = default, At = note.At, By = note.By, Why = note.Why }
                : line.TakenBack(note.By, note.At, note.Why));
        }

        return new UndoOutcome.Done();
    }
}
