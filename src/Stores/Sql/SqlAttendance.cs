using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlAttendance(ISqlSession sql) : IAttendance
{
    /// <summary>What <see cref="Map"/> reads, of a table called <c>a</c>.</summary>
    public const string ColumnsOfA = "a.meeting_id, a.person_id, a.guest, a.act, a.at, a.late, a.recorded_by, a.reason, a.round, a.id, a.corrects, a.late_by";

    public AttendanceEntry? Add(AttendanceEntry entry)
    {
        var added = sql.Add(
            """
            INSERT INTO attendance (meeting_id, person_id, guest, act, at, late, recorded_by, reason, round, corrects, late_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            ON CONFLICT DO NOTHING
            """,
            entry.Meeting.Value, entry.Person?.Value, entry.Guest, (int)entry.Act, entry.At.ToColumn(), entry.Late, entry.RecordedBy?.Value, entry.Reason,
            entry.Round, entry.Corrects?.Value, entry.LateBy is { } late ? (long)late.TotalMinutes : null);
        return added == 0 ? null : entry with { Id = new AttendanceEntryId(added) };
    }

    public IReadOnlyList<AttendanceEntry> Of(MeetingId meeting) =>
        sql.All($"SELECT {ColumnsOfA} FROM attendance a WHERE a.meeting_id = $1 ORDER BY a.id", row => Map(row), meeting.Value);

    public IReadOnlyList<AttendanceEntry> Of(MeetingId meeting, PersonId person) => sql.All(
        $"SELECT {ColumnsOfA} FROM attendance a WHERE a.meeting_id = $1 AND a.person_id = $2 ORDER BY a.id", row => Map(row), meeting.Value, person.Value);

    public IReadOnlyList<MeetingId> Noted() =>
        sql.All("SELECT DISTINCT meeting_id FROM attendance ORDER BY meeting_id", row => new MeetingId(row.Number(0)));

    public static AttendanceEntry Map(IRow row, int at = 0) => new()
    {
        Meeting = new MeetingId(row.Number(at)),
        Person = row.NumberOrNull(at + 1) is { } person ? new PersonId(person) : null,
        Guest = row.TextOrNull(at + 2),
        Act = (AttendanceAct)row.Whole(at + 3),
        At = row.Instant(at + 4),
        Late = row.Flag(at + 5),
        RecordedBy = row.NumberOrNull(at + 6) is { } convener ? new PersonId(convener) : null,
        Reason = row.Text(at + 7),
        Round = row.Whole(at + 8),
        Id = new AttendanceEntryId(row.Number(at + 9)),
        Corrects = row.NumberOrNull(at + 10) is { } corrected ? new AttendanceEntryId(corrected) : null,
        LateBy = row.NumberOrNull(at + 11) is { } late ? TimeSpan.FromMinutes(late) : null,
    };
}
