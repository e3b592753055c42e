using CommunityBot.OwnData;

namespace CommunityBot.Stores.Sql;

/// <summary>Where everything lies that is kept about the person <c>$1</c>, in the columns of <c>OwnDataKind</c>.</summary>
internal static class OwnDataQueries
{
    private const string AtMeeting = "m.topic, m.starts_at, c.name";

    private const string ToMeeting = "JOIN meetings m ON m.id = t.meeting_id JOIN communities c ON c.id = m.community_id";

    private const string InCommunity = "JOIN communities c ON c.id = t.community_id";

    public static readonly IReadOnlyDictionary<DataKind, string> All = new Dictionary<DataKind, string>
    {
        [DataKind.Person] =
            """
            SELECT name, (SELECT string_agg(f.name, '、' ORDER BY f.name) FROM former_names f WHERE f.person_id = $1 AND f.name <> people.name),
                school, department, title, number, email
            FROM people WHERE id = $1
            """,
        [DataKind.Account] =
            """
            SELECT channel, user_id, bound_at, used_at, language, reachable, menu, question, wrong_guesses, wait_until FROM accounts
            WHERE person_id = $1 ORDER BY bound_at NULLS FIRST
            """,
        [DataKind.Code] =
            """
            SELECT p.name, maker.name, t.expires_at, t.used_at FROM binding_codes t JOIN people p ON p.id = t.person_id
            LEFT JOIN people maker ON maker.id = t.made_by WHERE t.person_id = $1 OR t.made_by = $1 ORDER BY t.expires_at
            """,
        [DataKind.Link] = "SELECT purpose, expires_at, once, used_at FROM private_links WHERE person_id = $1 ORDER BY expires_at",
        [DataKind.Guess] = "SELECT wrong, last_at, wait_until FROM guesses WHERE who = 'person ' || $1",
        [DataKind.Calendar] = "SELECT made_at, fetched_at FROM calendar_addresses WHERE person_id = $1 ORDER BY made_at",
        [DataKind.Entry] = "SELECT count(*), max(changed_at) FROM calendar_stamps WHERE person_id = $1 HAVING count(*) > 0",
        [DataKind.Place] =
            $"""
            SELECT c.programme, c.name, t.role, t.kind, t.from_day, t.until_day, t.why FROM memberships t {InCommunity}
            WHERE t.person_id = $1 ORDER BY c.name, t.from_day NULLS FIRST
            """,
        [DataKind.Office] = "SELECT programme, from_day, until_day FROM officers WHERE person_id = $1 ORDER BY programme",
        [DataKind.Headship] = $"SELECT c.name, t.from_day, t.until_day FROM heads t {InCommunity} WHERE t.person_id = $1 ORDER BY c.name",
        [DataKind.Attendance] =
            $"""
            SELECT {AtMeeting}, t.act, t.at, t.late, t.late_by, t.reason, noted.name FROM attendance t {ToMeeting}
            LEFT JOIN people noted ON noted.id = t.recorded_by WHERE t.person_id = $1 ORDER BY t.id
            """,
        [DataKind.NotedForOthers] =
            $"""
            SELECT {AtMeeting}, t.act, t.at FROM attendance t {ToMeeting}
            WHERE t.recorded_by = $1 AND t.person_id IS DISTINCT FROM $1 ORDER BY t.id
            """,
        [DataKind.Lesson] = $"SELECT t.topic, c.name FROM lessons t {InCommunity} WHERE t.teacher_id = $1 ORDER BY t.id",
        [DataKind.Minutes] = $"SELECT {AtMeeting}, t.text, t.at FROM meeting_records t {ToMeeting} WHERE t.by_id = $1 ORDER BY t.id",
        [DataKind.Points] =
            $"""
            SELECT c.name, t.points, t.rule, t.cite, t.why, t.at, noted.name FROM point_ledger t {InCommunity}
            LEFT JOIN people noted ON noted.id = t.by_id WHERE t.person_id = $1 ORDER BY t.id
            """,
        [DataKind.PointsForOthers] =
            $"SELECT c.name, t.points, t.rule, t.at FROM point_ledger t {InCommunity} WHERE t.by_id = $1 AND t.person_id <> $1 ORDER BY t.id",
        [DataKind.Money] =
            $"""
            SELECT c.name, t.kind, t.on_day, t.item, t.amount, t.what, t.payee, t.why, t.at, noted.name FROM budget_ledger t {InCommunity}
            JOIN people noted ON noted.id = t.by_id WHERE t.by_id = $1 OR t.payee_id = $1 ORDER BY t.id
            """,
        [DataKind.Tally] =
            $"""
            SELECT c.name, t.subject, t.count, t.note, t.at, noted.name FROM tallies t {InCommunity}
            JOIN people noted ON noted.id = t.by_id WHERE t.by_id = $1 OR t.member_id = $1 ORDER BY t.id
            """,
        [DataKind.Case] =
            $"""
            SELECT c.name, t.kind, t.from_day, t.until_day, t.return_day, t.fault, t.firm, t.tax_id, t.on_day, t.subject, t.amount, t.share, t.leads, t.why,
                t.cite, t.at, noted.name
            FROM case_entries t {InCommunity} JOIN people noted ON noted.id = t.by_id WHERE t.by_id = $1 OR t.person_id = $1 ORDER BY t.id
            """,
        [DataKind.Credit] =
            """
            SELECT t.programme, t.kind, t.subject, t.from_day, t.until_day, t.half_days, t.amount, t.share, t.leads, t.with_whom, t.why, t.cite, t.at,
                noted.name
            FROM credit_entries t JOIN people noted ON noted.id = t.by_id WHERE t.person_id = $1 ORDER BY t.id
            """,
        [DataKind.CreditForOthers] =
            "SELECT programme, kind, subject, at FROM credit_entries WHERE by_id = $1 AND person_id <> $1 ORDER BY id",
        [DataKind.Headcount] = "SELECT department, semester, teachers, at FROM headcounts WHERE by_id = $1 ORDER BY id",
        [DataKind.Application] =
            $"SELECT c.name, t.state, t.note, t.cite, t.at FROM application_steps t {InCommunity} WHERE t.by_id = $1 ORDER BY t.id",
        [DataKind.Bulletin] =
            $"SELECT c.name, t.text, t.at, t.at_once, t.withdrawn_at FROM bulletins t {InCommunity} WHERE t.by_id = $1 ORDER BY t.id",
        [DataKind.Attachment] =
            """
            SELECT m.topic, m.starts_at, c.name, e.on_day, t.kind, t.state, t.at, t.taken_back_at, t.channel FROM attachments t
            LEFT JOIN meetings m ON m.id = t.meeting_id LEFT JOIN budget_ledger e ON e.id = t.expense_id
            LEFT JOIN communities c ON c.id = m.community_id OR c.id = e.community_id
            WHERE t.by_id = $1 OR t.taken_back_by = $1 ORDER BY t.id
            """,
        [DataKind.Reminders] = "SELECT sessions, deadlines, digest, quiet_from, quiet_to, channel FROM nudge_settings WHERE person_id = $1",
        [DataKind.Hushed] = "SELECT matter, until FROM hushed WHERE person_id = $1 ORDER BY matter",
        [DataKind.Nudge] = "SELECT matter, step, due_at, way, channel, settled_at FROM nudges WHERE person_id = $1 ORDER BY due_at",
        [DataKind.Deed] = "SELECT at, what, taken_back_at FROM deeds WHERE person_id = $1 ORDER BY id",
        [DataKind.ToldOf] =
            """
            SELECT t.at, by.name, t.what FROM deeds t JOIN people by ON by.id = t.person_id
            WHERE ' ' || t.told || ' ' LIKE '% ' || $1 || ' %' ORDER BY t.id
            """,
        [DataKind.Waiting] =
            """
            SELECT t.enqueued_at, t.channel, t.body, t.why FROM outbox t JOIN accounts a ON a.channel = t.channel AND a.user_id = t.recipient
            WHERE a.person_id = $1 AND t.is_group = 0 ORDER BY t.number
            """,
        [DataKind.Conversation] = "SELECT t.at, t.said, t.reply FROM transcript t WHERE t.person_id = $1 ORDER BY t.sequence",
    };
}
