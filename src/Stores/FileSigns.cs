namespace CommunityBot.Stores;

/// <summary>Which database a file is, by how it begins.</summary>
public static class FileSigns
{
    public const string Sqlite = "Sqlite";
    public const string LiteDb = "LiteDb";

    private const int LiteDbAt = 32;

    /// <summary>Null for what is none of them.</summary>
    public static string? ProviderOf(string file) => IsSqlite(file) ? Sqlite : IsLiteDb(file) ? LiteDb : null;

    public static bool IsSqlite(string file) => Begins(file, "SQLite format 3\0"u8, at: 0);

    public static bool IsLiteDb(string file) => Begins(file, "** This is a LiteDB file **"u8, LiteDbAt);

    private static bool Begins(string file, ReadOnlySpan<byte> sign, int at)
    {
        try
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> found = stackalloc byte[sign.Length];
            open.Position = at;
            return open.ReadAtLeast(found, sign.Length, throwOnEndOfStream: false) == sign.Length && found.SequenceEqual(sign);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Whoever opens it to work with it says what is wrong.
            return false;
        }
    }
}
