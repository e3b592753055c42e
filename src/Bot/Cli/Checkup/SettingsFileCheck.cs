namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Says which settings file was read, as one looks at another bot's settings who stands in the wrong folder.</summary>
internal static class SettingsFileCheck
{
    private const string Name = "appsettings.json";

    /// <param name="folder">Where it is looked for.</param>
    public static CheckupLine Look(string folder)
    {
        var file = Path.Combine(folder, Name);
        if (Directory.Exists(file))
            return CheckupLine.ToDo($"{file} 是資料夾，不是設定檔。請把它移走。", $"{file} is a folder, and no settings are read from it. Move it away.");
        return File.Exists(file)
            ? CheckupLine.Fine($"設定檔 {file}。", $"The settings file is {file}.")
            : CheckupLine.Note(
                $"{folder.TrimEnd('/')} 裡沒有 {Name}，設定只來自環境變數和命令列。設定檔在別的資料夾的話，請到那裡執行。",
                $"There is no {Name} in {folder}: settings come from the environment and the command line alone. If it is elsewhere, run this there.");
    }
}
