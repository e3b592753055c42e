using CommunityBot.Deeds;
using CommunityBot.Tallies;

namespace CommunityBot.Undoing;

/// <summary>繳交 and 成果: a line is taken back; one that had been taken back is noted anew.</summary>
internal static class UndoTally
{
    public static UndoOutcome Run(ITallies tallies, Deed.Tallied deed, UndoNote note)
    {
        if (tallies.Find(deed.Line) is not { } line)
            return new UndoOutcome.Gone();
        if (line.Corrects is { } corrected && tallies.Find(corrected) is { } original)
        {
            if (TallyEntry.Standing(tallies.Of(line.Community), line.Subject).LastOrDefault(other => other.Id.Value > line.Id.Value) is { } again)
                return new UndoOutcome.BuiltOn(Later.HandedInAgain, again.By, again.At);
            tallies.Add(original with { Id = default, At = note.At, By = note.By });
            return new UndoOutcome.Done();
        }

        if (tallies.CorrectionOf(line.Id) is { } counter)
            return new UndoOutcome.Gone(counter.By, counter.At);
        tallies.TakeBack(line, note.By, note.At, note.Why);
        return new UndoOutcome.Done();
    }
}
