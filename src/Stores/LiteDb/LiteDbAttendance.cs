using CommunityBot.Communities;
using CommunityBot.Meetings;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Lines of attendance. <c>of</c> is the meeting, the person and the line; a line that was taken back says by which.</summary>
internal sealed class LiteDbAttendance(LiteDbSession db) : IAttendance
{
    public const string Attendance = "attendance";

    public AttendanceEntry? Add(AttendanceEntry entry)
    {
        var id = db.NextId(Attendance);
        if (IsThere(entry) || (entry.Corrects is { } corrected && !db.Correct(Attendance, corrected.Value, id)))
            return null;
        db.Add(Attendance, Keyed(Documents.Of(
            ("_id", id), ("meeting_id", entry.Meeting.Value), ("person_id", entry.Person?.Value), ("guest", entry.Guest), ("act", entry.Act),
            ("at", entry.At), ("late", entry.Late), ("recorded_by", entry.RecordedBy?.Value), ("reason", entry.Reason), ("round", entry.Round),
            ("corrects", entry.Corrects?.Value), ("late_by", entry.LateBy is { } late ? (long)late.TotalMinutes : null))));
        return entry with { Id = new AttendanceEntryId(id) };
    }

    public IReadOnlyList<AttendanceEntry> Of(MeetingId meeting) =>
        [.. db.Under(Attendance, "of", Key.Of(meeting.Value)).Select(Map).OrderBy(entry => entry.Id.Value)];

    public IReadOnlyList<AttendanceEntry> Of(MeetingId meeting, PersonId person) =>
        [.. db.Under(Attendance, "of", Key.Of(meeting.Value, person.Value)).Select(Map)];

    public IReadOnlyList<MeetingId> Noted() =>
        [.. db.Distinct(Attendance, line => line.Number("meeting_id")).Order().Select(meeting => new MeetingId(meeting))];

    /// <summary>With the key that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument line) =>
        line.Set(("of", Key.Of(line.Number("meeting_id"), line.NumberOrNull("person_id"), line.Id())));

    /// <summary>Signing in is noted once in a round.</summary>
    private bool IsThere(AttendanceEntry entry) => entry is { Act: AttendanceAct.SignedIn, Person: { } person }
        && Of(entry.Meeting, person).Any(other => other.Act == AttendanceAct.SignedIn && other.Round == entry.Round);

    private static AttendanceEntry Map(BsonDocument line) => new()
    {
        Meeting = new MeetingId(line.Number("meeting_id")),
        Person = line.NumberOrNull("person_id") is { } person ? new PersonId(person) : null,
        Guest = line.TextOrNull("guest"),
        Act = (AttendanceAct)line.Whole("act"),
        At = line.Instant("at"),
        Late = line.Flag("late"),
        RecordedBy = line.NumberOrNull("recorded_by") is { } convener ? new PersonId(convener) : null,
        Reason = line.Text("reason"),
        Round = line.Whole("round"),
        Id = new AttendanceEntryId(line.Id()),
        Corrects = line.NumberOrNull("corrects") is { } corrected ? new AttendanceEntryId(corrected) : null,
        LateBy = line.NumberOrNull("late_by") is { } late ? TimeSpan.FromMinutes(late) : null,
    };
}
