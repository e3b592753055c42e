namespace CommunityBot.Messages;

/// <summary>Why a file could not be read or written, in words, without the names that the system puts into its own.</summary>
public static class FileFaults
{
    public static readonly BothLanguages IsFolder = new("那是資料夾，不是檔案", "it is a folder, not a file");

    /// <summary>The low half of what Windows says; on Unix the number of the error itself.</summary>
    private const int Number = 0xffff;

    /// <returns>A reason that stands after a colon, without a stop at its end.</returns>
    public static BothLanguages Why(Exception fault) => fault switch
    {
        UnauthorizedAccessException => new BothLanguages(
            "這個帳號沒有權限，請用執行機器人的那個帳號，或改權限", "this account may not; use the one that runs the bot, or change the rights"),
        DirectoryNotFoundException => new BothLanguages("沒有這個資料夾", "there is no such folder"),
        FileNotFoundException => new BothLanguages("沒有這個檔案", "there is no such file"),
        PathTooLongException => new BothLanguages("路徑太長", "the path is too long"),
        IOException => OfSystem(fault.HResult & Number) ?? new BothLanguages(fault.Message.TrimEnd('.'), fault.Message.TrimEnd('.')),
        _ => new BothLanguages(fault.Message, fault.Message),
    };

    /// <summary>Whether another program has it open for itself alone.</summary>
    public static bool IsTaken(IOException fault) =>
        OperatingSystem.IsWindows() ? (fault.HResult & Number) is 32 or 33 : (fault.HResult & Number) is 11 or 35;

    private static BothLanguages? OfSystem(int number) => (OperatingSystem.IsWindows(), number) switch
    {
        (true, 39 or 112) or (false, 28) => new BothLanguages("磁碟滿了，請清出空間", "the disk is full"),
        (false, 69 or 122) => new BothLanguages("超過磁碟配額，請清出空間", "the quota of the disk is used up"),
        (true, 19) or (false, 30) => new BothLanguages("磁碟是唯讀的", "the disk is read-only"),
        (true, 32 or 33) or (false, 11 or 35) => new BothLanguages("別的程式正在使用它", "another program is using it"),
        (true, 80 or 183) or (false, 17) => new BothLanguages("已經有同名的檔案", "there is a file of that name already"),
        (false, 20) => new BothLanguages("路徑中間有一個是檔案，不是資料夾", "a part of the path is a file, no folder"),
        (false, 21) => IsFolder,
        _ => null,
    };
}
