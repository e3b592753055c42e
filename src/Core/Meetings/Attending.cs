using CommunityBot.Communities;

namespace CommunityBot.Meetings;

/// <summary>What people have noted of themselves that brings no points. What does is noted with <c>Attend</c>.</summary>
public static class Attending
{
    /// <summary>Leave (請假) from a meeting.</summary>
    /// <param name="attendance">The log.</param>
    /// <param name="meeting">From which.</param>
    /// <param name="person">Whose.</param>
    /// <param name="reason">Why.</param>
    /// <param name="at">When it was said.</param>
    /// <param name="by">The convener who noted it; null when it was the person.</param>
    public static void AskLeave(this IAttendance attendance, MeetingId meeting, PersonId person, string reason, DateTimeOffset at, PersonId? by = null) =>
        attendance.Add(new AttendanceEntry { Meeting = meeting, Person = person, Act = AttendanceAct.Leave, At = at, Reason = reason, RecordedBy = by });

    /// <summary>That somebody comes late (會晚到). Said again, the last one counts.</summary>
    public static void ComeLate(this IAttendance attendance, MeetingId meeting, PersonId person, Lateness late, DateTimeOffset at) =>
        attendance.Add(new AttendanceEntry
        {
            Meeting = meeting,
            Person = person,
            Act = AttendanceAct.ComingLate,
            At = at,
            LateBy = late.By,
            Reason = late.Reason,
        });

    /// <summary>That leave is not taken after all (取消請假): every leave that stands is taken back.</summary>
    /// <returns>How many lines took one back.</returns>
    public static int TakeBackLeave(this IAttendance attendance, MeetingId meeting, PersonId person, DateTimeOffset at)
    {
        var asked = StandingAttendance.Of(attendance.Of(meeting, person)).Where(line => line.Act == AttendanceAct.Leave).ToList();
        return asked.Count(line => attendance.Add(line.TakenBack(person, at)) is not null);
    }

    /// <summary>That somebody who had signed in went (簽退).</summary>
    /// <returns>How long they were there within the planned hours.</returns>
    public static TimeSpan SignOut(this IAttendance attendance, MyMeeting from, PersonId person, DateTimeOffset at)
    {
        attendance.Add(new AttendanceEntry { Meeting = from.Meeting.Id, Person = person, Act = AttendanceAct.SignedOut, At = at });
        return (from.Presence with { SignedOutAt = at }).TimeSpentIn(from.Meeting) ?? TimeSpan.Zero;
    }
}
