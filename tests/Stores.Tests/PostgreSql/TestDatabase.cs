using System.Collections.Concurrent;
using System.Globalization;
using CommunityBot.Stores.PostgreSql;
using Npgsql;

namespace CommunityBot.Stores.Tests.PostgreSql;

/// <summary>
/// A database of its own on the server that the environment names, by the connection string of somebody who may make databases. One that a test is
/// done with is emptied and serves the next, which takes a few milliseconds.
/// </summary>
internal sealed class TestDatabase : IDisposable
{
    public const string Missing = $"No PostgreSQL to test with: run the tests with .ci/postgresql, or name a server in {Variable}.";

    private const string Variable = "TEST_POSTGRESQL";

    private static readonly string? s_server = Environment.GetEnvironmentVariable(Variable);
    private static readonly ConcurrentBag<TestDatabase> s_free = [];
    private static int s_made;

    private readonly string _name;
    private readonly bool _isForOthersToo;

    private TestDatabase(bool isForOthersToo)
    {
        _isForOthersToo = isForOthersToo;
        _name = string.Create(CultureInfo.InvariantCulture, $"communitybot_test_{Environment.ProcessId}_{Interlocked.Increment(ref s_made)}");
        Execute(s_server!, $"CREATE DATABASE {_name} TEMPLATE template0 ENCODING 'UTF8'");
        Database = new PostgreSqlDatabase(Connection);
    }

    public static bool IsConfigured => !string.IsNullOrEmpty(s_server);

    public static string Server => s_server!;

    public string Connection => new NpgsqlConnectionStringBuilder(s_server) { Database = _name }.ConnectionString;

    /// <summary>Its connections are there for the next test too.</summary>
    public PostgreSqlDatabase Database { get; }

    /// <summary>With the newest schema, and nothing in it.</summary>
    public static TestDatabase Empty()
    {
        if (s_free.TryTake(out var free))
            return free;
        var made = new TestDatabase(isForOthersToo: true);
        PostgreSqlSchema.Upgrade(made.Database);
        return made;
    }

    /// <summary>Without even a schema; it is gone afterwards.</summary>
    public static TestDatabase Bare() => new(isForOthersToo: false);

    private static void Execute(string connection, string statement)
    {
        using var source = new NpgsqlDataSourceBuilder(connection).Build();
        using var command = source.CreateCommand(statement);
        command.ExecuteNonQuery();
    }

    public List<string> Texts(string query)
    {
        using var command = Database.ToChange.CreateCommand(query);
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
            found.Add(reader.GetString(0));
        return found;
    }

    public void Execute(string statement)
    {
        using var command = Database.ToChange.CreateCommand(statement);
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        if (_isForOthersToo)
        {
            // From the last table to the first, as later ones refer to earlier ones; numbers begin at 1 again.
            Execute("""
                DO $$ DECLARE one text; BEGIN
                    FOR one IN SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'schema_number'
                        ORDER BY oid DESC
                    LOOP EXECUTE format('DELETE FROM %I', one); END LOOP;
                    PERFORM setval(oid, 1, false) FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace;
                END $$
                """);
            s_free.Add(this);
        }
        else
        {
            Database.Dispose();
            Execute(s_server!, $"DROP DATABASE {_name} WITH (FORCE)");
        }
    }
}
