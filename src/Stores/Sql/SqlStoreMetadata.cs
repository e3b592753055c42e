using CommunityBot.Records;

namespace CommunityBot.Stores.Sql;

public sealed class SqlStoreMetadata(ISqlSession sql) : IStoreMetadata
{
    public string? Find(string name) => sql.First("SELECT value FROM marks WHERE name = $1", row => row.Text(0), name);

    public void Set(string name, string value) => sql.Execute(
        "INSERT INTO marks (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
}
