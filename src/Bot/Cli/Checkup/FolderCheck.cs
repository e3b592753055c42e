namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at the data folder from outside: can it be written, is there room, does the clock agree with it.</summary>
internal static class FolderCheck
{
    private const long Megabyte = 1024 * 1024;
    private const long TooLittle = 200 * Megabyte;
    private const long Little = 1024 * Megabyte;

    /// <summary>The clock of the machine is read a little apart from the clock of the disk.</summary>
    private static readonly TimeSpan s_tolerance = TimeSpan.FromMinutes(2);

    private static readonly DateTimeOffset s_beforeThisProgram = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IEnumerable<CheckupLine> Look(string path, DateTimeOffset now)
    {
        var folder = Path.GetFullPath(path);
        yield return Clock(folder, now);
        if (Writable(folder) is { } refusal)
        {
            yield return CheckupLine.ToDo($"資料夾 {folder} 不能寫入：{refusal}。請改權限，或用 --data 指定別的資料夾。", $"The data folder {folder} cannot be written to.");
            yield break;
        }

        yield return CheckupLine.Fine($"資料夾 {folder} 可以寫入。", $"The data folder {folder} can be written to.");
        if (Free(folder) is { } free)
            yield return Room(free);
    }

    private static CheckupLine Clock(string folder, DateTimeOffset now)
    {
        var newest = Directory.Exists(folder)
            ? new DirectoryInfo(folder).EnumerateFiles().Select(file => new DateTimeOffset(file.LastWriteTimeUtc)).DefaultIfEmpty().Max()
            : default;
        return now < s_beforeThisProgram || now + s_tolerance < newest
            ? CheckupLine.ToDo(
                $"系統時間是 {now:yyyy-MM-dd HH:mm}（UTC），比資料還舊。請校正時間；簽到代碼和遲到都靠它。",
                $"The machine's clock says {now:yyyy-MM-dd HH:mm} UTC, which is before the data. Set it right: sign-in depends on it.")
            : CheckupLine.Fine($"系統時間 {now:yyyy-MM-dd HH:mm}（UTC）。", $"The machine's clock says {now:yyyy-MM-dd HH:mm} UTC.");
    }

    private static string? Writable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(
                Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            probe.WriteByte(0);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.Message;
        }
    }

    /// <summary>Null where the system does not say, such as on a network share of Windows.</summary>
    private static long? Free(string folder)
    {
        try
        {
            return new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : folder).AvailableFreeSpace;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static CheckupLine Room(long free)
    {
        var (chinese, english) = ($"磁碟還有 {free / Megabyte:N0} MB", $"{free / Megabyte:N0} MB of disk are free");
        return free switch
        {
            < TooLittle => CheckupLine.ToDo($"{chinese}，太少了。請清出空間。", $"{english}, which is too little."),
            < Little => CheckupLine.Note($"{chinese}，不多了。", $"{english}, which is not much."),
            _ => CheckupLine.Fine($"{chinese}。", $"{english}."),
        };
    }
}
