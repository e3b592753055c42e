using System.CommandLine;
using CommunityBot.Accounts;
using CommunityBot.Bot.Hosting;
using CommunityBot.Communities;
using CommunityBot.Feed;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>unlink NAME: ends all accounts of somebody for whom no officer can do it, such as the only officer, whose phone is lost.</summary>
internal static class UnlinkAccounts
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var name = new Argument<string>("NAME") { Description = "姓名，同名的再加學校系所 ／ Name, with school and department where two share it" };
        var command = new Command("unlink", "解除一個人全部帳號的綁定 ／ Unlink all accounts of somebody") { name };
        command.SetAction((parsed, cancel) => Run(typed.In(parsed), parsed.GetRequiredValue(name), terminal, cancel));
        return command;
    }

    private static async Task<int> Run(string[] settings, string name, Terminal terminal, CancellationToken cancel)
    {
        await using var bot = Installation.Open(settings, FolderUse.Change);
        if (await Registered.Change(bot, name, terminal, (records, one) => End(records, one, bot.Now), cancel) is not var (person, ended))
            return ExitCode.Refused;
        if (ended == 0)
        {
            terminal.Complain(new BothLanguages($"{person.InFull} 沒有綁定的帳號。", $"{person.InFull} has no account."));
            return ExitCode.Refused;
        }

        terminal.Say(new BothLanguages(
            $"已解除 {person.Name} 的 {ended} 個帳號，行事曆的網址也停用了。再匯入一次名冊（import roster 檔案 --codes 輸出檔），就有新的綁定碼。",
            $"Unlinked {ended} accounts of {person.Name}; the address of their calendar has ended too. "
                + "Importing the roster again with --codes gives a new binding code."));
        return ExitCode.Fine;
    }

    /// <returns>How many there were.</returns>
    private static int End(IRecords records, Person person, DateTimeOffset now)
    {
        var accounts = records.Accounts.Of(person.Id);
        foreach (var account in accounts)
            records.Accounts.End(account, now);
        records.Links.EndOf(person.Id, now);
        records.Feeds.Revoke(person.Id);
        return accounts.Count;
    }
}
