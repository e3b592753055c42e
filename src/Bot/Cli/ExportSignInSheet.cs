using System.CommandLine;
using System.Globalization;
using CommunityBot.Bot.Hosting;
using CommunityBot.Bot.Http;
using CommunityBot.Conversation.Wording;
using CommunityBot.Files.Exports.ForPeople;
using CommunityBot.Files.Formats.Xlsx;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Bot.Cli;

/// <summary>export sign-in-sheet: the sheet of one meeting, to be printed before it or filed after it.</summary>
internal static class ExportSignInSheet
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var file = new Option<string>("--out")
        {
            Description = "寫到這個 .xlsx 檔案；- 是標準輸出 ／ File to write; - is standard output",
            HelpName = "FILE",
            Required = true,
        };
        var number = new Option<string?>("--meeting") { Description = "活動的編號，例如 12 ／ The number of the meeting", HelpName = "N" };
        var community = new Option<string?>("--community")
        {
            Description = "這個社群的，沒有 --date 就是接下來的一場 ／ Of this community, the next unless a day is said",
            HelpName = "NAME",
        };
        var programme = new Option<string?>("--programme") { Description = "只要這個計畫 ／ This programme only", HelpName = "ID" };
        var date = DayOption.Called("--date", "這天的，例如 114-05-01 或 2025-05-01 ／ Of this day");
        var readers = new ReaderOptions();
        var command = new Command("sign-in-sheet", "一場活動的簽到表：之前印出來簽，之後留存 ／ The sign-in sheet of a meeting") { file, number, community, programme, date };
        readers.AddLanguageTo(command);
        command.Does(async (parsed, cancel) =>
        {
            await using var bot = Installation.Open(typed.In(parsed), FolderUse.Look);
            var output = parsed.GetRequiredValue(file);
            if (SheetFile.Refusal(bot, output, "xlsx") is { } no)
                return Refuse(terminal, no);
            var (on, ofProgramme, ofCommunity) = (parsed.GetValue(date), parsed.GetValue(programme), parsed.GetValue(community));
            var (scope, refusal) = await ScopeOptions.Of(bot, ofProgramme, ofCommunity, person: null, on, on, cancel);
            if (scope is null)
                return Refuse(terminal, refusal!);

            var (reader, links) = (readers.Reader(parsed, bot), bot.Services.GetRequiredService<ChatLinks>());
            var sheets = new SignInSheetBook(reader, QrPicture.ToSignIn(links, reader.Language));
            var (book, why) = await bot.Store.Read(
                records =>
                {
                    var (meeting, none) = Meant(bot, records, scope, parsed.GetValue(number));
                    return (meeting is null ? null : sheets.Of(records, meeting), none);
                },
                cancel);
            return book is null ? Refuse(terminal, why!) : await Export.Write(new XlsxSheetWriter(), book, output, terminal, cancel);
        });
        return command;
    }

    private static int Refuse(Terminal terminal, BothLanguages why)
    {
        terminal.Complain(why);
        return ExitCode.Refused;
    }

    private static (Meeting? Meeting, BothLanguages? None) Meant(Installation bot, IRecords records, ExportScope scope, string? number)
    {
        if (number is not null)
        {
            return long.TryParse(number.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && records.Meetings.Find(new MeetingId(id)) is { CancelledAt: null } named
                ? (named, null)
                : (null, new BothLanguages($"沒有活動 {number}，或者已經取消。", $"There is no meeting {number}, or it was called off."));
        }

        if (scope is { Communities: null, From: null })
            return (null, new BothLanguages("請用 --meeting 或 --community 說是哪一場活動。", "Say which meeting, by --meeting or --community."));
        var next = scope.From is null ? scope with { From = bot.Clock.Day(bot.Now) } : scope;
        var meetings = next.CommunitiesIn(records)
            .SelectMany(community => next.MeetingsOf(records, community, bot.Clock).Select(meeting => (Community: community, Meeting: meeting)))
            .Where(one => scope.From is not null || one.Meeting.EndsAt > bot.Now)
            .ToList();
        if (scope.From is null)
            meetings = [.. meetings.OrderBy(one => one.Meeting.StartsAt).Take(1)];
        return meetings switch
        {
            [var only] => (only.Meeting, null),
            [] when scope.From is null => (null, new BothLanguages("接下來沒有排好的活動。之前的請加上 --date。", "No meeting is planned. Say --date for one before.")),
            [] => (null, new BothLanguages("那天沒有活動。", "There is no meeting on that day.")),
            _ => (null, new BothLanguages(
                $"那天不只一場，請用 --meeting 加上編號：{string.Join('、', meetings.Select(Shown))}。",
                $"There are several on that day; name one by --meeting: {string.Join(", ", meetings.Select(Shown))}.")),
        };

        string Shown((Communities.Community Community, Meeting Meeting) one) =>
            FormattableString.Invariant($"{one.Meeting.Id} {bot.Clock.Time(one.Meeting.StartsAt):HH:mm} {one.Community.Name} {one.Meeting.Topic}").TrimEnd();
    }
}
