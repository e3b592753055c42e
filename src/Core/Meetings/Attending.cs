using CommunityBot.Communities;

namespace CommunityBot.Meetings;

/// <summary>What people have noted of themselves that brings no points. What does is noted with <c>Attend</c>.</summary>
public static class Attending
{
    /// <summary>Leave (請假) from a meeting.</summary>
    public static void AskLeave(this IAttendance attendance, MeetingId meeting, PersonId person, string reason, DateTimeOffset at) =>
        attendance.Add(new AttendanceEntry { Meeting = meeting, Person = person, Act = AttendanceAct.Leave, At = at, Reason = reason });

    /// <summary>That somebody who had signed in went (簽退).</summary>
    /// <returns>How long they were there within the planned hours.</returns>
    public static TimeSpan SignOut(this IAttendance attendance, MyMeeting from, PersonId person, DateTimeOffset at)
    {
        attendance.Add(new AttendanceEntry { Meeting = from.Meeting.Id, Person = person, Act = AttendanceAct.SignedOut, At = at });
        return (from.Presence with { SignedOutAt = at }).TimeSpentIn(from.Meeting) ?? TimeSpan.Zero;
    }
}
