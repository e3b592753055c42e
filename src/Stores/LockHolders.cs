using System.Globalization;

namespace CommunityBot.Stores;

/// <summary>Which other programs hold a lock and have the database open, such as <c>sqlite3 (4711)</c>. Only Linux tells; elsewhere nobody is named.</summary>
internal static class LockHolders
{
    private const string Locks = "/proc/locks";
    private const int PlaceOfProcess = 4;
    private const int PlaceOfFile = 5;

    public static IReadOnlyList<string> Of(string file) => File.Exists(Locks)
        ? [.. Processes(Numbers(file)).ToList().Select(process => Name(process, RealPath.Of(file))).OfType<string>()]
        : [];

    /// <summary>Of the database and what lies beside it: our own bot has all of these open, and holds a lock on another file.</summary>
    private static HashSet<string> Numbers(string file) =>
    [
        .. DataFolder.Beside.Append("").Select(suffix => FileNumber.Of(file + suffix)).OfType<FileNumber>()
            .Select(known => known.Number.ToString(CultureInfo.InvariantCulture)),
    ];

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

    private static IEnumerable<int> Processes(HashSet<string> files) => File.ReadLines(Locks)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(parts => parts.Length > PlaceOfFile && parts[3] == "WRITE" && files.Contains(parts[PlaceOfFile].Split(':')[^1]))
        .Select(parts => int.Parse(parts[PlaceOfProcess], CultureInfo.InvariantCulture))
        .Where(process => process > 0 && process != Environment.ProcessId)
        .Distinct();

    /// <summary>Whoever locked a file may be gone while a child of theirs holds it on.</summary>
    private static bool HasOpen(int process, string file) => new DirectoryInfo($"/proc/{process}/fd") is { Exists: true } open
        && open.EnumerateFileSystemInfos().Any(one => one.LinkTarget?.StartsWith(file, StringComparison.Ordinal) == true);
}
