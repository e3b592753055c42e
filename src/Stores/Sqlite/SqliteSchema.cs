using System.Globalization;
using CommunityBot.Records;
using CommunityBot.Stores.Kept;
using CommunityBot.Stores.Sql;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Sqlite;

/// <summary>Brings a database to the newest schema: the numbered files under <c>schema/</c>, each once, each in a transaction.</summary>
public static class SqliteSchema
{
    /// <summary>Since this schema what is deleted is overwritten.</summary>
    private const int Overwriting = 20;

    /// <summary>Since this schema every line of attendance, money and points is tied to those before it.</summary>
    private const int Chained = 21;

    /// <summary>The number of the newest schema this program knows.</summary>
    public static int Newest => Steps().Last().Number;

    public static int VersionOf(SqliteSession sql) => sql.First("PRAGMA user_version", row => row.Whole(0));

    /// <summary>Sees to it that the database has the newest schema: an empty one is given it, and no other is changed.</summary>
    /// <exception cref="StoreUnavailableException">Another version, or another program, wrote it.</exception>
    internal static void Ensure(SqliteSession sql, CodeKey key)
    {
        if (IsEmpty(sql))
        {
            Upgrade(sql, key);
            return;
        }

        Check(sql);
    }

    /// <exception cref="StoreUnavailableException">It is not of the newest schema.</exception>
    internal static void Check(SqliteSession sql)
    {
        StoreFaults.RefuseOther(sql.File, Known(sql), Newest);
    }

    /// <exception cref="StoreUnavailableException">A newer program wrote it.</exception>
    public static void Upgrade(SqliteSession sql, CodeKey key)
    {
        sql.Define("name_key", name => NameKey.Of(name).Value);
        var before = VersionOf(sql);
        // The transaction makes two programs that start at once take turns; the second finds the work done.
        sql.Execute("BEGIN IMMEDIATE");
        try
        {
            var version = Known(sql);
            foreach (var (number, statements) in Steps().Where(step => step.Number > version))
            {
                sql.Script(statements);
                if (number == SealedCodes.Schema)
                    SealedCodes.Write(sql, key);
                sql.Script(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}"));
            }

            if (before < Chained)
                Chaining.Begin(SqlRecords.Over(sql, key));
            sql.Execute("COMMIT");
        }
        catch
        {
            // A full disk has ended the transaction already.
            if (sql.InTransaction)
                sql.Execute("ROLLBACK");
            throw;
        }

        // Earlier releases left what they deleted to be read in pages that are free.
        if (before is > 0 and < Overwriting)
            sql.Script("VACUUM");
    }

    /// <summary>The version of a database that this program wrote, or one before it.</summary>
    private static long Known(SqliteSession sql)
    {
        var version = VersionOf(sql);
        if (version > Newest)
            throw StoreFaults.Newer(sql.File, version, Newest);
        return version != 0 || IsEmpty(sql) ? version : throw StoreFaults.NotOurs(sql.File);
    }

    private static bool IsEmpty(SqliteSession sql) => sql.First("SELECT count(*) FROM sqlite_schema", row => row.Number(0)) == 0;

    private static IEnumerable<(int Number, string Statements)> Steps() => SchemaFiles.Of("Sqlite");
}
