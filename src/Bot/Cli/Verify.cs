using System.CommandLine;
using System.Globalization;
using CommunityBot.Attachments;
using CommunityBot.Bot.Hosting;
using CommunityBot.Calendar;
using CommunityBot.Chains;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>verify: whether every line of attendance, money and points is as it was written.</summary>
internal static class Verify
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var command = new Command("verify", "核對出席、經費、點數是不是和寫下時一樣 ／ Check that attendance, money and points are as they were written");
        command.Does((parsed, cancel) => Run(typed.In(parsed), terminal, cancel));
        return command;
    }

    private static async Task<int> Run(string[] settings, Terminal terminal, CancellationToken cancel)
    {
        await using var bot = Installation.Open(settings, FolderUse.Look);
        var (walks, breaks) = await bot.Store.Read(
            records =>
            {
                var found = Chaining.Walk(records).ToList();
                return (found, found.SelectMany(walk => walk.Breaks.Select(one => Said(records, bot.Clock, walk.Chain, one))).ToList());
            },
            cancel);
        foreach (var said in breaks)
            terminal.Say(said);
        terminal.Say(breaks.Count == 0 ? Sound(walks) : new BothLanguages(
            $"有 {breaks.Count} 筆和寫下時不同。程式自己只會加，不會改也不會刪：先別拿來送件，找一份較早的備份，一筆一筆比對。",
            $"{breaks.Count} lines differ from what was written. The program only adds to them: hand nothing in, and compare them with an earlier backup."));
        if (walks.Sum(walk => walk.Wordless) is > 0 and var wordless)
        {
            terminal.Say(new BothLanguages(
                $"其中 {wordless:n0} 筆裡的姓名或文字已經隨刪除資料拿掉，這些只核對其餘的內容。",
                $"Names or words were taken out of {wordless:n0} of them as somebody's data was deleted; the rest of these was checked."));
        }

        var lost = await Lost(bot, cancel);
        if (lost.Count > 0)
        {
            terminal.Say(new BothLanguages(
                $"有 {lost.Count} 份照片或單據的檔案不見了，或不是收下時的內容：{string.Join('、', lost)}。請從備份旁的 files 資料夾放回來。",
                $"The files of {lost.Count} photos or receipts are missing, or are not what they were: {string.Join(", ", lost)}. Put them back from the "
                    + "folder files beside a backup."));
        }

        return breaks.Count + lost.Count == 0 ? ExitCode.Fine : ExitCode.Refused;
    }

    /// <summary>The numbers of those whose files are not what they were.</summary>
    private static async Task<IReadOnlyList<AttachmentId>> Lost(Installation bot, CancellationToken cancel)
    {
        var standing = await bot.Store.Read(records => records.Attachments.WithFiles().Where(one => one.Stands).ToList(), cancel);
        return [.. standing.Where(one => bot.Shelf.Read(one.File!) is null).Select(one => one.Id)];
    }

    private static BothLanguages Sound(List<ChainWalk> walks)
    {
        int Lines(ChainKind kind) => walks.Where(walk => walk.Chain.Kind == kind).Sum(walk => walk.Links);
        return new BothLanguages(
            $"出席 {Lines(ChainKind.Attendance):n0} 筆、經費 {Lines(ChainKind.Money):n0} 筆、點數 {Lines(ChainKind.Points):n0} 筆，每一筆都和寫下時一樣。",
            string.Create(
                CultureInfo.InvariantCulture,
                $"As they were written: {Lines(ChainKind.Attendance):n0} lines of attendance, {Lines(ChainKind.Money):n0} of money, "
                    + $"{Lines(ChainKind.Points):n0} of points."));
    }

    private static BothLanguages Said(IRecords records, SchoolClock clock, ChainId chain, ChainBreak found)
    {
        var (where, what) = (Place(records, clock, chain), What(found.What));
        return new BothLanguages($"{where.Chinese}第 {found.Entry} 號：{what.Chinese}", $"{where.English}, line {found.Entry}: {what.English}");
    }

    private static BothLanguages Place(IRecords records, SchoolClock clock, ChainId chain)
    {
        if (chain.Kind == ChainKind.Attendance)
        {
            var meeting = records.Meetings.Find(new MeetingId(chain.Of));
            var of = NameOf(records, meeting?.Community);
            var day = meeting is null ? "?" : clock.Day(meeting.StartsAt).ToString("O", CultureInfo.InvariantCulture);
            return new BothLanguages($"「{of}」{day} {meeting?.Topic}的出席", $"{of}, {day} {meeting?.Topic}, attendance");
        }

        var name = NameOf(records, new CommunityId(chain.Of));
        return chain.Kind == ChainKind.Money
            ? new BothLanguages($"「{name}」的經費", $"{name}, money")
            : new BothLanguages($"「{name}」的點數", $"{name}, points");
    }

    private static string NameOf(IRecords records, CommunityId? community) =>
        community is { } id && records.Communities.Find(id) is { } known ? known.Name : "?";

    private static BothLanguages What(BreakKind kind) => kind switch
    {
        BreakKind.Changed => new BothLanguages("內容或順序被改過", "it, or what came before it, was changed"),
        BreakKind.Reworded => new BothLanguages("姓名或文字被改過", "the name or the words were changed"),
        BreakKind.Gone => new BothLanguages("不見了", "it is missing"),
        BreakKind.Added => new BothLanguages("不是程式寫進去的", "the program did not write it"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of break."),
    };
}
