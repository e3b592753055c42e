using CommunityBot.Deeds;
using CommunityBot.Meetings;

namespace CommunityBot.Undoing;

/// <summary>紀錄: minutes are taken back; those that were taken back, or replaced, are kept anew.</summary>
internal static class UndoMinutes
{
    public static UndoOutcome Run(IMeetings meetings, Deed.MinutesWritten deed, UndoNote note)
    {
        var all = meetings.MinutesOf(deed.Meeting);
        if (all.FirstOrDefault(one => one.Id == deed.Line) is not { } line)
            return new UndoOutcome.Gone();
        if (line.Corrects is { } corrected)
            meetings.AddMinutes(all.First(one => one.Id == corrected) with { Id = default, At = note.At });
        else if (all.FirstOrDefault(one => one.Corrects == line.Id) is { } counter)
            return new UndoOutcome.Gone(counter.By, counter.At);
        else
            meetings.TakeBack(line, note.By, note.At, note.Why);
        return new UndoOutcome.Done();
    }

    public static UndoOutcome Run(IMeetings meetings, Deed.MinutesReplaced deed, UndoNote note)
    {
        var outcome = Run(meetings, new Deed.MinutesWritten(deed.Meeting, deed.New, TakesBack: false), note);
        if (outcome is UndoOutcome.Done)
            meetings.AddMinutes(meetings.MinutesOf(deed.Meeting).First(one => one.Id == deed.Old) with { Id = default, At = note.At });
        return outcome;
    }
}
