using System.CommandLine;
using CommunityBot.Accounts;
using CommunityBot.Bot.Hosting;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Feed;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>
/// unlink NAME: ends all accounts of somebody for whom no officer can do it, such as the only officer, whose phone is lost, and gives a code
/// for another.
/// </summary>
internal static class UnlinkAccounts
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var name = new Argument<string>("NAME") { Description = "姓名，同名的再加學校系所 ／ Name, with school and department where two share it" };
        var command = new Command("unlink", "解除一個人全部帳號的綁定，給一組新的綁定碼 ／ Unlink all accounts of somebody, and give a new code") { name };
        command.Does((parsed, cancel) => Run(typed.In(parsed), parsed.GetRequiredValue(name), terminal, cancel));
        return command;
    }

    private static async Task<int> Run(string[] settings, string name, Terminal terminal, CancellationToken cancel)
    {
        await using var bot = Installation.Open(settings, FolderUse.Change);
        if (await Registered.Change(bot, name, terminal, (records, one) => End(bot, records, one), cancel) is not var (person, (ended, code)))
            return ExitCode.Refused;
        if (ended == 0)
        {
            terminal.Complain(new BothLanguages($"{person.InFull} 沒有綁定的帳號。", $"{person.InFull} has no account."));
            return ExitCode.Refused;
        }

        terminal.Say(new BothLanguages(
            $"已解除 {person.Name} 的 {ended} 個帳號，行事曆的網址也停用了。",
            $"Unlinked {ended} accounts of {person.Name}; the address of their calendar has ended too."));
        if (code is not null)
        {
            var last = bot.Clock.Day(code.ExpiresAt).AddDays(-1);
            terminal.Say(new BothLanguages(
                $"新的綁定碼：{code.Shown}（到 {RocCalendar.Format(last)} 為止）。請只交給本人。",
                $"New binding code: {code.Shown}, good until {last:O}. Hand it to them only."));
        }

        return ExitCode.Fine;
    }

    /// <returns>How many there were, and a code for a new one; null for who has left, or had none.</returns>
    private static (int Ended, BindingCode? Code) End(Installation bot, IRecords records, Person person)
    {
        var now = bot.Now;
        var accounts = records.Accounts.Of(person.Id);
        foreach (var account in accounts)
            records.Accounts.End(account, now);
        records.Links.EndOf(person.Id, now);
        records.Feeds.Revoke(person.Id);
        var code = accounts.Count > 0 && IsThere(bot, records, person) ? records.Accounts.NewCode(person.Id, now, BindingCode.RosterLifetime) : null;
        return (accounts.Count, code);
    }

    private static bool IsThere(Installation bot, IRecords records, Person person)
    {
        var today = bot.Clock.Day(bot.Now);
        return records.People.EverOf(person.Id).Any(one => one.Days.Reaches(today))
            || records.People.EverOfficerOf(person.Id).Any(programme => records.People.DaysAsOfficer(programme, person.Id)?.Reaches(today) == true)
            || records.People.HeadOf(person.Id, today).Count > 0;
    }
}
