using System.Data.Common;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Ports;

namespace CommunityBot.Bot.Store;

public sealed class SqlAttendance(SqlSession sql) : IAttendance
{
    /// <summary>What <see cref="Map"/> reads, of a table called <c>a</c>.</summary>
    public const string ColumnsOfA = "a.meeting_id, a.person_id, a.guest, a.act, a.at, a.late, a.recorded_by, a.reason";

    public bool Add(AttendanceEntry entry) => sql.Execute(
        """
        INSERT INTO attendance (meeting_id, person_id, guest, act, at, late, recorded_by, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (meeting_id, person_id) WHERE act = 0 DO NOTHING
        """,
        entry.Meeting.Value, entry.Person?.Value, entry.Guest, (int)entry.Act, entry.At.ToColumn(), entry.Late, entry.RecordedBy?.Value, entry.Reason) == 1;

    public IReadOnlyList<AttendanceEntry> Of(MeetingId meeting) =>
        sql.All($"SELECT {ColumnsOfA} FROM attendance a WHERE a.meeting_id = $1 ORDER BY a.id", row => Map(row), meeting.Value);

    public static AttendanceEntry Map(DbDataReader row, int at = 0) => new()
    {
        Meeting = new MeetingId(row.GetInt64(at)),
        Person = row.GetInt64OrNull(at + 1) is { } person ? new PersonId(person) : null,
        Guest = row.GetStringOrNull(at + 2),
        Act = (AttendanceAct)row.GetInt32(at + 3),
        At = row.GetInstant(at + 4),
        Late = row.GetBoolean(at + 5),
        RecordedBy = row.GetInt64OrNull(at + 6) is { } convener ? new PersonId(convener) : null,
        Reason = row.GetString(at + 7),
    };
}
