using CommunityBot.Calendar;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Undoing;

/// <summary>簽到, 簽退, 請假, 補簽, 發表 and what takes these back: each line is taken back by one against it, and points follow.</summary>
internal static class UndoAttendance
{
    public static UndoOutcome Run(
        IRecords records, IRulebookSource rulebooks, SchoolClock clock, DateTimeOffset at, Deed.Attendance deed, UndoNote note)
    {
        if (records.Meetings.Find(deed.Meeting) is not { } meeting || records.Communities.Find(meeting.Community) is not { } community)
            return new UndoOutcome.Gone();
        var log = records.Attendance.Of(meeting.Id);
        var noted = deed.Of.Select(whom => Standing(log, at, deed.Act, whom)).ToList();
        if (noted.Select(one => one.Hindrance).FirstOrDefault(hindrance => hindrance is not null) is { } hindrance)
            return hindrance;
        var lines = noted.SelectMany(one => one.Lines).ToList();
        if (lines.Count == 0)
            return new UndoOutcome.Gone();
        foreach (var line in lines)
            Attend.Note(records, rulebooks.Find(community.Programme), clock, meeting, line.TakenBack(note.By, note.At));
        return new UndoOutcome.Done();
    }

    /// <summary>Leave from each of the meetings that still stands; what was taken back of it before stays so.</summary>
    public static UndoOutcome Run(
        IRecords records, IRulebookSource rulebooks, SchoolClock clock, DateTimeOffset at, Deed.LeaveFrom deed, UndoNote note)
    {
        var outcomes = deed.Meetings
            .Select(meeting => new Deed.Attendance(meeting, AttendanceAct.Leave, [new Whom(deed.Person)]))
            .Select(leave => Run(records, rulebooks, clock, at, leave, note))
            .ToList();
        return outcomes.Find(outcome => outcome is UndoOutcome.Done) ?? outcomes[0];
    }

    /// <summary>The lines of somebody's that were noted then, or why they cannot be taken back.</summary>
    public static (IReadOnlyList<AttendanceEntry> Lines, UndoOutcome? Hindrance) Standing(
        IEnumerable<AttendanceEntry> log, DateTimeOffset at, AttendanceAct act, Whom whom)
    {
        var own = log.Where(line => (line.Person, line.Guest) == (whom.Person, whom.Guest)).ToList();
        var noted = own.FindAll(line => line.Act == act && line.At == at);
        return noted.Select(line => Hindrance(own, line)).FirstOrDefault(hindrance => hindrance is not null) is { } hindrance ? ([], hindrance) : (noted, null);
    }

    /// <summary>Why a line cannot be taken back: it is, or a later one of the same person rests on it.</summary>
    private static UndoOutcome? Hindrance(IReadOnlyList<AttendanceEntry> own, AttendanceEntry line)
    {
        if (own.FirstOrDefault(other => other.Corrects == line.Id) is { } counter)
            return new UndoOutcome.Gone(counter.RecordedBy, counter.At);
        var later = StandingAttendance.Of(own).Where(other => other.Id.Value > line.Id.Value).OrderBy(other => other.Id.Value);
        return later.Select(other => Hindrance(line, other)).OfType<UndoOutcome>().OrderBy(hindrance => hindrance is not UndoOutcome.Gone).FirstOrDefault();
    }

    private static UndoOutcome? Hindrance(AttendanceEntry line, AttendanceEntry other) => (line.Act, other.Act) switch
    {
        (AttendanceAct.SignedIn or AttendanceAct.SignedOut or AttendanceAct.Recorded, AttendanceAct.Withdrawn)
            or (AttendanceAct.Presented, AttendanceAct.PresentationWithdrawn) => new UndoOutcome.Gone(other.RecordedBy, other.At),
        (AttendanceAct.SignedIn, AttendanceAct.SignedOut) => new UndoOutcome.BuiltOn(Later.SignedOut, other.Person, other.At),
        (AttendanceAct.Withdrawn, AttendanceAct.SignedIn or AttendanceAct.Recorded)
            or (AttendanceAct.PresentationWithdrawn, AttendanceAct.Presented) =>
            new UndoOutcome.BuiltOn(Later.CameAgain, other.RecordedBy ?? other.Person, other.At),
        _ => null,
    };
}
