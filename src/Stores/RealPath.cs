namespace CommunityBot.Stores;

/// <summary>Where a path leads, whatever links and spellings are on the way.</summary>
public static class RealPath
{
    /// <summary>Windows and macOS keep names in the case they were given and find them in any.</summary>
    public static readonly StringComparer Names =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether two paths lead to one file.</summary>
    public static bool AreSame(string one, string other) =>
        Names.Equals(Of(one), Of(other)) || (FileNumber.Of(one) is { } number && FileNumber.Of(other) == number);

    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new FileInfo(Path.Combine(real, name));
            real = next.LinkTarget is null ? next.FullName : Of(next.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        }

        return real;
    }
}
