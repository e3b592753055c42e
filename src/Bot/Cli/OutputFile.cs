using CommunityBot.Messages;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli;

/// <summary>
/// A file that a command was told to write. Every command asks here first: none may write over what the bot keeps in its data folder, by whatever
/// path, and a folder that is missing is named. What is there already is replaced once the new one is whole.
/// </summary>
internal static class OutputFile
{
    /// <returns>What to say instead of writing; null where it may be written.</returns>
    public static BothLanguages? Refusal(string file, DataFolder data)
    {
        if (string.IsNullOrWhiteSpace(file))
            return new BothLanguages("請寫出檔案的名稱。", "Name the file to write.");
        var path = Path.GetFullPath(file);
        if (Directory.Exists(path))
            return new BothLanguages($"{file} 是資料夾，請寫出檔案的名稱。", $"{file} is a folder; name a file in it.");
        if (Path.GetDirectoryName(path) is { } folder && !Directory.Exists(folder))
        {
            var named = Path.GetDirectoryName(file) is { Length: > 0 } typed ? typed : folder;
            return new BothLanguages($"沒有 {named} 這個資料夾。請先建立它，或寫到別的地方。", $"There is no folder {named}. Make it first, or write somewhere else.");
        }

        return data.Owns(path)
            ? new BothLanguages(
                $"{file} 是機器人自己的檔案，寫下去資料就沒有了。請換一個名稱或資料夾。",
                $"{file} is one of the bot's own files, and would be lost. Take another name or folder.")
            : null;
    }
}
