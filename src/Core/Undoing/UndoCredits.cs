using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Deeds;

namespace CommunityBot.Undoing;

/// <summary>採計, 回饋金 and the days of a case: lines are taken back; one that took another back is answered by that one noted anew.</summary>
internal static class UndoCredits
{
    public static UndoOutcome Run(ICredits credits, Deed.Credited deed, UndoNote note) => Run(
        [.. deed.Lines.Select(credits.Find).OfType<CreditEntry>()],
        line => credits.CorrectionOf(line.Id) is { } counter ? (counter.By, counter.At) : null,
        line => credits.Add(line.Corrects is { } corrected && credits.Find(corrected) is { } original
            ? original with { Id = default, At = note.At, By = note.By, Why = note.Why }
            : line.TakenBack(note.By, note.At, note.Why)));

    public static UndoOutcome Run(ICases cases, Deed.CaseNoted deed, UndoNote note) => Run(
        [.. deed.Lines.Select(cases.Find).OfType<CaseEntry>()],
        line => cases.CorrectionOf(line.Id) is { } counter ? (counter.By, counter.At) : null,
        line => cases.Add(line.Corrects is { } corrected && cases.Find(corrected) is { } original
            ? original with { Id = default, At = note.At, By = note.By, Why = note.Why }
            : line.TakenBack(note.By, note.At, note.Why)));

    /// <summary>All of them, or none where one does not stand any more.</summary>
    private static UndoOutcome Run<TLine>(
        IReadOnlyList<TLine> lines, Func<TLine, (PersonId By, DateTimeOffset At)?> counter, Action<TLine> reverse)
    {
        if (lines.Count == 0)
            return new UndoOutcome.Gone();
        if (lines.Select(counter).FirstOrDefault(gone => gone is not null) is var (by, at))
            return new UndoOutcome.Gone(by, at);
        foreach (var line in lines)
            reverse(line);
        return new UndoOutcome.Done();
    }
}
