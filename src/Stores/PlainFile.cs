namespace CommunityBot.Stores;

/// <summary>
/// Tells what holds bytes until somebody reads them from what has only a name among files: devices, pipes, sockets. Whoever puts a new file in the
/// place of one of these takes it away from the whole machine. Linux is asked; Windows says it by the path.
/// </summary>
public static class PlainFile
{
    private const uint AskedFor = 0x1;
    private const int ModeAt = 28;
    private const int Kinds = 0xF000;
    private const int Plain = 0x8000;

    /// <summary>Whether something else than a plain file has this name, whatever links lead there.</summary>
    public static bool IsNone(string path)
    {
        var full = Path.GetFullPath(path);
        return (OperatingSystem.IsWindows() && full.StartsWith(@"\\.\", StringComparison.Ordinal))
            || (StatX.Of(full, AskedFor) is { } told && (BitConverter.ToUInt16(told, ModeAt) & Kinds) != Plain);
    }
}
