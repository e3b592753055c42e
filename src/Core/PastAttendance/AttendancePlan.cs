using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.PastAttendance;

/// <summary>A meeting that rows are about.</summary>
/// <param name="Line">The first of these rows.</param>
/// <param name="Community">Whose it is.</param>
/// <param name="Known">As it is in the records; null for one that is made.</param>
/// <param name="Plan">The one that is made, else what <paramref name="Known"/> was planned as.</param>
/// <param name="Beside">Others of that day that it is not, by what the rows say.</param>
public sealed record PlannedMeeting(int Line, Community Community, Meeting? Known, MeetingPlan Plan, IReadOnlyList<Meeting> Beside);

/// <summary>What becomes of a row.</summary>
/// <param name="Said">The row.</param>
/// <param name="Meeting">Which meeting it is about.</param>
/// <param name="Person">Null for a guest.</param>
/// <param name="Before">What is noted of them there.</param>
/// <param name="Acts">The lines that are added; none where the row says what is there, or nothing.</param>
public sealed record PlannedNote(
    SaidAttendance Said, PlannedMeeting Meeting, Person? Person, Presence Before, IReadOnlyList<AttendanceAct> Acts)
{
    /// <summary>Whether something was noted that the row does not agree with: that somebody was there or had leave, or what was taken back.</summary>
    public bool Contradicts => Acts.Count > 0 && (Before.State != PresenceState.Missing || Before.WithdrawnAt is not null);

    /// <summary>Whether both have them there and differ in when, or in who was late: what was noted stays.</summary>
    public required bool Differs { get; init; }

    /// <summary>How the row contradicts itself, where it is not what was noted already.</summary>
    public RowDoubt? Doubt { get; init; }
}

/// <summary>What a list of past attendance would change.</summary>
/// <param name="Meetings">All that it is about.</param>
/// <param name="Notes">In the order of the rows.</param>
/// <param name="Days">Those of the file that may be others.</param>
public sealed record AttendancePlan(IReadOnlyList<PlannedMeeting> Meetings, IReadOnlyList<PlannedNote> Notes, IReadOnlyList<DayDoubt> Days)
{
    public IEnumerable<PlannedMeeting> New => Meetings.Where(meeting => meeting.Known is null);

    public IEnumerable<PlannedNote> Contradictions => Notes.Where(note => note.Contradicts);

    public IEnumerable<PlannedNote> Doubted => Notes.Where(note => note.Doubt is not null);

    /// <summary>Of members who were noted as there and are not any more, which they are told.</summary>
    public IEnumerable<PlannedNote> Withdrawn =>
        Notes.Where(note => note is { Person: not null, Meeting.Known: not null } && note.Acts.Contains(AttendanceAct.Withdrawn));

    public int Same => Notes.Count(note => note.Acts.Count == 0);

    public bool ChangesNothing => Same == Notes.Count && !New.Any();

    /// <summary>Rows of which something is noted, by what they come to.</summary>
    public IEnumerable<PlannedNote> Noting(AttendanceAct act) => Notes.Where(note => note.Acts is [.., var last] && last == act);

    /// <summary>Whether whoever brings it in has said yes to all that has to be asked about.</summary>
    public bool IsAllowedBy(AttendanceWishes wishes) =>
        (wishes.AcceptNew || !New.Any()) && (wishes.AcceptOld || !Contradictions.Any())
        && (wishes.AcceptDays || Days.Count == 0) && (wishes.AcceptRows || !Doubted.Any());

    /// <summary>Whether all of it was asked about when another plan was made of the same rows.</summary>
    public bool AsksNoMoreThan(AttendancePlan asked) =>
        !New.Select(meeting => meeting.Line).Except(asked.New.Select(meeting => meeting.Line)).Any()
        && !Contradictions.Select(note => note.Said.Line).Except(asked.Contradictions.Select(note => note.Said.Line)).Any()
        && !Doubted.Select(note => note.Said.Line).Except(asked.Doubted.Select(note => note.Said.Line)).Any()
        && !Days.Select(day => (day.Line, day.Taken)).Except(asked.Days.Select(day => (day.Line, day.Taken))).Any();
}

/// <summary>What whoever brings in past attendance says beside the file.</summary>
/// <param name="AcceptNew">Meetings that are not there are made.</param>
/// <param name="AcceptOld">The file holds, also where it does not agree with what was noted.</param>
/// <param name="AcceptDays">Days hold as they are taken, also where the weekday is another, or the year may be.</param>
/// <param name="AcceptRows">Of a row that contradicts itself the state holds.</param>
public sealed record AttendanceWishes(bool AcceptNew = false, bool AcceptOld = false, bool AcceptDays = false, bool AcceptRows = false);
