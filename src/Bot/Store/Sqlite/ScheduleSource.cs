using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CommunityBot.Bot.Store.Sqlite;

/// <summary>Connections of the scheduler to the bot's database. It makes a few a minute, so none is kept open.</summary>
public sealed class ScheduleSource(string file) : DbDataSource
{
    public override string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString;

    protected override DbConnection CreateDbConnection() => new Connection(ConnectionString);

    /// <summary>
    /// It takes turns with the store's writer as the other commands do, and flushes less: what a power cut takes from it is the
    /// memory of a job that ran, and jobs are safe to run twice.
    /// </summary>
    private sealed class Connection(string connectionString) : SqliteConnection(connectionString)
    {
        public override void Open()
        {
            base.Open();
            Handle!.WaitForTurns();
            using var pragmas = CreateCommand();
            pragmas.CommandText = $"PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint={SqliteConnections.PagesBetweenCheckpoints};";
            pragmas.ExecuteNonQuery();
        }
    }
}
