using System.CommandLine;
using CommunityBot.Bot.Hosting;
using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli;

/// <summary>
/// restore FILE: puts a backup in the place of the database, once somebody was told what that loses. It reads no other settings, so that it works
/// when those are wrong.
/// </summary>
internal static class RestoreBackup
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var file = new Argument<string>("FILE") { Description = "備份的檔案，不會被改到 ／ The backup, which stays as it is" };
        var yes = new Option<bool>("--yes") { Description = "不問，直接還原 ／ Restore without asking" };
        var command = new Command("restore", "用備份還原資料庫：先說會少什麼，現在的另外收著 ／ Restore a backup: says what will be lost, and keeps what is there") { file, yes };
        command.Does((parsed, cancel) => Run(typed.In(parsed), parsed.GetRequiredValue(file), parsed.GetValue(yes), terminal, cancel));
        return command;
    }

    private static async Task<int> Run(string[] given, string file, bool yes, Terminal terminal, CancellationToken cancel)
    {
        var settings = Installation.SettingsOf(given);
        var (folder, provider) = (StorageOptions.FolderOf(settings), StorageOptions.ProviderOf(settings));
        if (Refusal(file, folder) is { } no)
        {
            terminal.Complain(no);
            return ExitCode.Refused;
        }

        using var restoring = provider.Restore(folder, file);
        var clock = ClockSetup.ClockOf(settings);
        foreach (var line in await Losses(restoring, file, folder, clock, cancel))
            terminal.Say(line);
        if (!yes && Unconfirmed(file, terminal) is { } why)
        {
            terminal.Complain(why);
            return ExitCode.Refused;
        }

        var kept = restoring.Finish(clock.Local(TimeProvider.System.GetUtcNow()));
        BackupFolder.FilesBeside(file).CopyTo(StorageOptions.ShelfOf(settings));
        terminal.Say(RestoreTexts.Done(file, kept));
        if (restoring.Schema < provider.Schema)
            terminal.Say(RestoreTexts.Older(restoring.Schema, provider.Schema));
        terminal.Say(RestoreTexts.Next);
        return ExitCode.Fine;
    }

    private static BothLanguages? Refusal(string file, DataFolder folder) => file switch
    {
        _ when string.IsNullOrWhiteSpace(file) => new BothLanguages("請寫出備份的檔案。", "Name the backup."),
        _ when Directory.Exists(file) => new BothLanguages($"{file} 是資料夾，請寫出裡面的一份備份。", $"{file} is a folder; name a backup in it."),
        _ when !File.Exists(file) => new BothLanguages($"沒有 {file} 這個檔案。", $"There is no file {file}."),
        _ when RealPath.AreSame(file, folder.Database) => new BothLanguages(
            $"{file} 就是現在的資料庫，不用還原。備份在資料夾的 backups 裡。", $"{file} is the database that is in use. Backups are in backups of the data folder."),
        _ => null,
    };

    /// <summary>Why it is not to be done, where nobody says that it is.</summary>
    private static BothLanguages? Unconfirmed(string file, Terminal terminal)
    {
        if (!terminal.CanAsk)
        {
            return new BothLanguages(
                "沒有人可以回答，什麼都沒有改。要還原，請加上 --yes。", "There is nobody to ask, and nothing was changed. To restore it, add --yes.");
        }

        return terminal.Confirms(new BothLanguages($"要換成 {file} 嗎？", $"Put {file} in its place?"))
            ? null
            : new BothLanguages("好，什麼都沒有改。", "Nothing was changed.");
    }

    private static async Task<IReadOnlyList<BothLanguages>> Losses(
        Restoring restoring, string file, DataFolder folder, SchoolClock clock, CancellationToken cancel)
    {
        var today = clock.Day(TimeProvider.System.GetUtcNow());
        var backup = await restoring.OfBackup(Inventory.Of, today, cancel);
        var reach = RestoreTexts.Reach(file, backup.Newest, clock);
        if (restoring.GoesOn)
            return [reach, RestoreTexts.GoesOn];
        if (!File.Exists(folder.Database))
            return [reach, RestoreTexts.NonePresent];
        try
        {
            folder.RefuseLost();
            var present = await restoring.OfPresent(Inventory.Of, today, cancel);
            return [reach, .. RestoreTexts.Lost(present.Beyond(backup), clock)];
        }
        catch (StoreUnavailableException fault)
        {
            return [reach, RestoreTexts.Unknown, fault.Said];
        }
    }
}
