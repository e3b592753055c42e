using CommunityBot.Chains;
using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Records;

internal sealed class ChainedAttendance(IRecords kept) : IAttendance
{
    public AttendanceEntry? Add(AttendanceEntry entry)
    {
        var added = kept.Attendance.Add(entry);
        if (added is not null)
            kept.Chains.Extend(Chaining.EntryOf(kept.People, added));
        return added;
    }

    public IReadOnlyList<AttendanceEntry> Of(MeetingId meeting) => kept.Attendance.Of(meeting);

    public IReadOnlyList<AttendanceEntry> Of(MeetingId meeting, PersonId person) => kept.Attendance.Of(meeting, person);

    public IReadOnlyList<MeetingId> Noted() => kept.Attendance.Noted();
}
