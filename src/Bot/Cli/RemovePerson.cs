using System.CommandLine;
using CommunityBot.Bot.Hosting;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>remove NAME: takes somebody off the rosters who is there once too often, and of whom nothing else is known.</summary>
internal static class RemovePerson
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var name = new Argument<string>("NAME") { Description = "姓名，同名的再加學校、系所、電子郵件 ／ Name, with school, department and e-mail where two share it" };
        var command = new Command("remove", "拿掉名冊上多出來、還沒有任何紀錄的一位 ／ Remove somebody of whom nothing but the roster knows") { name };
        command.Does((parsed, cancel) => Run(typed.In(parsed), parsed.GetRequiredValue(name), terminal, cancel));
        return command;
    }

    private static async Task<int> Run(string[] settings, string name, Terminal terminal, CancellationToken cancel)
    {
        await using var bot = Installation.Open(settings, FolderUse.Change);
        if (await Registered.Change(bot, name, terminal, (records, one) => Remove(bot, records, one), cancel) is not var (person, isGone))
            return ExitCode.Refused;
        if (!isGone)
        {
            terminal.Complain(new BothLanguages(
                $"{person.InFull} 已經有帳號、出席或其他紀錄，不能拿掉；離開的請用「離開」。什麼都沒有改。",
                $"There is an account, attendance or something else of {person.InFull}, who stays. Nothing was changed."));
            return ExitCode.Refused;
        }

        terminal.Say(new BothLanguages($"已從名冊拿掉 {person.InFull}。", $"{person.InFull} is off the rosters."));
        return ExitCode.Fine;
    }

    /// <summary>Takes their places from them first, and gives these back where something else is known of them.</summary>
    private static bool Remove(Installation bot, IRecords records, Person person)
    {
        var places = records.People.EverOf(person.Id).GroupBy(one => one.Community.Id)
            .Select(own => (own.Key, Places: own.Select(one => one.Place).ToList()))
            .ToList();
        var offices = bot.Rulebooks.All.Select(rulebook => (Office)new Office.Officer(rulebook.Id))
            .Concat(records.Communities.All().Select(community => new Office.Head(community.Id)))
            .Select(office => (Office: office, Days: records.People.DaysIn(office, person.Id)))
            .Where(one => one.Days is not null)
            .ToList();
        foreach (var (community, _) in places)
            records.People.Put(community, person.Id, []);
        foreach (var (office, _) in offices)
            records.People.Put(office, person.Id, null);
        if (records.People.Remove(person.Id))
        {
            Removal.Tell(bot, records, person, places.Select(one => records.Communities.Find(one.Key)!));
            return true;
        }

        foreach (var (community, own) in places)
            records.People.Put(community, person.Id, own);
        foreach (var (office, days) in offices)
            records.People.Put(office, person.Id, days);
        return false;
    }
}
