using CommunityBot.Meetings;
using CommunityBot.OwnData;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Sql;

/// <summary>
/// Takes somebody's reasons of leave and of being late out of what others were told of them, and of what others said to note them: out of
/// every line with the name in it, also where a namesake has it too.
/// </summary>
internal sealed class ToldReasons(ISqlSession sql, Erasing person)
{
    private static readonly string s_theirs =
        $"FROM attendance WHERE person_id = $1 AND reason <> '' AND act IN ({(int)AttendanceAct.Leave}, {(int)AttendanceAct.ComingLate})";

    private static readonly FreeWords[] s_told =
        [new("transcript", "said"), new("transcript", "reply", AreJson: true), new("outbox", "body", AreJson: true), new("live_cards", "shown")];

    public void Run()
    {
        var reasons = sql.All($"SELECT DISTINCT reason {s_theirs}", row => row.Text(0), person.Person.Value)
            .OrderByDescending(reason => reason.Length).ToList();
        if (reasons.Count == 0)
            return;
        var name = sql.First("SELECT name FROM people WHERE id = $1", row => NameKey.Of(row.Text(0)), person.Person.Value);
        foreach (var words in s_told)
            Run(words, reasons, [name, .. person.Names]);
        foreach (var reason in reasons)
        {
            sql.Execute(
                $"UPDATE transcript SET said = '{Unnaming.Gone}' WHERE said = $2 AND person_id IN (SELECT recorded_by {s_theirs} AND reason = $2)",
                person.Person.Value, reason);
        }
    }

    private void Run(FreeWords words, List<string> reasons, NameKey[] names)
    {
        var (table, column) = (words.Table, words.Column);
        foreach (var before in sql.All($"SELECT DISTINCT {column} FROM {table} WHERE {column} <> ''", row => row.Text(0)))
        {
            var after = words.Change(before, text => reasons.Aggregate(text, (rest, reason) => rest.Replace(reason, Unnaming.Gone, StringComparison.Ordinal)));
            if (after != before && words.Have(before, text => names.Any(name => Unnamed.MayBeIn(text, name))))
                sql.Execute($"UPDATE {table} SET {column} = $2 WHERE {column} = $1", before, after);
        }
    }
}
