using CommunityBot.Communities;

namespace CommunityBot.Meetings;

/// <summary>The attendance log: lines are added and read, never changed or removed.</summary>
public interface IAttendance
{
    /// <summary>
    /// Adds a line. Signing in is noted once for a person, meeting and <see cref="AttendanceEntry.Round"/>, however often it is
    /// asked for.
    /// </summary>
    /// <returns>The line with its id; null when the person had signed in there already, and the first line stands.</returns>
    AttendanceEntry? Add(AttendanceEntry entry);

    IReadOnlyList<AttendanceEntry> Of(MeetingId meeting);

    /// <summary>The lines of one person. The cost does not grow with how many others were there.</summary>
    IReadOnlyList<AttendanceEntry> Of(MeetingId meeting, PersonId person);

    /// <summary>Every meeting of which something was noted, in order.</summary>
    IReadOnlyList<MeetingId> Noted();
}
