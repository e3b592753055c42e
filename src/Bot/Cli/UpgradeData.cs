using System.CommandLine;
using CommunityBot.Bot.Hosting;
using CommunityBot.Messages;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli;

/// <summary>upgrade: brings the database of an earlier version to this one, after a copy, as <c>serve</c> does at its start.</summary>
internal static class UpgradeData
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var command = new Command("upgrade", "把舊版的資料庫升級，先留一份備份；serve 啟動時也會自己做 ／ Bring an older database up to date, after a copy");
        command.SetAction(parsed => Run(typed.In(parsed), terminal));
        return command;
    }

    private static int Run(string[] given, Terminal terminal)
    {
        var settings = Installation.SettingsOf(given);
        var (folder, provider) = (StorageOptions.FolderOf(settings), StorageOptions.ProviderOf(settings));
        // A folder that is missing, or of a newer version, is refused before anything is made in it.
        var found = provider.SchemaOf(folder);
        using var hold = folder.HoldForServer();
        var clock = ClockSetup.ClockOf(settings);
        var upgrade = provider.Upgrade(hold, new CodeKey(folder), clock.Day(TimeProvider.System.GetUtcNow()));
        using (provider.Existing(folder, new CodeKey(folder)))
        {
            terminal.Say(upgrade is null
                ? new BothLanguages($"資料庫已經是這一版的（結構第 {found} 版），沒有要升級的。", $"The database is of this version already (schema {found}).")
                : new BothLanguages(
                    $"資料庫已從結構第 {upgrade.From} 版升級到第 {upgrade.To} 版{(upgrade.Copy is { } kept ? $"；升級前的備份在 {kept}，確定沒問題以後可以刪除" : "")}。",
                    $"The database was brought from schema {upgrade.From} to {upgrade.To}."
                        + (upgrade.Copy is null ? "" : $" What it was is kept in {upgrade.Copy} until you delete it.")));
        }

        return ExitCode.Fine;
    }
}
