using CommunityBot.OwnData;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Sql;

/// <summary>Puts a pseudonym where somebody is named in anybody's words.</summary>
internal sealed class Unnaming(ISqlSession sql, Erasing person)
{
    /// <summary>What stands where a sentence stood.</summary>
    public const string Gone = "…";

    private static readonly FreeWords s_questions = FreeWords.All.First(words => words is { Table: "accounts", Column: "question" });

    /// <summary>What the program said to others, and keeps though it is said. It needs no word of a name but to name somebody.</summary>
    private static readonly (FreeWords Words, string Where)[] s_said =
        [(new("transcript", "reply", AreJson: true), ""), (new("outbox", "body", AreJson: true), $"AND state <> {SqlOutbox.ToBeSent}")];

    public void Run()
    {
        DropQuestions();
        foreach (var words in FreeWords.All)
            Run(words, "", Of);
        foreach (var (words, where) in s_said)
            Run(words, where, Unsaid);
    }

    /// <summary>What somebody was about to say yes to would be another thing with other words in it: they say it again.</summary>
    private void DropQuestions()
    {
        foreach (var asked in sql.All("SELECT DISTINCT question FROM accounts WHERE question <> ''", row => row.Text(0)))
        {
            if (s_questions.Have(asked, text => person.Names.Any(name => Unnamed.MayBeIn(text, name))))
                sql.Execute("UPDATE accounts SET question = NULL WHERE question = $1", asked);
        }
    }

    private void Run(FreeWords words, string where, Func<string, string> change)
    {
        var (table, column) = (words.Table, words.Column);
        foreach (var before in sql.All($"SELECT DISTINCT {column} FROM {table} WHERE {column} <> '' {where}", row => row.Text(0)))
        {
            var after = words.Change(before, change);
            if (after == before)
                continue;
            if (words.Chained)
                ForgottenSalts.Of(sql, table, column, before);
            sql.Execute($"UPDATE {table} SET {column} = $2 WHERE {column} = $1 {where}", before, after);
        }
    }

    /// <summary>A name may be a word of earlier pseudonyms (成員), and of this one.</summary>
    private string Of(string text) => person.Names.Aggregate(
        text, (rest, name) => Pseudonym.Around(rest, between => Unnamed.Of(between, [name], person.Pseudonym)));

    /// <summary>A sentence in which a name of two letters may stand still is gone: 高興改名為高星.</summary>
    private string Unsaid(string text)
    {
        var names = false;
        Pseudonym.Around(text, between =>
        {
            names = names || person.Names.Any(name => Unnamed.MayBeIn(between, name));
            return between;
        });
        return names ? Gone : text;
    }
}
