using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sqlite;

/// <summary>Schema 15: codes and addresses that were kept as they are given out are kept under the key from then on, and go on working.</summary>
internal static class SealedCodes
{
    public const int Schema = 15;

    public static void Write(SqliteSession sql, CodeKey key)
    {
        Seal(sql, "binding_codes", "code", code => key.Seal(KeptSecrets.BindingCode, code));
        Seal(sql, "calendar_addresses", "key", address => key.Seal(KeptSecrets.Calendar, address));
    }

    private static void Seal(SqliteSession sql, string table, string column, Func<string, string> seal)
    {
        foreach (var secret in sql.All($"SELECT {column} FROM {table}", row => row.Text(0)))
            sql.Execute($"UPDATE {table} SET {column} = $2 WHERE {column} = $1", secret, seal(secret));
    }
}
