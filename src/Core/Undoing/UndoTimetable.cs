using System.Collections.Frozen;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Records;

namespace CommunityBot.Undoing;

/// <summary>
/// 新增活動, 改期, 改地點, 改主題, 取消活動: what was planned is called off, what was changed is as it was, and what was called off takes place.
/// </summary>
internal static class UndoTimetable
{
    public static UndoOutcome Run(IRecords records, Deed.Planned deed, UndoNote note)
    {
        // Of a series some may have been called off one by one.
        var meetings = deed.Meetings.Select(records.Meetings.Find).OfType<Meeting>().ToList();
        meetings = meetings.FindAll(meeting => meeting.CancelledAt is null) is { Count: > 0 } standing ? standing : meetings;
        if (meetings.Select(meeting => Hindrance(records, meeting, FrozenSet<AttendanceEntryId>.Empty)).FirstOrDefault(one => one is not null) is { } hindrance)
            return hindrance;
        foreach (var meeting in meetings)
            records.Meetings.CallOff(meeting, note.At);
        return meetings.Count == 0 ? new UndoOutcome.Gone() : new UndoOutcome.Done();
    }

    public static UndoOutcome Run(IRecords records, Deed.Moved deed, UndoNote note)
    {
        if (records.Meetings.Find(deed.Meeting) is not { } meeting)
            return new UndoOutcome.Gone();
        if ((Changed(meeting, deed.Revision) ?? Opened(meeting)) is { } hindrance)
            return hindrance;
        records.Meetings.Move(meeting, deed.StartsAt, deed.EndsAt, note.At);
        return new UndoOutcome.Done();
    }

    public static UndoOutcome Run(IRecords records, Deed.Relocated deed, UndoNote note)
    {
        if (records.Meetings.Find(deed.Meeting) is not { } meeting)
            return new UndoOutcome.Gone();
        if (Changed(meeting, deed.Revision) is { } hindrance)
            return hindrance;
        records.Meetings.Relocate(meeting, deed.Place, note.At);
        return new UndoOutcome.Done();
    }

    public static UndoOutcome Run(IMeetings meetings, Deed.Retitled deed)
    {
        if (meetings.Find(deed.Meeting) is not { } meeting || meeting.Topic != deed.After)
            return new UndoOutcome.Gone();
        meetings.Retitle(meeting, deed.Before);
        return new UndoOutcome.Done();
    }

    public static UndoOutcome Run(IRecords records, Deed.Cancelled deed, UndoNote note)
    {
        if (records.Meetings.Find(deed.Meeting) is not { CancelledAt: not null } meeting)
            return new UndoOutcome.Gone();
        if (records.Deeds.Of(note.By, meeting.CancelledAt.Value.AddDays(-1))
            .Any(entry => entry is { TakenBackAt: not null, What: Deed.Planned planned } && planned.Meetings.Contains(meeting.Id)))
            return new UndoOutcome.Gone(note.By);
        if (meeting.Lesson is { } lesson
            && records.Meetings.OfKind(meeting.Community, meeting.Kind).Any(other => other.Lesson == lesson && other.CancelledAt is null))
            return new UndoOutcome.BuiltOn(Later.PlannedAgain);
        records.Meetings.Reinstate(meeting, note.At);
        return new UndoOutcome.Done();
    }

    /// <summary>Why one that was planned cannot be called off as if it never had been.</summary>
    /// <param name="records">The records of the change.</param>
    /// <param name="meeting">Which.</param>
    /// <param name="but">Lines of its log that are taken back with it.</param>
    public static UndoOutcome? Hindrance(IRecords records, Meeting meeting, IReadOnlySet<AttendanceEntryId> but) =>
        Changed(meeting, revision: 0) ?? Used(records, meeting, but);

    private static UndoOutcome? Changed(Meeting meeting, int revision) =>
        meeting.CancelledAt is { } cancelled ? new UndoOutcome.Gone(At: cancelled)
        : meeting.Revision != revision ? new UndoOutcome.BuiltOn(Later.MeetingChanged, At: meeting.ChangedAt)
        : null;

    private static UndoOutcome.BuiltOn? Opened(Meeting meeting) =>
        meeting.Window is { } window ? new UndoOutcome.BuiltOn(Later.MeetingUsed, At: window.OpensAt) : null;

    /// <summary>Whether anybody has to do with it already.</summary>
    private static UndoOutcome.BuiltOn? Used(IRecords records, Meeting meeting, IReadOnlySet<AttendanceEntryId> but)
    {
        if (StandingAttendance.Of(records.Attendance.Of(meeting.Id)).Where(line => !but.Contains(line.Id)).MinBy(line => line.At) is { } line)
            return new UndoOutcome.BuiltOn(Later.MeetingUsed, line.RecordedBy ?? line.Person, line.At);
        if (StandingMinutes.Of(records.Meetings.MinutesOf(meeting.Id)) is [var minutes, ..])
            return new UndoOutcome.BuiltOn(Later.MeetingUsed, minutes.By, minutes.At);
        return records.Budget.Of(meeting.Community).FirstOrDefault(entry => entry.Meeting == meeting.Id) is { } booked
            ? new UndoOutcome.BuiltOn(Later.MoreBooked, booked.By, booked.At)
            : Opened(meeting);
    }
}
