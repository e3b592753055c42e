using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Links;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.OwnData;
using CommunityBot.Programmes;
using static CommunityBot.Stores.Sql.OwnDataColumn;

namespace CommunityBot.Stores.Sql;

/// <summary>Where everything lies that is kept about somebody, in the order of <see cref="DataKind"/>.</summary>
internal static class OwnDataQueries
{
    private const string AtMeeting = "m.topic, m.starts_at, c.name";

    private const string ToMeeting = "JOIN meetings m ON m.id = t.meeting_id JOIN communities c ON c.id = m.community_id";

    private const string InCommunity = "JOIN communities c ON c.id = t.community_id";

    private static readonly OwnDataColumn[] s_meeting = [Words(DataName.Meeting), Instant(DataName.Starts), Words(DataName.Community)];

    private static readonly OwnDataColumn[] s_days = [Day(DataName.From), Day(DataName.Until)];

    public static readonly IReadOnlyList<OwnDataQuery> All =
    [
        new(DataKind.Person,
            """
            SELECT name, (SELECT group_concat(f.name, '、') FROM former_names f WHERE f.person_id = $1 AND f.name <> people.name),
                school, department, title, number, email
            FROM people WHERE id = $1
            """,
            Words(DataName.Name), Words(DataName.FormerNames), Words(DataName.School), Words(DataName.Department), Words(DataName.Title),
            Words(DataName.Number), Words(DataName.Email)),

        new(DataKind.Account,
            """
            SELECT channel, user_id, bound_at, used_at, language, reachable, menu, question, wrong_guesses, wait_until FROM accounts
            WHERE person_id = $1 ORDER BY bound_at
            """,
            Channel(DataName.Channel), Words(DataName.Account), Instant(DataName.Since), Instant(DataName.LastUsed), OneOf<Language>(DataName.Language),
            Flag(DataName.Reachable), Words(DataName.Menu), Words(DataName.Question), Count(DataName.Wrong), Instant(DataName.WaitUntil)),

        new(DataKind.Code,
            """
            SELECT p.name, maker.name, t.expires_at, t.used_at FROM binding_codes t JOIN people p ON p.id = t.person_id
            LEFT JOIN people maker ON maker.id = t.made_by WHERE t.person_id = $1 OR t.made_by = $1 ORDER BY t.expires_at
            """,
            Words(DataName.For), Words(DataName.By), Instant(DataName.Expires), Instant(DataName.Used)),

        new(DataKind.Link, "SELECT purpose, expires_at, once, used_at FROM private_links WHERE person_id = $1 ORDER BY expires_at",
            OneOf<LinkPurpose>(DataName.For), Instant(DataName.Expires), Flag(DataName.Once), Instant(DataName.Used)),

        new(DataKind.Guess, "SELECT wrong, last_at, wait_until FROM guesses WHERE who = 'person ' || $1",
            Count(DataName.Wrong), Instant(DataName.Last), Instant(DataName.WaitUntil)),

        new(DataKind.Calendar, "SELECT made_at, fetched_at FROM calendar_addresses WHERE person_id = $1 ORDER BY made_at",
            Instant(DataName.Since), Instant(DataName.LastUsed)),

        new(DataKind.Entry, "SELECT count(*), max(changed_at) FROM calendar_stamps WHERE person_id = $1 HAVING count(*) > 0",
            Count(DataName.Entries), Instant(DataName.Last)),

        new(DataKind.Place,
            $"""
            SELECT c.programme, c.name, t.role, t.kind, t.from_day, t.until_day, t.why FROM memberships t {InCommunity}
            WHERE t.person_id = $1 ORDER BY c.name, t.from_day
            """,
            [
                OwnDataColumn.Programme(), Words(DataName.Community), OneOf<Role>(DataName.Role), OneOf<PersonKind>(DataName.Kind), .. s_days,
                Words(DataName.Why),
            ]),

        new(DataKind.Office, "SELECT programme, from_day, until_day FROM officers WHERE person_id = $1 ORDER BY programme",
            [OwnDataColumn.Programme(), .. s_days]),

        new(DataKind.Headship, $"SELECT c.name, t.from_day, t.until_day FROM heads t {InCommunity} WHERE t.person_id = $1 ORDER BY c.name",
            [Words(DataName.Community), .. s_days]),

        new(DataKind.Attendance,
            $"""
            SELECT {AtMeeting}, t.act, t.at, t.late, t.late_by, t.reason, noted.name FROM attendance t {ToMeeting}
            LEFT JOIN people noted ON noted.id = t.recorded_by WHERE t.person_id = $1 ORDER BY t.id
            """,
            [
                .. s_meeting, OneOf<AttendanceAct>(DataName.Act), Instant(DataName.At), Flag(DataName.Late), Count(DataName.MinutesLate),
                Words(DataName.Why), Words(DataName.By),
            ]),

        new(DataKind.NotedForOthers,
            $"""
            SELECT {AtMeeting}, t.act, t.at FROM attendance t {ToMeeting}
            WHERE t.recorded_by = $1 AND t.person_id IS NOT $1 ORDER BY t.id
            """,
            [.. s_meeting, OneOf<AttendanceAct>(DataName.Act), Instant(DataName.At)]),

        new(DataKind.Lesson, $"SELECT t.topic, c.name FROM lessons t {InCommunity} WHERE t.teacher_id = $1 ORDER BY t.id",
            Words(DataName.What), Words(DataName.Community)),

        new(DataKind.Minutes, $"SELECT {AtMeeting}, t.text, t.at FROM meeting_records t {ToMeeting} WHERE t.by_id = $1 ORDER BY t.id",
            [.. s_meeting, Words(DataName.Text), Instant(DataName.At)]),

        new(DataKind.Points,
            $"""
            SELECT c.name, t.points, t.rule, t.cite, t.why, t.at, noted.name FROM point_ledger t {InCommunity}
            LEFT JOIN people noted ON noted.id = t.by_id WHERE t.person_id = $1 ORDER BY t.id
            """,
            Words(DataName.Community), Earned(DataName.Points), Words(DataName.Rule), Words(DataName.Article), Words(DataName.Why), Instant(DataName.At),
            Words(DataName.By)),

        new(DataKind.PointsForOthers,
            $"SELECT c.name, t.points, t.rule, t.at FROM point_ledger t {InCommunity} WHERE t.by_id = $1 AND t.person_id <> $1 ORDER BY t.id",
            Words(DataName.Community), Earned(DataName.Points), Words(DataName.Rule), Instant(DataName.At)),

        new(DataKind.Money,
            $"""
            SELECT c.name, t.kind, t.on_day, t.item, t.amount, t.what, t.payee, t.why, t.at, noted.name FROM budget_ledger t {InCommunity}
            JOIN people noted ON noted.id = t.by_id WHERE t.by_id = $1 OR t.payee_id = $1 ORDER BY t.id
            """,
            Words(DataName.Community), OneOf<LedgerKind>(DataName.Kind), Day(DataName.Day), Words(DataName.Item), Money(DataName.Amount),
            Words(DataName.What), Words(DataName.Payee), Words(DataName.Why), Instant(DataName.At), Words(DataName.By)),

        new(DataKind.Tally, $"SELECT c.name, t.subject, t.count, t.note, t.at FROM tallies t {InCommunity} WHERE t.by_id = $1 ORDER BY t.id",
            Words(DataName.Community), Words(DataName.What), Count(DataName.Count), Words(DataName.Why), Instant(DataName.At)),

        new(DataKind.Application,
            $"SELECT c.name, t.state, t.note, t.cite, t.at FROM application_steps t {InCommunity} WHERE t.by_id = $1 ORDER BY t.id",
            Words(DataName.Community), OneOf<ApplicationState>(DataName.State), Words(DataName.Why), Words(DataName.Article), Instant(DataName.At)),

        new(DataKind.Bulletin,
            $"SELECT c.name, t.text, t.at, t.at_once, t.withdrawn_at FROM bulletins t {InCommunity} WHERE t.by_id = $1 ORDER BY t.id",
            Words(DataName.Community), Words(DataName.Text), Instant(DataName.At), Flag(DataName.AtOnce), Instant(DataName.Withdrawn)),

        new(DataKind.Reminders, "SELECT sessions, deadlines, digest, quiet_from, quiet_to, channel FROM nudge_settings WHERE person_id = $1",
            OneOf<MeetingNudges>(DataName.Meetings), Flag(DataName.Deadlines), Flag(DataName.Digest), Clock(DataName.QuietFrom), Clock(DataName.QuietTo),
            Channel(DataName.Channel)),

        new(DataKind.Hushed, "SELECT matter, until FROM hushed WHERE person_id = $1 ORDER BY matter", Words(DataName.Matter), Instant(DataName.Until)),

        new(DataKind.Nudge, "SELECT matter, step, due_at, way, channel, settled_at FROM nudges WHERE person_id = $1 ORDER BY due_at",
            Words(DataName.Matter), Words(DataName.Step), Instant(DataName.At), OneOf<Way>(DataName.Way), Channel(DataName.Channel), Instant(DataName.Last)),

        new(DataKind.Deed, "SELECT at, what, taken_back_at FROM deeds WHERE person_id = $1 ORDER BY id",
            Instant(DataName.At), Words(DataName.What), Instant(DataName.TakenBack)),

        new(DataKind.ToldOf,
            """
            SELECT t.at, by.name, t.what FROM deeds t JOIN people by ON by.id = t.person_id
            WHERE ' ' || t.told || ' ' LIKE '% ' || $1 || ' %' ORDER BY t.id
            """,
            Instant(DataName.At), Words(DataName.By), Words(DataName.What)),

        new(DataKind.Waiting,
            """
            SELECT t.enqueued_at, t.channel, t.body, t.why FROM outbox t JOIN accounts a ON a.channel = t.channel AND a.user_id = t.recipient
            WHERE a.person_id = $1 AND t.is_group = 0 ORDER BY t.number
            """,
            Instant(DataName.At), Channel(DataName.Channel), Message(DataName.Text), Words(DataName.Why)),

        new(DataKind.Conversation,
            "SELECT t.at, t.said, t.reply FROM transcript t WHERE t.person_id = $1 ORDER BY t.sequence",
            Instant(DataName.At), Typed(DataName.Said), Message(DataName.Answer)),
    ];

    /// <summary>What others than the person wrote for a whole community, and in which of its columns somebody may be named.</summary>
    public static readonly IReadOnlyList<(DataName In, OwnDataQuery Written)> ByOthers =
    [
        (DataName.Text, new(DataKind.NamedIn,
            $"""
            SELECT {AtMeeting}, t.text, t.at, by.name FROM meeting_records t {ToMeeting} JOIN people by ON by.id = t.by_id
            WHERE t.by_id <> $1 ORDER BY t.id
            """,
            [.. s_meeting, Words(DataName.Text), Instant(DataName.At), Words(DataName.By)])),

        (DataName.Meeting, new(DataKind.NamedIn,
            $"SELECT {AtMeeting} FROM meetings m JOIN communities c ON c.id = m.community_id WHERE $1 IS NOT NULL AND m.topic <> '' ORDER BY m.id",
            [.. s_meeting])),

        (DataName.What, new(DataKind.NamedIn, $"SELECT t.topic, c.name FROM lessons t {InCommunity} WHERE t.teacher_id IS NOT $1 ORDER BY t.id",
            Words(DataName.What), Words(DataName.Community))),

        (DataName.Text, new(DataKind.NamedIn,
            $"""
            SELECT c.name, t.text, t.at, by.name FROM bulletins t {InCommunity} JOIN people by ON by.id = t.by_id
            WHERE t.by_id <> $1 ORDER BY t.id
            """,
            Words(DataName.Community), Words(DataName.Text), Instant(DataName.At), Words(DataName.By))),
    ];
}
