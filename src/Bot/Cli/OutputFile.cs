using CommunityBot.Bot.Settings;
using CommunityBot.Messages;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli;

/// <summary>
/// A file that a command was told to write. Every command asks here first: none may write over what the bot keeps in its data folder, over the
/// settings, over what it reads itself, or over what is no file, such as a device or a pipe, by whatever path; and a folder that is missing is named.
/// Another that is there is replaced once the new one is whole, and that is said.
/// </summary>
internal static class OutputFile
{
    /// <param name="file">What was typed.</param>
    /// <param name="data">The bot's own folder.</param>
    /// <param name="settings">The settings, with the files they are from.</param>
    /// <param name="read">What the command reads.</param>
    /// <returns>What to say instead of writing; null where it may be written.</returns>
    public static BothLanguages? Refusal(string file, DataFolder data, IConfiguration settings, string? read = null)
    {
        if (string.IsNullOrWhiteSpace(file))
            return new BothLanguages("請寫出檔案的名稱。", "Name the file to write.");
        if (file == "-")
            return new BothLanguages("這個命令要寫成檔案，不能寫到標準輸出。請寫出檔案的名稱。", "This command writes a file, not standard output. Name the file.");
        var path = Path.GetFullPath(file);
        if (Directory.Exists(path))
            return new BothLanguages($"{file} 是資料夾，請寫出檔案的名稱。", $"{file} is a folder; name a file in it.");
        if (Path.GetDirectoryName(path) is { } folder && !Directory.Exists(folder))
        {
            var named = Path.GetDirectoryName(file) is { Length: > 0 } typed ? typed : folder;
            return new BothLanguages($"沒有 {named} 這個資料夾。請先建立它，或寫到別的地方。", $"There is no folder {named}. Make it first, or write somewhere else.");
        }

        if (PlainFile.IsNone(path))
        {
            return new BothLanguages(
                $"{file} 是裝置、管線這類東西，不是一般的檔案。請寫出一般檔案的名稱。", $"{file} is a device, a pipe or the like, and no file. Name a file.");
        }

        if (data.Owns(path))
        {
            return new BothLanguages(
                $"{file} 是機器人自己的檔案，寫下去資料就沒有了。請換一個名稱或資料夾。",
                $"{file} is one of the bot's own files, and would be lost. Take another name or folder.");
        }

        if (SettingPlace.Files(settings).Any(one => RealPath.AreSame(one, path)))
        {
            return new BothLanguages(
                $"{file} 是設定檔，寫下去設定就沒有了。請換一個名稱或資料夾。", $"{file} holds the settings, which would be lost. Take another name or folder.");
        }

        return read is not null && RealPath.AreSame(read, path)
            ? new BothLanguages(
                $"{file} 就是這個命令要讀的檔案，寫下去原來的就沒有了。請換一個名稱。", $"{file} is the file that this command reads, and would be lost. Take another name.")
            : null;
    }

    /// <summary>What to add once it is written, as to what was there before: said of files only, before the new one is in its place.</summary>
    public static BothLanguages Former(string file) =>
        File.Exists(file) ? new BothLanguages("，換掉原來的檔案", ", in place of the file that was there") : new BothLanguages("", "");
}
