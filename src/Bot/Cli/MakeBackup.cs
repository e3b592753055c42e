using System.CommandLine;
using CommunityBot.Bot.Hosting;
using CommunityBot.Messages;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli;

/// <summary>
/// backup: a copy of the database in one file, while a bot is running too. It reads no other settings, so that it works when those are wrong.
/// </summary>
internal static class MakeBackup
{
    private const int Kilobyte = 1024;

    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var output = new Option<string>("--out") { Description = "寫到這個檔案 ／ File to write", HelpName = "FILE", Required = true };
        var command = new Command("backup", "備份資料庫，SQLite 的執行中也可以 ／ Back up the database, also while the bot runs") { output };
        command.Does((parsed, cancel) => Run(typed.In(parsed), parsed.GetRequiredValue(output), terminal, cancel));
        return command;
    }

    private static async Task<int> Run(string[] given, string output, Terminal terminal, CancellationToken cancel)
    {
        var settings = Installation.SettingsOf(given);
        var folder = StorageOptions.FolderOf(settings);
        if (OutputFile.Refusal(output, folder, settings) is { } no)
        {
            terminal.Complain(no);
            return ExitCode.Refused;
        }

        var former = OutputFile.Former(output);
        await StorageOptions.ProviderOf(settings).Copies(folder, new CodeKey(folder)).WriteTo(output, cancel);
        var files = StorageOptions.ShelfOf(settings).CopyTo(BackupFolder.FilesBeside(output));
        var size = new FileInfo(output).Length / Kilobyte;
        terminal.Say(
            new BothLanguages(
                $"已備份到 {output}（{size:N0} KB）{former.Chinese}。裡面有成員的資料，請收在安全的地方。",
                $"Backed up to {output} ({size:N0} KB){former.English}. It holds personal data; keep it safe."));
        if (files > 0)
        {
            var beside = BackupFolder.FilesBeside(output).Path;
            terminal.Say(new BothLanguages(
                $"照片和單據在 {beside}，這次加了 {files:N0} 個檔案。請和備份放在一起。",
                $"Photos and receipts are in {beside}, {files:N0} files were added. Keep them with the backup."));
        }

        return ExitCode.Fine;
    }
}
