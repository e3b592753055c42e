using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Records;

namespace CommunityBot.Undoing;

/// <summary>開始簽到 and 結束簽到: the window is put back as it was.</summary>
internal static class UndoSignIn
{
    public static UndoOutcome Run(IRecords records, DateTimeOffset at, Deed.SignInSet deed, UndoNote note)
    {
        if (records.Meetings.Find(deed.Meeting) is not { CancelledAt: null, Window: { } window } meeting)
            return new UndoOutcome.Gone();
        if ((deed.Opened ? Opened(records, meeting, window, at, note) : Closed(window, deed, at, note)) is { } hindrance)
            return hindrance;
        records.Meetings.PutBack(meeting, deed.Before);
        return new UndoOutcome.Done();
    }

    private static UndoOutcome? Opened(IRecords records, Meeting meeting, SignInWindow window, DateTimeOffset at, UndoNote note)
    {
        if (window.OpensAt != at)
            return new UndoOutcome.Gone(At: window.OpensAt);
        var came = StandingAttendance.Of(records.Attendance.Of(meeting.Id)).Where(line => line.Act == AttendanceAct.SignedIn && line.At >= at);
        if (came.MinBy(line => line.At) is { } first)
            return new UndoOutcome.BuiltOn(Later.MeetingUsed, first.Person, first.At);
        return window.Contains(note.At) ? null : new UndoOutcome.BuiltOn(Later.TimeOver, At: window.ClosesAt);
    }

    private static UndoOutcome? Closed(SignInWindow window, Deed.SignInSet deed, DateTimeOffset at, UndoNote note)
    {
        if (window.ClosesAt != at)
            return new UndoOutcome.Gone(At: window.OpensAt);
        return deed.Before is { } before && before.ClosesAt > note.At ? null : new UndoOutcome.BuiltOn(Later.TimeOver, At: deed.Before?.ClosesAt);
    }
}
