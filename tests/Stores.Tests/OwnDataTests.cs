using CommunityBot.Stores.Kept;
using CommunityBot.Stores.Sql;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Stores.Tests;

public sealed class OwnDataTests : IDisposable
{
    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    /// <summary>A new table, or a new column, that refers to a person is forgotten by nobody, nor is the person while there is such a row.</summary>
    [Fact]
    public void Whatever_refers_to_a_person_is_told_them()
    {
        using (new SqliteStore(_folder))
        {
        }

        using var connections = new SqliteConnections(_folder.Database);
        using var sql = connections.OpenWriter();
        var references = sql.All(
            """
            SELECT t.name, f."from" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table' AND f."table" = 'people'
            """,
            row => (Table: row.Text(0), Column: row.Text(1)));
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains(
            SqlOwnData.Statements,
            statement => statement.Contains($" {reference.Table} ", StringComparison.Ordinal)
                && statement.Contains(reference.Column, StringComparison.Ordinal)));
        Assert.All(references, reference => Assert.Contains(PersonReferences.Lasting.Concat(PersonReferences.Idle), one =>
            (one.Table, one.Column) == reference));
    }

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);
}
