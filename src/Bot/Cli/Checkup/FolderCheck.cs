using CommunityBot.Messages;
using CommunityBot.Records;
using CommunityBot.Stores;

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

    public static IEnumerable<CheckupLine> Look(DataFolder data, DateTimeOffset now)
    {
        var folder = data.Path;
        yield return Clock(folder, now);
        yield return Directory.Exists(folder)
            ? CheckupLine.Fine($"資料夾 {folder} 這個帳號可以寫。", $"The data folder {folder} is this account's to write.")
            : CheckupLine.Fine($"資料夾 {folder} 還沒有，第一次啟動會建立。", $"The data folder {folder} will be made at the first start.");
        if (Free(folder) is { } free)
            yield return Room(free);
        if (data.OpenToOthers() is { Count: > 0 } open)
        {
            yield return CheckupLine.Note(
                $"這台機器的其他帳號也讀得到：{string.Join('、', open)}。機器人啟動時會自己改成只有執行的帳號讀得到；改不了的話，請用檔案的擁有者執行。",
                $"Other accounts of this machine can read {string.Join(", ", open)}. The bot closes them at its start, as far as they are its own.");
        }
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

    /// <summary>Opens what is there, and changes nothing; only where there is no database yet, it is tried whether one could be made.</summary>
    /// <returns>Why nothing can be done in it; null where it can.</returns>
    public static BothLanguages? Refusal(DataFolder data)
    {
        try
        {
            if (data.HasDatabase)
            {
                new FileStream(data.Database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete).Dispose();
                return null;
            }

            return WritableFolder.Refusal(data.Path) is { } why
                ? new BothLanguages($"資料夾 {data.Path} 不能寫入：{why.Chinese}。", $"The data folder {data.Path} cannot be written to: {why.English}.")
                : null;
        }
        catch (StoreUnavailableException closed)
        {
            return closed.Said;
        }
        catch (IOException fault) when (FileFaults.IsTaken(fault))
        {
            // Whoever looks into the records says which program has them, and what to do.
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var why = OwnerAccount.Why(fault, data.Database);
            return new BothLanguages($"資料庫 {data.Database} 不能寫入：{why.Chinese}。", $"The database {data.Database} cannot be written to: {why.English}.");
        }
    }

    /// <summary>Null where the system does not say, such as on a network share of Windows.</summary>
    private static long? Free(string folder)
    {
        try
        {
            return new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : WritableFolder.Nearest(folder)).AvailableFreeSpace;
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
