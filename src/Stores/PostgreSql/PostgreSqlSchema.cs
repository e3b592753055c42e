using System.Globalization;
using CommunityBot.Records;
using CommunityBot.Stores.Kept;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>
/// Brings a database to the newest schema: the numbered files under <c>schema/</c>, each once, whichever of several bots starts first. Each says in its
/// first line which step a program has to know at least to work with what it leaves, so that bots may be replaced one after the other.
/// </summary>
internal static class PostgreSqlSchema
{
    /// <summary>The turn of whoever looks after the schema.</summary>
    private const string Turn = "schema";

    private const string Serves = "-- Serves ";
    private const string Make = "CREATE TABLE ";
    private const string TablesThere = "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()";

    /// <summary>Of the bots that are there the oldest, where it is older than that.</summary>
    private const string OldestBot = $"SELECT MIN(schema) FROM bots WHERE until > {Presence.Now} HAVING MIN(schema) < $1";

    /// <summary>The number of the newest schema this program knows.</summary>
    public static int Newest => Steps().Last().Number;

    /// <summary>0 where there is nothing yet.</summary>
    /// <exception cref="StoreUnavailableException">It is another program's, cannot be reached, or has no place for tables.</exception>
    public static int VersionOf(PostgreSqlDatabase database) => Asked(database, sql => Found(sql, database)).Number;

    /// <summary>Sees to it that the database has a schema for this program: an empty one is given it, and no other is changed.</summary>
    /// <exception cref="StoreUnavailableException">Another version, or another program, wrote it.</exception>
    public static void Ensure(PostgreSqlDatabase database)
    {
        if (VersionOf(database) == 0)
            Upgrade(database);
        Check(database);
    }

    /// <exception cref="StoreUnavailableException">It is older than this program, or so much newer that it does not serve it any more.</exception>
    public static void Check(PostgreSqlDatabase database)
    {
        var ((number, serves), there) = Asked(database, sql => (Found(sql, database), sql.All(TablesThere, row => row.Text(0))));
        if (number == 0)
            throw PostgreSqlFaults.Empty(database.Name);
        StoreFaults.RefuseOther(database.Name, number, Newest, serves);
        if (number == Newest && TablesMade().Except(there).ToList() is { Count: > 0 } missing)
            throw StoreFaults.Lacking(database.Name, missing);
    }

    /// <summary>All of it or nothing; whoever comes second finds it done.</summary>
    /// <exception cref="StoreUnavailableException">A bot is at work that it would not serve any more.</exception>
    public static void Upgrade(PostgreSqlDatabase database) => Upgrade(database, [.. Steps()]);

    internal static void Upgrade(PostgreSqlDatabase database, IReadOnlyList<Step> steps)
    {
        var turn = new TurnsTaken([TurnsTaken.NumberOf(Turn)]);
        try
        {
            using var sql = new PostgreSqlSession(database.ToChange, turn);
            var found = Found(sql, database);
            var missing = steps.Where(step => step.Number > found.Number).ToList();
            if (missing.Count == 0)
                return;
            var serves = Math.Max(found.Serves, missing.Max(step => step.Serves));
            if (found.Number > 0 && sql.First(OldestBot, row => (int?)row.Whole(0), serves) is { } oldest)
                throw PostgreSqlFaults.OlderBot(database.Name, oldest, missing[^1].Number);
            missing.ForEach(step => sql.Script(step.Statements));
            sql.Execute("DELETE FROM schema_number");
            sql.Execute("INSERT INTO schema_number (number, serves) VALUES ($1, $2)", missing[^1].Number, serves);
            sql.Commit();
        }
        catch (NpgsqlException fault)
        {
            throw database.Said(fault);
        }
    }

    private static (int Number, int Serves) Found(PostgreSqlSession sql, PostgreSqlDatabase database)
    {
        if (sql.First("SELECT to_regclass('schema_number') IS NOT NULL", row => row.Flag(0)))
            return sql.First("SELECT number, serves FROM schema_number", row => (row.Whole(0), row.Whole(1)));
        if (sql.First("SELECT current_schema() IS NULL", row => row.Flag(0)))
            throw PostgreSqlFaults.NoPlace(database.Name);
        return sql.All(TablesThere, row => row.Text(0)).Intersect(TablesMade()).Any() ? throw PostgreSqlFaults.NotOurs(database.Name) : (0, 0);
    }

    private static IEnumerable<string> TablesMade() => Steps().SelectMany(step => step.Statements.Split('\n'))
        .Where(line => line.StartsWith(Make, StringComparison.Ordinal)).Select(line => line[Make.Length..].Split(' ')[0]);

    private static T Asked<T>(PostgreSqlDatabase database, Func<PostgreSqlSession, T> question)
    {
        try
        {
            using var sql = new PostgreSqlSession(database.ToRead);
            return question(sql);
        }
        catch (NpgsqlException fault)
        {
            throw database.Said(fault);
        }
    }

    private static IEnumerable<Step> Steps() => SchemaFiles.Of("PostgreSql").Select(
        file => new Step(file.Number, int.Parse(file.Statements.Split('\n')[0].Replace(Serves, ""), CultureInfo.InvariantCulture), file.Statements));

    /// <param name="Number">Its own.</param>
    /// <param name="Serves">The oldest that a program may know as its newest and work with what this one leaves.</param>
    /// <param name="Statements">What is done.</param>
    internal sealed record Step(int Number, int Serves, string Statements);
}
