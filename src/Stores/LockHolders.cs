using System.Globalization;

namespace CommunityBot.Stores;

/// <summary>Which other programs hold a lock and have the database open, such as <c>sqlite3 (4711)</c>. Only Linux tells; elsewhere nobody is named.</summary>
internal static class LockHolders
{
    private const string Locks = "/proc/locks";
    private const int PlaceOfProcess = 4;

    public static IReadOnlyList<string> Of(string file) =>
        File.Exists(Locks) ? [.. Processes().ToList().Select(process => Name(process, RealPath.Of(file))).OfType<string>()] : [];

    /// <summary>Null where it does not have the file open, is gone by now, or is another account's.</summary>
    private static string? Name(int process, string file)
    {
        try
        {
            return HasOpen(process, file) ? $"{File.ReadAllText($"/proc/{process}/comm").Trim()} ({process})" : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<int> Processes() => File.ReadLines(Locks)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(parts => parts.Length > PlaceOfProcess && parts[3] == "WRITE")
        .Select(parts => int.Parse(parts[PlaceOfProcess], CultureInfo.InvariantCulture))
        .Where(process => process > 0 && process != Environment.ProcessId)
        .Distinct();

    /// <summary>Whoever locked a file may be gone while a child of theirs holds it on.</summary>
    private static bool HasOpen(int process, string file) => new DirectoryInfo($"/proc/{process}/fd") is { Exists: true } open
        && open.EnumerateFileSystemInfos().Any(one => one.LinkTarget?.StartsWith(file, StringComparison.Ordinal) == true);
}
