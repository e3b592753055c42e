using CommunityBot.Calendar;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Undoing;

/// <summary>
/// A list of past attendance: all of it, or nothing where somebody built on a line or a meeting. What was taken back one by one since stays so, and so
/// does what was noted of somebody whose data is deleted.
/// </summary>
internal static class UndoImport
{
    public static UndoOutcome Run(IRecords records, IRulebookSource rulebooks, SchoolClock clock, DateTimeOffset at, Deed.Imported deed, UndoNote note)
    {
        var noted = deed.Noted.Select(one => (one.Meeting, Log: records.Attendance.Of(one.Meeting), Deed: one))
            .SelectMany(one => one.Deed.Of.Where(whom => !Concerned.IsErased(records, whom))
                .Select(whom => (one.Meeting, Found: UndoAttendance.Standing(one.Log, at, one.Deed.Act, whom))))
            .ToList();
        foreach (var (meeting, found) in noted)
        {
            if (found.Hindrance is UndoOutcome.BuiltOn later)
                return later with { Meeting = meeting };
        }

        var lines = noted.SelectMany(one => one.Found.Lines).OrderByDescending(line => line.Id.Value).ToList();
        var made = deed.Made.Select(records.Meetings.Find).OfType<Meeting>().Where(meeting => meeting.CancelledAt is null).ToList();
        var with = lines.Select(line => line.Id).ToHashSet();
        foreach (var meeting in made)
        {
            if (UndoTimetable.Hindrance(records, meeting, with) is { } hindrance)
                return hindrance is UndoOutcome.BuiltOn later ? later with { Meeting = meeting.Id } : hindrance;
        }

        if (lines.Count == 0 && made.Count == 0)
            return noted.Select(one => one.Found.Hindrance).FirstOrDefault(one => one is not null) ?? new UndoOutcome.Gone();
        foreach (var line in lines)
            TakeBack(records, rulebooks, clock, line, note);
        foreach (var meeting in made)
            records.Meetings.CallOff(meeting, note.At);
        return new UndoOutcome.Done();
    }

    private static void TakeBack(IRecords records, IRulebookSource rulebooks, SchoolClock clock, AttendanceEntry line, UndoNote note)
    {
        var meeting = records.Meetings.Find(line.Meeting)!;
        var rulebook = rulebooks.Find(records.Communities.Find(meeting.Community)!.Programme);
        Attend.Note(records, rulebook, clock, meeting, line.TakenBack(note.By, note.At));
    }
}
