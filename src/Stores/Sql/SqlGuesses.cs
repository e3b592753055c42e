using CommunityBot.Accounts;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlGuesses(ISqlSession sql) : IGuesses
{
    public GuessLimit Of(string who) => sql.First(
        "SELECT wrong, last_at, wait_until FROM guesses WHERE who = $1",
        row => new GuessLimit(row.Whole(0), row.Instant(1), row.Instant(2)),
        who) ?? GuessLimit.None;

    public void Save(string who, GuessLimit limit)
    {
        if (limit == GuessLimit.None)
        {
            sql.Execute("DELETE FROM guesses WHERE who = $1", who);
            return;
        }

        sql.Execute(
            """
            INSERT INTO guesses (who, wrong, last_at, wait_until) VALUES ($1, $2, $3, $4)
            ON CONFLICT (who) DO UPDATE SET wrong = excluded.wrong, last_at = excluded.last_at, wait_until = excluded.wait_until
            """,
            who, limit.Wrong, limit.LastAt.ToColumn(), limit.WaitUntil.ToColumn());
    }

    public int ForgetBefore(DateTimeOffset instant) =>
        sql.Execute("DELETE FROM guesses WHERE last_at < $1 AND wait_until < $1", instant.ToColumn());
}
