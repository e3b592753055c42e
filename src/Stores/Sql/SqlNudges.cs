using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlNudges(ISqlSession sql) : INudges
{
    /// <summary>Each change counts further down, so that one in the middle of a look is noticed after it.</summary>
    private const string Sooner = "CASE WHEN look_at < 0 THEN look_at ELSE 0 END - 1";

    private const string ColumnsOfNudge = "person_id, matter, step, priority, due_at, useful_until, held";
    private static readonly string s_told = Numbers(Nudge.Told);
    private static readonly string s_known = Numbers(Nudge.Known);

    public IReadOnlyList<Look> LooksDue(DateTimeOffset now, int most) => sql.All(
        "SELECT id, look_at FROM communities WHERE look_at <= $1 ORDER BY look_at, id LIMIT $2",
        row => new Look(new CommunityId(row.Number(0)), row.Instant(1)), now.ToColumn(), most);

    public void LookAgain(Look look, DateTimeOffset at) => sql.Execute(
        "UPDATE communities SET look_at = $3 WHERE id = $1 AND look_at = $2", look.Community.Value, look.At.ToColumn(), at.ToColumn());

    public void ThinkAgain(CommunityId community) => sql.Execute($"UPDATE communities SET look_at = {Sooner} WHERE id = $1", community.Value);

    public void ThinkAgain(ProgrammeId programme) => sql.Execute($"UPDATE communities SET look_at = {Sooner} WHERE programme = $1", programme.Value);

    public void ThinkAgain() => sql.Execute($"UPDATE communities SET look_at = {Sooner}");

    public void WaitAgain(PersonId person, Matter about) => sql.Execute(
        $"UPDATE nudges SET way = NULL, settled_at = NULL, channel = NULL WHERE person_id = $1 AND matter = $2 AND way = {(int)Way.Needless}",
        person.Value, about.Key);

    public void Forget(PersonId person) => sql.Execute("DELETE FROM nudges WHERE person_id = $1 AND way IS NULL", person.Value);

    public void StartOver(DateTimeOffset from)
    {
        sql.Execute("DELETE FROM nudges WHERE due_at >= $1 OR way IS NULL", from.ToColumn());
        ThinkAgain();
    }

    public void Keep(Nudge nudge) => sql.Execute(
        $"INSERT INTO nudges ({ColumnsOfNudge}) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        nudge.To.Value, nudge.About.Key, nudge.Step, (int)nudge.Priority, nudge.DueAt.ToColumn(), nudge.UsefulUntil.ToColumn(), nudge.Held);

    public IReadOnlyList<Nudge> About(PersonId person, Matter matter) =>
        sql.All($"SELECT {ColumnsOfNudge} FROM nudges WHERE person_id = $1 AND matter = $2", Map, person.Value, matter.Key);

    public IReadOnlyList<PersonId> PeopleDue(DateTimeOffset now, int most) => sql.All(
        "SELECT person_id FROM nudges WHERE way IS NULL AND held = 0 AND due_at <= $1 GROUP BY person_id ORDER BY MIN(due_at), person_id LIMIT $2",
        row => new PersonId(row.Number(0)), now.ToColumn(), most);

    public IReadOnlyList<Nudge> WaitingFor(PersonId person) => sql.All(
        $"SELECT {ColumnsOfNudge} FROM nudges WHERE person_id = $1 AND way IS NULL ORDER BY due_at, matter", Map, person.Value);

    public IReadOnlyList<Matter> MattersOf(PersonId person, DateTimeOffset since) => sql.All(
        $"""
        SELECT matter FROM nudges
        WHERE person_id = $1 AND (way IS NULL OR (settled_at >= $2 AND way IN ({s_known})))
        GROUP BY matter ORDER BY MAX(COALESCE(settled_at, due_at)) DESC, matter
        """,
        row => Matter.Read(row.Text(0)), person.Value, since.ToColumn());

    public IReadOnlyList<Matter> ToldLast(PersonId person) => sql.All(
        $"""
        SELECT DISTINCT matter FROM nudges
        WHERE person_id = $1 AND way IN ({s_told}) AND settled_at = (SELECT MAX(settled_at) FROM nudges WHERE person_id = $1 AND way IN ({s_told}))
        ORDER BY matter
        """,
        row => Matter.Read(row.Text(0)), person.Value);

    public LastTold? LastToldOf(PersonId person, MeetingId meeting) => sql.First(
        $"""
        SELECT matter, settled_at FROM nudges
        WHERE person_id = $1 AND way IN ({s_told}) AND (substr(matter, 1, length($2)) = $2 OR substr(matter, 1, length($3)) = $3)
        ORDER BY settled_at DESC, matter DESC LIMIT 1
        """,
        row => new LastTold(Matter.Read(row.Text(0)) switch
        {
            Matter.ComingMeeting coming => coming.Revision,
            Matter.ChangedMeeting changed => changed.Revision,
            var other => throw new InvalidOperationException($"Is of no meeting: {other.Key}"),
        }, row.Instant(1)),
        person.Value, new Matter.ComingMeeting(meeting, 0).Key[..^1], new Matter.ChangedMeeting(meeting, 0).Key[..^1]);

    public bool WasTold(PersonId person, Matter about) => sql.First(
        $"SELECT EXISTS (SELECT 1 FROM nudges WHERE person_id = $1 AND matter = $2 AND way IN ({s_told}))", row => row.Flag(0), person.Value, about.Key);

    public bool Close(Nudge nudge, Way way, DateTimeOffset at, string? channel = null) => sql.Execute(
        "UPDATE nudges SET way = $4, settled_at = $5, channel = $6 WHERE person_id = $1 AND matter = $2 AND step = $3 AND way IS NULL",
        nudge.To.Value, nudge.About.Key, nudge.Step, (int)way, at.ToColumn(), channel) > 0;

    public void Delay(Nudge nudge, DateTimeOffset dueAt, bool held) => sql.Execute(
        "UPDATE nudges SET due_at = $4, held = $5 WHERE person_id = $1 AND matter = $2 AND step = $3 AND way IS NULL",
        nudge.To.Value, nudge.About.Key, nudge.Step, dueAt.ToColumn(), held);

    public IReadOnlyList<Nudge> Held() => sql.All($"SELECT {ColumnsOfNudge} FROM nudges WHERE way IS NULL AND held = 1", Map);

    public IReadOnlyList<Nudge> Over(DateTimeOffset now) =>
        sql.All($"SELECT {ColumnsOfNudge} FROM nudges WHERE way IS NULL AND useful_until <= $1", Map, now.ToColumn());

    public DateTimeOffset? NextDue() => sql.First(
        """
        SELECT MIN(at) FROM (
            SELECT MIN(look_at) AS at FROM communities
            UNION ALL SELECT MIN(due_at) FROM nudges WHERE way IS NULL AND held = 0
            UNION ALL SELECT MIN(useful_until) FROM nudges WHERE way IS NULL) AS every
        """,
        row => row.InstantOrNull(0));

    public NudgeSummary Summarize(DateTimeOffset since) => new(
        (int)sql.First("SELECT COUNT(*) FROM nudges WHERE way IS NULL AND held = 0", row => row.Number(0)),
        (int)sql.First("SELECT COUNT(*) FROM nudges WHERE way IS NULL AND held = 1", row => row.Number(0)),
        sql.All(
                "SELECT way, COUNT(*) FROM nudges WHERE way IS NOT NULL AND settled_at >= $1 GROUP BY way",
                row => ((Way)row.Whole(0), row.Whole(1)), since.ToColumn())
            .ToDictionary());

    public NudgeSettings SettingsOf(PersonId person) => sql.First(
        "SELECT sessions, deadlines, digest, quiet_from, quiet_to, channel FROM nudge_settings WHERE person_id = $1",
        row => new NudgeSettings
        {
            Meetings = (MeetingNudges)row.Whole(0),
            Deadlines = row.Flag(1),
            Digest = row.Flag(2),
            Quiet = new QuietHours(row.TimeOfDay(3), row.TimeOfDay(4)),
            Channel = row.TextOrNull(5),
        },
        person.Value) ?? NudgeSettings.Usual;

    public void Save(PersonId person, NudgeSettings settings) => sql.Execute(
        """
        INSERT INTO nudge_settings (person_id, sessions, deadlines, digest, quiet_from, quiet_to, channel) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (person_id) DO UPDATE SET sessions = excluded.sessions, deadlines = excluded.deadlines, digest = excluded.digest,
            quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, channel = excluded.channel
        """,
        person.Value,
        (int)settings.Meetings,
        settings.Deadlines,
        settings.Digest,
        settings.Quiet.From.ToColumn(),
        settings.Quiet.To.ToColumn(),
        settings.Channel);

    public IReadOnlyList<Hush> HushedBy(PersonId person) => sql.All(
        "SELECT matter, until FROM hushed WHERE person_id = $1 ORDER BY matter",
        row => new Hush(person, Matter.Read(row.Text(0)), row.InstantOrNull(1)), person.Value);

    public void Save(Hush hush) => sql.Execute(
        "INSERT INTO hushed (person_id, matter, until) VALUES ($1, $2, $3) ON CONFLICT (person_id, matter) DO UPDATE SET until = excluded.until",
        hush.Person.Value, hush.About.Key, hush.Until.ToColumn());

    public void Remove(PersonId person, Matter about) => sql.Execute("DELETE FROM hushed WHERE person_id = $1 AND matter = $2", person.Value, about.Key);

    private static string Numbers(IEnumerable<Way> ways) => string.Join(", ", ways.Select(way => ((int)way).ToString(CultureInfo.InvariantCulture)));

    private static Nudge Map(IRow row) => new()
    {
        To = new PersonId(row.Number(0)),
        About = Matter.Read(row.Text(1)),
        Step = row.Text(2),
        Priority = (Priority)row.Whole(3),
        DueAt = row.Instant(4),
        UsefulUntil = row.Instant(5),
        Held = row.Flag(6),
    };
}
