using System.Globalization;
using System.Reflection;
using CommunityBot.Records;
using CommunityBot.Stores.Sql;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Sqlite;

/// <summary>Brings a database to the newest schema: the numbered files under <c>schema/</c>, each once, each in a transaction.</summary>
public static class SqliteSchema
{
    private const string Prefix = "Schema.Sqlite.";

    /// <summary>Since this schema what is deleted is overwritten.</summary>
    private const int Overwriting = 23;

    /// <summary>The number of the newest schema this program knows.</summary>
    public static int Newest => Steps().Last().Number;

    public static int VersionOf(SqliteSession sql) => sql.First("PRAGMA user_version", row => row.Whole(0));

    /// <exception cref="StoreUnavailableException">The database was written by a newer program.</exception>
    public static void Upgrade(SqliteSession sql, CodeKey key)
    {
        sql.Define("name_key", name => NameKey.Of(name).Value);
        var before = VersionOf(sql);
        // The transaction makes two programs that start at once take turns; the second finds the work done.
        sql.Execute("BEGIN IMMEDIATE");
        try
        {
            var version = VersionOf(sql);
            if (version > Newest)
                throw new StoreUnavailableException(
                    $"The database has schema {version}, this program knows {Newest}. Use the newer CommunityBot that wrote it.");
            foreach (var (number, statements) in Steps().Where(step => step.Number > version))
            {
                sql.Script(statements);
                if (number == SealedCodes.Schema)
                    SealedCodes.Write(sql, key);
                sql.Script(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}"));
            }

            sql.Execute("COMMIT");
        }
        catch
        {
            sql.Execute("ROLLBACK");
            throw;
        }

        // Earlier releases left what they deleted to be read in pages that are free.
        if (before is > 0 and < Overwriting)
            sql.Script("VACUUM");
    }

    private static IEnumerable<(int Number, string Statements)> Steps() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => (int.Parse(name.AsSpan(Prefix.Length, 3), CultureInfo.InvariantCulture), Read(name)));

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
