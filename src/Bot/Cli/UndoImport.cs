using System.CommandLine;
using CommunityBot.Bot.Hosting;
using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Undoing;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Wording;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.PastAttendance;
using CommunityBot.Records;
using CommunityBot.Undoing;

namespace CommunityBot.Bot.Cli;

/// <summary>
/// import undo --by NAME: takes back the last list of attendance that somebody brought in, or the one of that number, while it is known what that was.
/// The last is asked about: said twice it would be another.
/// </summary>
internal static class UndoImport
{
    private static readonly BothLanguages s_nothing = new("什麼都沒有收回。", "Nothing was taken back.");

    /// <summary>What is said of a list that was brought in.</summary>
    public static BothLanguages Way(long number, string by)
    {
        var command = $"import undo --by {(by.Contains(' ', StringComparison.Ordinal) ? $"\"{by}\"" : by)} --import {number}";
        return new BothLanguages(
            $"這次匯入是 {number} 號，要整份收回就執行：{command}", $"This import is number {number}; all of it is taken back by: {command}");
    }

    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var by = new Option<string>("--by") { Description = "匯入的人 ／ Who brought it in", HelpName = "NAME", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "只看會收回什麼 ／ Show what would be taken back" };
        var import = new Option<long?>("--import") { Description = "匯入時說的號碼，不再問 ／ Which, by its number; asks nothing", HelpName = "NUMBER" };
        var command = new Command("undo", "收回最後一次匯入的出席（十四天內） ／ Take back the last import of attendance") { by, import, dryRun };
        command.Does((parsed, cancel) =>
            Run(typed.In(parsed), parsed.GetRequiredValue(by), parsed.GetValue(import), parsed.GetValue(dryRun), terminal, cancel));
        return command;
    }

    private static async Task<int> Run(string[] settings, string by, long? number, bool dryRun, Terminal terminal, CancellationToken cancel)
    {
        await using var bot = Installation.Open(settings, FolderUse.Change);
        if (await Registered.Change(bot, by, terminal, (records, who) => Meant(records, who, number), cancel) is not var (person, last))
            return ExitCode.Refused;
        if (last is null)
        {
            var which = number is null ? new BothLanguages("出席", "attendance") : new BothLanguages($" {number} 號的出席", $"attendance of number {number}");
            return Refuse(terminal, new BothLanguages(
                $"{person.Name} 這十四天沒有匯入過{which.Chinese}，或者已經收回了。",
                $"{person.Name} has brought in no {which.English} within two weeks that still stands."));
        }

        var what = await bot.Store.Read(records => InBoth(texts => NameOf(bot, records, texts, last)), cancel);
        terminal.Say(new BothLanguages(
            $"要收回的是 {last.Id.Value} 號：{bot.Clock.Day(last.At):yyyy-MM-dd} {bot.Clock.Time(last.At):HH\\:mm} {what.Chinese}。",
            $"To be taken back, number {last.Id.Value}: {what.English}, of {bot.Clock.Day(last.At):yyyy-MM-dd} {bot.Clock.Time(last.At):HH\\:mm}."));
        if (dryRun)
            return ExitCode.Fine;
        if (number is null && !terminal.CanAsk)
        {
            return Refuse(terminal, new BothLanguages(
                $"就是這一份的話，請加上 --import {last.Id.Value} 再執行一次。", $"If that is the one, run it again with --import {last.Id.Value}."));
        }

        if (number is null && !terminal.Confirms(new BothLanguages("要全部收回嗎？", "Take all of it back?")))
            return Refuse(terminal);
        var (outcome, notLed) = await bot.Store.Change(records => TakeBack(bot, records, person, last), cancel);
        return (outcome, notLed) switch
        {
            (UndoOutcome.Done, _) => Say(terminal, InBoth(texts => texts.Undone(In(texts, what)))),
            (UndoOutcome.BuiltOn later, _) => Refuse(
                terminal, await bot.Store.Read(records => InBoth(texts => BuiltOn(bot, records, texts, In(texts, what), later)), cancel)),
            (null, _) => Refuse(terminal, InBoth(texts => texts.NotYoursAnyMore(notLed!))),
            _ => Refuse(terminal, InBoth(texts => texts.DeedIsGone(In(texts, what), ""))),
        };
    }

    /// <summary>The last that stands, or the one of that number.</summary>
    private static DeedEntry? Meant(IRecords records, Person person, long? number) => records.Deeds.Of(person.Id, default)
        .FirstOrDefault(entry => entry is { What: Deed.Imported, TakenBackAt: null } && (number is null || entry.Id.Value == number));

    private static (UndoOutcome? Outcome, string? NotLed) TakeBack(Installation bot, IRecords records, Person person, DeedEntry entry)
    {
        var now = bot.Now;
        var communities = ((Deed.Imported)entry.What).Meetings.Select(records.Meetings.Find).OfType<Meeting>()
            .Select(meeting => records.Communities.Find(meeting.Community)).OfType<Community>();
        if (AttendanceImport.NotLedBy(records, communities, person.Id, bot.Clock.Day(now)) is [var lost, ..])
            return (null, lost.Name);
        var outcome = records.Deeds.Find(entry.Id) is { TakenBackAt: null } standing
            ? new Undo(records, bot.Rulebooks, bot.Clock).Run(standing, new UndoNote(person.Id, now, Catalogues.In(Language.Chinese).UndoReason))
            : new UndoOutcome.Gone();
        if (outcome is UndoOutcome.Done)
            WithdrawnNotices.TakenBack(bot, records, entry, person, now);
        return (outcome, null);
    }

    private static string BuiltOn(Installation bot, IRecords records, Catalogue texts, string what, UndoOutcome.BuiltOn later)
    {
        var wording = new CommonWording(texts, bot.Clock, bot.Rulebooks);
        var where = later.Meeting is { } id && records.Meetings.Find(id) is { } meeting && records.Communities.Find(meeting.Community) is { } community
            ? $"{community.Name} {wording.Name(meeting, community)}"
            : "";
        var who = later.By is { } person ? records.People.Find(person)?.Name ?? "" : "";
        var aside = texts.List([.. new[] { where, who, later.At is { } at ? wording.DayAndTime(at) : "" }.Where(part => part.Length > 0)]);
        var since = texts.DoneSince(later.What);
        return texts.BuiltOn(what, aside.Length == 0 ? since : texts.WithAside(since, aside), texts.DoInstead(later.What));
    }

    private static string NameOf(Installation bot, IRecords records, Catalogue texts, DeedEntry entry) =>
        new DeedNames(records, new CommonWording(texts, bot.Clock, bot.Rulebooks)).Of(entry.What);

    private static BothLanguages InBoth(Func<Catalogue, string> say) => new(say(Catalogues.In(Language.Chinese)), say(Catalogues.In(Language.English)));

    private static string In(Catalogue texts, BothLanguages what) => texts.Language == Language.English ? what.English : what.Chinese;

    private static int Say(Terminal terminal, BothLanguages what)
    {
        terminal.Say(what);
        return ExitCode.Fine;
    }

    private static int Refuse(Terminal terminal, BothLanguages? why = null)
    {
        if (why is not null)
            terminal.Complain(why);
        terminal.Complain(s_nothing);
        return ExitCode.Refused;
    }
}
