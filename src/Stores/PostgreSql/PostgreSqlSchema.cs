using CommunityBot.Records;
using CommunityBot.Stores.Kept;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>Brings a database to the newest schema: the numbered files under <c>schema/</c>, each once, whichever of several bots starts first.</summary>
internal static class PostgreSqlSchema
{
    /// <summary>The turn of whoever looks after the schema.</summary>
    private const string Turn = "schema";

    /// <summary>The number of the newest schema this program knows.</summary>
    public static int Newest => Steps().Last().Number;

    /// <summary>0 where there is nothing yet.</summary>
    public static int VersionOf(PostgreSqlDatabase database) => Asked(database, Version);

    /// <summary>Sees to it that the database has the newest schema: an empty one is given it, and no other is changed.</summary>
    /// <exception cref="StoreUnavailableException">Another version, or another program, wrote it.</exception>
    public static void Ensure(PostgreSqlDatabase database)
    {
        if (VersionOf(database) == 0)
            Upgrade(database);
        Check(database);
    }

    /// <exception cref="StoreUnavailableException">It is not of the newest schema.</exception>
    public static void Check(PostgreSqlDatabase database)
    {
        var version = VersionOf(database);
        if (version == 0)
            throw PostgreSqlFaults.Empty(database.Name);
        StoreFaults.RefuseOther(database.Name, version, Newest);
    }

    /// <summary>All of it or nothing; whoever comes second finds it done.</summary>
    public static void Upgrade(PostgreSqlDatabase database)
    {
        var turn = new TurnsTaken([TurnsTaken.NumberOf(Turn)]);
        try
        {
            using var sql = new PostgreSqlSession(database.ToChange, turn);
            var version = Version(sql);
            foreach (var (number, statements) in Steps().Where(step => step.Number > version))
                sql.Script(statements);
            sql.Execute("DELETE FROM schema_number");
            sql.Execute("INSERT INTO schema_number (number) VALUES ($1)", Math.Max(version, Newest));
            sql.Commit();
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.DuplicateTable)
        {
            throw StoreFaults.NotOurs(database.Name);
        }
        catch (NpgsqlException fault)
        {
            throw PostgreSqlFaults.Of(fault, database.Name);
        }
    }

    private static int Version(PostgreSqlSession sql) =>
        sql.First("SELECT to_regclass('schema_number') IS NOT NULL", row => row.Flag(0))
            ? sql.First("SELECT number FROM schema_number", row => row.Whole(0))
            : 0;

    private static T Asked<T>(PostgreSqlDatabase database, Func<PostgreSqlSession, T> question)
    {
        try
        {
            using var sql = new PostgreSqlSession(database.ToRead);
            return question(sql);
        }
        catch (NpgsqlException fault)
        {
            throw PostgreSqlFaults.Of(fault, database.Name);
        }
    }

    private static IEnumerable<(int Number, string Statements)> Steps() => SchemaFiles.Of("PostgreSql");
}
