using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Nudges;

namespace CommunityBot.Records;

/// <summary>Whoever takes leave back is reminded of the meeting again.</summary>
internal sealed class AttentiveAttendance(IRecords kept, IAttendance attendance) : IAttendance
{
    public AttendanceEntry? Add(AttendanceEntry entry)
    {
        if (entry is { Act: AttendanceAct.TakenBack, Person: { } person } && kept.Meetings.Find(entry.Meeting) is { } meeting)
            kept.Nudges.WaitAgain(person, Matter.ComingMeeting.Of(meeting));
        return attendance.Add(entry);
    }

    public IReadOnlyList<AttendanceEntry> Of(MeetingId meeting) => attendance.Of(meeting);

    public IReadOnlyList<AttendanceEntry> Of(MeetingId meeting, PersonId person) => attendance.Of(meeting, person);

    public IReadOnlyList<MeetingId> Noted() => attendance.Noted();
}
