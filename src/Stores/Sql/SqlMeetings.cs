using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlMeetings(ISqlSession sql) : IMeetings
{
    /// <summary>What <see cref="Map"/> reads, of a table called <c>m</c>.</summary>
    private const string ColumnsOfM =
        """
        m.id, m.community_id, m.kind, m.topic, m.place, m.starts_at, m.ends_at, m.secret, m.opens_at, m.closes_at, m.cancelled_at,
        m.lesson_id, m.revision, m.changed_at, m.number
        """;

    private const int ColumnCount = 15;

    private const string HasMinutes =
        "EXISTS (SELECT 1 FROM meeting_records r WHERE r.meeting_id = m.id AND r.corrects IS NULL"
        + " AND NOT EXISTS (SELECT 1 FROM meeting_records c WHERE c.corrects = r.id))";

    public Meeting? Find(MeetingId id) => sql.First($"SELECT {ColumnsOfM} FROM meetings m WHERE m.id = $1", row => Map(row), id.Value);

    public MeetingId Add(MeetingPlan plan, SignInSecret secret) => new(sql.Add(
        "INSERT INTO meetings (community_id, kind, topic, place, starts_at, ends_at, secret, lesson_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        plan.Community.Value, plan.Kind, plan.Topic, plan.Place, plan.StartsAt.ToColumn(), plan.EndsAt.ToColumn(), secret.Bytes.ToArray(), plan.Lesson?.Value));

    public void Update(Meeting meeting) => sql.Execute(
        """
        UPDATE meetings SET starts_at = $2, ends_at = $3, opens_at = $4, closes_at = $5, cancelled_at = $6, revision = $7, changed_at = $8,
            place = $9, topic = $10
        WHERE id = $1
        """,
        meeting.Id.Value, meeting.StartsAt.ToColumn(), meeting.EndsAt.ToColumn(), meeting.Window?.OpensAt.ToColumn(), meeting.Window?.ClosesAt.ToColumn(),
        meeting.CancelledAt.ToColumn(), meeting.Revision, meeting.ChangedAt.ToColumn(), meeting.Place, meeting.Topic);

    public void Number(MeetingId meeting, int number) => sql.Execute("UPDATE meetings SET number = $2 WHERE id = $1", meeting.Value, number);

    public void Remember(FormerMeeting former) => sql.Execute(
        "INSERT INTO former_meetings (meeting_id, revision, starts_at, ends_at, place, cancelled, until) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        former.Meeting.Value, former.Revision, former.StartsAt.ToColumn(), former.EndsAt.ToColumn(), former.Place, former.IsCancelled, former.Until.ToColumn());

    public IReadOnlyList<FormerMeeting> FormerOf(MeetingId meeting) => sql.All(
        "SELECT revision, starts_at, ends_at, place, cancelled, until FROM former_meetings WHERE meeting_id = $1 ORDER BY revision",
        row => new FormerMeeting(meeting, row.Whole(0), row.Instant(1), row.Instant(2), row.Text(3), row.Flag(4), row.Instant(5)),
        meeting.Value);

    public IReadOnlyList<Meeting> ChangedSince(CommunityId community, DateTimeOffset instant) => sql.All(
        $"SELECT {ColumnsOfM} FROM meetings m WHERE m.community_id = $1 AND m.changed_at >= $2 ORDER BY m.changed_at, m.id",
        row => Map(row), community.Value, instant.ToColumn());

    public IReadOnlyList<Meeting> OfKind(CommunityId community, string kind) =>
        sql.All($"SELECT {ColumnsOfM} FROM meetings m WHERE m.community_id = $1 AND m.kind = $2", row => Map(row), community.Value, kind);

    public IReadOnlyList<MyMeeting> Of(PersonId person, DateTimeOffset from, DateTimeOffset to, SchoolClock clock) =>
        Mine(person, from, to, clock, "AND m.cancelled_at IS NULL");

    public IReadOnlyList<MyMeeting> CalendarOf(PersonId person, DateTimeOffset from, DateTimeOffset to, SchoolClock clock) =>
        Mine(person, from, to, clock, "");

    private List<MyMeeting> Mine(PersonId person, DateTimeOffset from, DateTimeOffset to, SchoolClock clock, string which) => sql.All(
            $"""
            SELECT {ColumnsOfM}, {SqlCommunities.ColumnsOfC}, s.role, s.from_day, s.until_day, {SqlAttendance.ColumnsOfA}
            FROM memberships s
            JOIN communities c ON c.id = s.community_id
            JOIN meetings m ON m.community_id = s.community_id {which}
                AND m.starts_at > $2 AND m.starts_at < $4 AND m.ends_at > $3
            LEFT JOIN attendance a ON a.meeting_id = m.id AND a.person_id = s.person_id
            WHERE s.person_id = $1
            ORDER BY m.starts_at, m.id
            """,
            MapMine, person.Value, (from - Meeting.Longest).ToColumn(), from.ToColumn(), to.ToColumn())
        .Where(line => line.Days.Includes(clock.Day(line.Meeting.StartsAt)))
        .GroupBy(line => line.Meeting.Id)
        .Select(lines => new MyMeeting
        {
            Meeting = lines.First().Meeting,
            Community = lines.First().Community,
            Role = lines.First().Role,
            Presence = Presence.Of(lines.Select(line => line.Entry).OfType<AttendanceEntry>()),
        })
        .ToList();

    public IReadOnlyList<Meeting> Of(CommunityId community, DateTimeOffset from, DateTimeOffset to) => sql.All(
        $"""
        SELECT {ColumnsOfM} FROM meetings m
        WHERE m.community_id = $1 AND m.cancelled_at IS NULL AND m.starts_at > $2 AND m.starts_at < $4 AND m.ends_at > $3
        ORDER BY m.starts_at, m.id
        """,
        row => Map(row), community.Value, (from - Meeting.Longest).ToColumn(), from.ToColumn(), to.ToColumn());

    public IReadOnlyList<Meeting> OpenAt(DateTimeOffset instant) => sql.All(
        $"""
        SELECT {ColumnsOfM} FROM meetings m
        WHERE m.opens_at IS NOT NULL AND m.cancelled_at IS NULL AND m.closes_at > $1 AND m.opens_at <= $1
        """,
        row => Map(row), instant.ToColumn());

    public IReadOnlyList<Meeting> NotOpened(DateTimeOffset from, DateTimeOffset to) => sql.All(
        $"""
        SELECT {ColumnsOfM} FROM meetings m
        WHERE m.opens_at IS NULL AND m.cancelled_at IS NULL AND m.starts_at >= $1 AND m.starts_at <= $2
        ORDER BY m.starts_at, m.id
        """,
        row => Map(row), from.ToColumn(), to.ToColumn());

    public IReadOnlyList<MeetingResult> ResultsOf(CommunityId community, DateTimeOffset from, DateTimeOffset to)
    {
        // A meeting has a row for each line of its log, one after the other: it is read from the first.
        Meeting? meeting = null;
        return sql.All(
                $"""
                SELECT {ColumnsOfM}, {HasMinutes}, {SqlAttendance.ColumnsOfA}
                FROM meetings m LEFT JOIN attendance a ON a.meeting_id = m.id
                WHERE m.community_id = $1 AND m.cancelled_at IS NULL AND m.starts_at > $2 AND m.starts_at < $4 AND m.ends_at > $3
                ORDER BY m.starts_at, m.id
                """,
                row => (
                    Meeting: meeting = meeting?.Id.Value == row.Number(0) ? meeting : Map(row),
                    Recorded: row.Flag(ColumnCount),
                    Entry: EntryAt(row, ColumnCount + 1)),
                community.Value, (from - Meeting.Longest).ToColumn(), from.ToColumn(), to.ToColumn())
            .GroupBy(line => line.Meeting.Id)
            .Select(lines => MeetingResult.Of(lines.First().Meeting, lines.Select(line => line.Entry).OfType<AttendanceEntry>(), lines.First().Recorded))
            .ToList();
    }

    public Minutes AddMinutes(Minutes record) => record with
    {
        Id = new MinutesId(sql.Add(
            "INSERT INTO meeting_records (meeting_id, text, at, by_id, corrects) VALUES ($1, $2, $3, $4, $5)",
            record.Meeting.Value, record.Text, record.At.ToColumn(), record.By.Value, record.Corrects?.Value)),
    };

    public IReadOnlyList<Minutes> MinutesOf(MeetingId meeting) => sql.All(
        "SELECT id, meeting_id, text, at, by_id, corrects FROM meeting_records WHERE meeting_id = $1 ORDER BY id",
        row => new Minutes
        {
            Id = new MinutesId(row.Number(0)),
            Meeting = new MeetingId(row.Number(1)),
            Text = row.Text(2),
            At = row.Instant(3),
            By = new PersonId(row.Number(4)),
            Corrects = row.NumberOrNull(5) is { } corrected ? new MinutesId(corrected) : null,
        },
        meeting.Value);

    public PublicLesson AddLesson(PublicLesson lesson) => lesson with
    {
        Id = new LessonId(sql.Add(
            "INSERT INTO lessons (community_id, teacher, teacher_id, topic) VALUES ($1, $2, $3, $4)",
            lesson.Community.Value, lesson.Teacher, lesson.TeacherMember?.Value, lesson.Topic)),
    };

    public IReadOnlyList<PublicLesson> LessonsOf(CommunityId community) => sql.All(
        "SELECT id, community_id, teacher, teacher_id, topic FROM lessons WHERE community_id = $1 ORDER BY id",
        row => new PublicLesson
        {
            Id = new LessonId(row.Number(0)),
            Community = new CommunityId(row.Number(1)),
            Teacher = row.Text(2),
            TeacherMember = row.NumberOrNull(3) is { } teacher ? new PersonId(teacher) : null,
            Topic = row.Text(4),
        },
        community.Value);

    private static (Meeting Meeting, Community Community, Role Role, Tenure Days, AttendanceEntry? Entry) MapMine(IRow row) => (
        Map(row), SqlCommunities.Map(row, ColumnCount), (Role)row.Whole(ColumnCount + 4), row.Tenure(ColumnCount + 5), EntryAt(row, ColumnCount + 7));

    /// <summary>What a left join found from that column on; null where there is no line.</summary>
    private static AttendanceEntry? EntryAt(IRow row, int column) => row.IsNull(column) ? null : SqlAttendance.Map(row, column);

    private static Meeting Map(IRow row) => new()
    {
        Id = new MeetingId(row.Number(0)),
        Community = new CommunityId(row.Number(1)),
        Kind = row.Text(2),
        Topic = row.Text(3),
        Place = row.Text(4),
        StartsAt = row.Instant(5),
        EndsAt = row.Instant(6),
        Secret = new SignInSecret(row.Bytes(7)),
        Window = row.IsNull(8) ? null : new SignInWindow(row.Instant(8), row.Instant(9)),
        CancelledAt = row.InstantOrNull(10),
        Lesson = row.NumberOrNull(11) is { } lesson ? new LessonId(lesson) : null,
        Revision = row.Whole(12),
        ChangedAt = row.InstantOrNull(13),
        Number = row.Whole(14),
    };
}
