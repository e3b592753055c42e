using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlChatMenus(ISqlSession sql) : IChatMenus
{
    public IReadOnlyList<HeldMenu> On(string channel) => sql.All(
        """
        SELECT user_id, person_id, menu FROM accounts
        WHERE channel = $1 AND (person_id IS NOT NULL OR menu IS NOT NULL) AND reachable = 1 ORDER BY user_id
        """,
        row => new HeldMenu(row.Text(0), row.NumberOrNull(1) is { } person ? new PersonId(person) : null, row.TextOrNull(2)), channel);

    public void Note(string channel, string userId, string menu) =>
        sql.Execute("UPDATE accounts SET menu = $3 WHERE channel = $1 AND user_id = $2", channel, userId, menu);
}
