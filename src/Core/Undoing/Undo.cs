using CommunityBot.Calendar;
using CommunityBot.Deeds;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Undoing;

/// <summary>Takes back what somebody did, by entries against it, unless it does not stand any more or somebody built on it.</summary>
public sealed class Undo(IRecords records, IRulebookSource rulebooks, SchoolClock clock)
{
    public UndoOutcome Run(DeedEntry entry, UndoNote note)
    {
        if (Concerned.IsErased(records, entry.What))
            return new UndoOutcome.OfErased();
        var outcome = entry.What switch
        {
            Deed.Attendance deed => UndoAttendance.Run(records, rulebooks, clock, entry.At, deed, note),
            Deed.LeaveFrom deed => UndoAttendance.Run(records, rulebooks, clock, entry.At, deed, note),
            Deed.Imported deed => UndoImport.Run(records, rulebooks, clock, entry.At, deed, note),
            Deed.Planned deed => UndoTimetable.Run(records, deed, note),
            Deed.Moved deed => UndoTimetable.Run(records, deed, note),
            Deed.Relocated deed => UndoTimetable.Run(records, deed, note),
            Deed.Retitled deed => UndoTimetable.Run(records.Meetings, deed),
            Deed.Cancelled deed => UndoTimetable.Run(records, deed, note),
            Deed.SignInSet deed => UndoSignIn.Run(records, entry.At, deed, note),
            Deed.MinutesWritten deed => UndoMinutes.Run(records.Meetings, deed, note),
            Deed.MinutesReplaced deed => UndoMinutes.Run(records.Meetings, deed, note),
            Deed.Booked deed => UndoBooking.Run(records.Budget, deed, note),
            Deed.Attached deed => UndoAttachments.Run(records.Attachments, deed, note),
            Deed.Tallied deed => UndoTally.Run(records.Tallies, deed, note),
            Deed.Credited deed => UndoCredits.Run(records.Credits, deed, note),
            Deed.CaseNoted deed => UndoCredits.Run(records.Cases, deed, note),
            Deed.RemindersSet deed => UndoReminders.Run(records, deed, note),
            Deed.Hushed deed => UndoReminders.Run(records, entry, deed, note),
            Deed.ApplicationWritten deed => UndoApplication.Run(records, deed),
            Deed.StepTaken deed => UndoApplication.Run(records, rulebooks, clock, entry.At, deed, note),
            Deed.Announced deed => UndoBulletin.Run(records.Bulletins, deed, note),
            Deed.Placed deed => UndoBelonging.Run(records, rulebooks, deed, note, clock.Day(note.At)),
            Deed.Appointed deed => UndoBelonging.Run(records.People, deed, clock.Day(note.At)),
            Deed.Renamed deed => UndoBelonging.Run(records.People, deed),
            Deed.PhotosMeant => new UndoOutcome.Gone(),
            Deed.Final => new UndoOutcome.IsFinal(),
            _ => throw new InvalidOperationException($"A new deed needs to be taken back here: {entry.What}"),
        };
        if (outcome is UndoOutcome.Done)
            records.Deeds.MarkTakenBack(entry.Id, note.At);
        return outcome;
    }
}
