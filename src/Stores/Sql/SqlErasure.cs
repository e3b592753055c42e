using System.Text.Json;
using CommunityBot.Attachments;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.OwnData;
using CommunityBot.Stores.Kept;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Sql;

/// <summary>Takes somebody out of every table: what is theirs alone goes, what others count on stays without the name.</summary>
internal sealed class SqlErasure(ISqlSession sql, Erasing person)
{
    private static readonly string s_theirReasons =
        $"FROM attendance WHERE person_id = $1 AND reason <> '' AND act IN ({(int)AttendanceAct.Leave}, {(int)AttendanceAct.ComingLate})";

    /// <summary>
    /// Of the person <c>$1</c>. What is found by their accounts goes before these do. The last line of the web chat keeps its number from being
    /// given twice, and nothing else; a message that the platform counted stays counted.
    /// </summary>
    private static readonly string[] s_gone =
    [
        $"""
        UPDATE transcript SET user_id = '', key = CAST(sequence AS TEXT), said = '', reply = NULL, person_id = NULL
        WHERE sequence = (SELECT max(sequence) FROM transcript) AND (person_id = $1 OR (person_id IS NULL
            AND user_id IN (SELECT user_id FROM accounts WHERE person_id = $1 AND channel = '{ChannelNames.Web}')))
        """,
        $"""
        DELETE FROM transcript WHERE sequence < (SELECT max(sequence) FROM transcript) AND (person_id = $1 OR (person_id IS NULL
            AND user_id IN (SELECT user_id FROM accounts WHERE person_id = $1 AND channel = '{ChannelNames.Web}')))
        """,
        """
        DELETE FROM guesses WHERE who = 'person ' || $1
            OR who IN (SELECT 'sender ' || channel || ' ' || user_id FROM accounts WHERE person_id = $1)
        """,
        "UPDATE postage SET recipient = NULL WHERE (channel, recipient) IN (SELECT channel, user_id FROM accounts WHERE person_id = $1)",
        "UPDATE postage SET sender = NULL WHERE sender IN (SELECT channel || ':' || user_id FROM accounts WHERE person_id = $1)",
        "DELETE FROM accounts WHERE person_id = $1 AND menu IS NULL",
        "DELETE FROM binding_codes WHERE person_id = $1",
        "UPDATE binding_codes SET made_by = NULL WHERE made_by = $1 AND used_at IS NOT NULL",
        "DELETE FROM former_names WHERE person_id = $1",
        "DELETE FROM private_links WHERE person_id = $1",
        "DELETE FROM calendar_addresses WHERE person_id = $1",
        "DELETE FROM calendar_stamps WHERE person_id = $1",
        "DELETE FROM nudge_settings WHERE person_id = $1",
        "DELETE FROM hushed WHERE person_id = $1",
        $"DELETE FROM nudges WHERE person_id = $1 AND way IS DISTINCT FROM {(int)Way.Pushed}",
        $"""
        UPDATE attachments SET state = {(int)AttachmentState.Gone}, kind = NULL, hash = NULL, bytes = 0, channel = NULL, user_id = NULL, source = NULL,
            message = NULL, ticket = NULL, next_at = NULL, tries = 0
        WHERE by_id = $1 AND (state = {(int)AttachmentState.Awaited} OR (meeting_id IS NULL AND expense_id IS NULL))
        """,
        "UPDATE memberships SET why = '' WHERE person_id = $1",
        $"UPDATE attendance SET reason = '' WHERE person_id = $1 AND act IN ({(int)AttendanceAct.Leave}, {(int)AttendanceAct.ComingLate})",
        "UPDATE deeds SET message = NULL WHERE person_id = $1",
    ];

    /// <summary>Of the person <c>$1</c>, who is <c>$2</c> since.</summary>
    private static readonly string[] s_named =
    [
        "UPDATE lessons SET teacher = $2 WHERE teacher_id = $1",
        "UPDATE budget_ledger SET payee = $2 WHERE payee_id = $1 AND payee <> ''",
    ];

    /// <summary>Where the person stands in lines whose links were made with the name.</summary>
    private static readonly (string Table, string Column)[] s_chained =
        [("attendance", "person_id"), ("point_ledger", "person_id"), ("budget_ledger", "payee_id")];

    /// <summary>Of the person <c>$1</c>, whose last day is <c>$2</c>.</summary>
    private static readonly string[] s_ended =
    [
        .. new[] { "officers", "heads" }.SelectMany(table => new[]
        {
            $"DELETE FROM {table} WHERE person_id = $1 AND from_day > $2",
            $"UPDATE {table} SET until_day = $2 WHERE person_id = $1 AND (until_day IS NULL OR until_day > $2)",
        }),
    ];

    private SqlFreeTexts Texts => new(sql);

    public void Run()
    {
        var id = person.Person.Value;
        Unsend();
        ForgetReasons();
        ForgetRenamings();
        foreach (var (table, column) in s_chained)
            ForgottenSalts.Of(sql, table, column, id);
        foreach (var statement in s_gone)
            sql.Execute(statement, id);
        foreach (var statement in s_named)
            sql.Execute(statement, id, person.Pseudonym);
        foreach (var statement in s_ended)
            sql.Execute(statement, id, person.Day.ToColumn());
        sql.Execute(
            """
            UPDATE accounts SET person_id = NULL, bound_at = NULL, question = NULL, wrong_guesses = 0, last_guess_at = 0, wait_until = 0, used_at = $2
            WHERE person_id = $1
            """,
            id, person.At.ToColumn());
        sql.Execute(
            """
            UPDATE people SET name = $2, name_key = $3, school = '', department = '', email = '', email_key = '', number = '', number_key = '',
                title = '', deleted_on = $4
            WHERE id = $1
            """,
            id, person.Pseudonym, NameKey.Of(person.Pseudonym).Value, person.Day.ToColumn());
        new Unnaming(Texts, person).Run();
    }

    private void ForgetReasons()
    {
        var name = sql.First("SELECT name FROM people WHERE id = $1", row => NameKey.Of(row.Text(0)), person.Person.Value);
        var reasons = sql.All($"SELECT DISTINCT reason {s_theirReasons}", row => row.Text(0), person.Person.Value);
        new ToldReasons(Texts, person, name).Run(reasons);
        foreach (var reason in reasons)
        {
            sql.Execute(
                $"UPDATE transcript SET said = '{Unnaming.Gone}' WHERE said = $2 AND person_id IN (SELECT recorded_by {s_theirReasons} AND reason = $2)",
                person.Person.Value, reason);
        }
    }

    /// <summary>What was on its way to them is not sent; to others it still is.</summary>
    private void Unsend()
    {
        var theirs = sql.All("SELECT channel, user_id FROM accounts WHERE person_id = $1", row => (row.Text(0), row.Text(1)), person.Person.Value).ToHashSet();
        foreach (var (message, channel, to) in sql.All(
            "SELECT id, channel, recipient, also_to FROM outbox WHERE is_group = 0",
            row => (row.Text(0), row.Text(1), (List<string>)[row.Text(2), .. row.TextOrNull(3)?.Split(' ') ?? []])))
        {
            var left = to.Where(one => !theirs.Contains((channel, one))).ToList();
            if (left.Count == 0)
                sql.Execute("DELETE FROM outbox WHERE id = $1", message);
            else if (left.Count < to.Count)
                SendTo(message, left);
        }
    }

    private void SendTo(string message, List<string> people) => sql.Execute(
        "UPDATE outbox SET recipient = $2, also_to = $3 WHERE id = $1", message, people[0], people.Count == 1 ? null : string.Join(' ', people.Skip(1)));

    /// <summary>Nobody is called by an earlier name again. The deeds stay, as their numbers may not be given twice.</summary>
    private void ForgetRenamings()
    {
        var erased = JsonSerializer.Serialize(new Deed.Final(FinalDeed.Erased), DeedJson.Kept.Deed);
        foreach (var (id, what) in sql.All("SELECT id, what FROM deeds WHERE what LIKE '%\"renamed\"%'", row => (row.Number(0), row.Text(1))))
        {
            if (JsonSerializer.Deserialize(what, DeedJson.Kept.Deed) is Deed.Renamed renamed && renamed.Person == person.Person)
                sql.Execute("UPDATE deeds SET what = $2 WHERE id = $1", id, erased);
        }
    }
}
