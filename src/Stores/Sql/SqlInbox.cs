using CommunityBot.Messages;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlInbox(ISqlSession sql) : IInbox
{
    public bool Admit(string eventId, DateTimeOffset receivedAt) =>
        sql.Execute("INSERT INTO inbox (event_id, received_at) VALUES ($1, $2) ON CONFLICT DO NOTHING", eventId, receivedAt.ToColumn()) == 1;

    public int ForgetBefore(DateTimeOffset instant) => sql.Execute("DELETE FROM inbox WHERE received_at < $1", instant.ToColumn());
}
