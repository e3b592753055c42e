using System.CommandLine;
using CommunityBot.Bot.Hosting;
using CommunityBot.Communities;
using CommunityBot.Deeds;
using CommunityBot.Files.PastAttendance;
using CommunityBot.Files.Tables;
using CommunityBot.Messages;
using CommunityBot.PastAttendance;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>import attendance FILE: all of it, or nothing while one row is wrong, a meeting is not there or something noted says otherwise.</summary>
internal static class ImportAttendance
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var file = new Argument<string>("FILE") { Description = $"CSV、XLSX 或 JSONL：{AttendanceFile.Columns}" };
        var by = new Option<string?>("--by") { Description = "登記人：召集人或承辦人的姓名 ／ Who records it: a convener or officer", HelpName = "NAME" };
        var dryRun = new Option<bool>("--dry-run") { Description = "只看會改什麼，不寫入 ／ Show what would change, and write nothing" };
        var acceptNew = new Option<bool>("--accept-new") { Description = "沒有的活動就補登 ／ Meetings that are not there are made" };
        var acceptOld = new Option<bool>("--accept-old") { Description = "和紀錄不一樣的也照檔案更正 ／ Follow the file also where the records say otherwise" };
        var acceptDays = new Option<bool>("--accept-days") { Description = "星期不對、沒有寫年的照說的那一天 ／ Days hold as they are taken" };
        var acceptRows = new Option<bool>("--accept-rows") { Description = "一列裡自己矛盾的照出席情形 ／ Rows that contradict themselves hold by their state" };
        var attendance = new Command("attendance", "匯入紙本的簽到、以前的出席，或匯出後改好的明細 ／ Import who was at meetings")
        {
            file, by, dryRun, acceptNew, acceptOld, acceptDays, acceptRows,
        };
        attendance.Does(async (parsed, cancel) =>
        {
            await using var bot = Installation.Open(typed.In(parsed), FolderUse.Change);
            var wishes = new AttendanceWishes(
                parsed.GetValue(acceptNew), parsed.GetValue(acceptOld), parsed.GetValue(acceptDays), parsed.GetValue(acceptRows));
            switch (AttendanceFile.Read(parsed.GetRequiredValue(file)))
            {
                case AttendanceReading.Read read:
                    foreach (var remark in TableFileTexts.Remarks(parsed.GetRequiredValue(file), read.Source, read.Ignored))
                        terminal.Say(remark);
                    return await new Work(bot, terminal, read, parsed.GetValue(by), parsed.GetValue(dryRun), wishes).Run(cancel);
                case AttendanceReading.Unreadable(var why):
                    return Refuse(terminal, why);
                case var other:
                    throw new InvalidOperationException($"A new case needs handling here: {other}");
            }
        });
        return attendance;
    }

    private static int Refuse(Terminal terminal, IEnumerable<BothLanguages> why)
    {
        foreach (var one in why)
            terminal.Complain(one);
        return ExitCode.Refused;
    }

    /// <param name="bot">Where it is brought in.</param>
    /// <param name="terminal">Where it is shown and asked about.</param>
    /// <param name="read">What the file says.</param>
    /// <param name="by">Who records it, as typed.</param>
    /// <param name="dryRun">Whether nothing is to be written.</param>
    /// <param name="wishes">What is said beside the file.</param>
    private sealed class Work(Installation bot, Terminal terminal, AttendanceReading.Read read, string? by, bool dryRun, AttendanceWishes wishes)
    {
        private static readonly BothLanguages s_nothing = new("什麼都沒有匯入。", "Nothing was imported.");

        public async Task<int> Run(CancellationToken cancel)
        {
            if (await ImportRefusal.OfTryOut(terminal, bot, "出席紀錄", cancel))
                return ExitCode.Refused;
            var now = bot.Now;
            var (plan, problems) = await bot.Store.Read(records => Plan(records, now), cancel);
            if (plan is null)
                return Wrong(problems);
            var preview = new AttendancePreview(plan, bot.Rulebooks, bot.Clock);
            if (plan.ChangesNothing && (wishes.AcceptRows || !plan.Doubted.Any()))
            {
                foreach (var line in preview.Say(wishes))
                    terminal.Say(line);
                terminal.Say(new BothLanguages("都和紀錄一樣，沒有要改的。", "All of it is in the records already; nothing changes."));
                return ExitCode.Fine;
            }

            return Ask(plan, preview) ?? (dryRun ? await Previewed(plan, now, cancel) : await Write(plan, now, cancel));
        }

        private int Wrong(IReadOnlyList<AttendanceProblem> problems) => ImportRefusal.Say(
            terminal,
            [.. problems.Select(AttendanceTexts.Say)],
            lostLetters: !read.Source.IsWorkbook && problems.Any(problem => problem.Fault == AttendanceFault.Damaged));

        private (AttendancePlan? Plan, IReadOnlyList<AttendanceProblem> Problems) Plan(IRecords records, DateTimeOffset now) =>
            AttendancePlanning.Plan(records, read.Rows, bot.Rulebooks, bot.Clock, now);

        /// <returns>Null to go on.</returns>
        private int? Ask(AttendancePlan plan, AttendancePreview preview)
        {
            foreach (var line in preview.Say(wishes))
                terminal.Say(line);
            var doubts = preview.Doubts(wishes).ToList();
            foreach (var doubt in doubts)
                terminal.Complain(doubt);
            if (doubts.Count > 0 && (dryRun || !terminal.CanAsk))
                return Refuse(terminal, [s_nothing, .. preview.WaysOut(wishes)]);
            if (dryRun)
                return null;
            if (by is null)
            {
                return Refuse(terminal, [s_nothing, new BothLanguages(
                    "出席是由誰登記的要留下來：請加上 --by 姓名（這個社群的召集人，或計畫的承辦人）再執行一次。",
                    "Who records attendance is kept: run it again with --by and the name of a convener of the community or an officer of the programme.")]);
            }

            return plan.IsAllowedBy(wishes) || terminal.Confirms(new BothLanguages("要照這樣登記嗎？", "Have these noted so?"))
                ? null
                : Refuse(terminal, [s_nothing, .. preview.WaysOut(wishes)]);
        }

        /// <summary>Who records it is looked up too: a name that does not fit is known before it is needed.</summary>
        private async Task<int> Previewed(AttendancePlan plan, DateTimeOffset now, CancellationToken cancel)
        {
            if (by is not null)
            {
                if (await Registered.Change(bot, by, terminal, (records, person) => NotLedBy(records, plan, person, now), cancel) is not var (person, notLed))
                    return Refuse(terminal, [s_nothing]);
                if (notLed.Count > 0)
                    return Refuse(terminal, [s_nothing, NotLed(person, notLed)]);
            }

            terminal.Say(new BothLanguages("以上是預覽，什麼都沒有寫入。", "This was a preview; nothing was written."));
            return ExitCode.Fine;
        }

        private IReadOnlyList<Community> NotLedBy(IRecords records, AttendancePlan plan, Person person, DateTimeOffset now) =>
            AttendanceImport.NotLedBy(records, plan.Meetings.Select(meeting => meeting.Community), person.Id, bot.Clock.Day(now));

        /// <summary>Planned again in the change itself: somebody may have signed in meanwhile, which nobody was asked about.</summary>
        private async Task<int> Write(AttendancePlan asked, DateTimeOffset now, CancellationToken cancel)
        {
            if (await Registered.Change(bot, by!, terminal, (records, person) => Write(records, person, asked, now), cancel) is not var (recorder, outcome))
                return Refuse(terminal, [s_nothing]);
            switch (outcome)
            {
                case { Plan: null }:
                    return Wrong(outcome.Problems);
                case { NotLed.Count: > 0 }:
                    return Refuse(terminal, [s_nothing, NotLed(recorder, outcome.NotLed)]);
                case { IsWritten: false }:
                    return Refuse(terminal, [s_nothing, new BothLanguages("紀錄剛剛又變了，請再執行一次。", "The records have just changed; run it again.")]);
                default:
                    terminal.Say(new AttendancePreview(outcome.Plan, bot.Rulebooks, bot.Clock).Done(recorder));
                    if (outcome.Deed is { Value: var number })
                        terminal.Say(UndoImport.Way(number, by!));
                    return ExitCode.Fine;
            }
        }

        private Outcome Write(IRecords records, Person person, AttendancePlan asked, DateTimeOffset now)
        {
            var (plan, problems) = Plan(records, now);
            if (plan is null)
                return new Outcome(null, problems, []);
            var notLed = NotLedBy(records, plan, person, now);
            if (notLed.Count > 0 || !(plan.IsAllowedBy(wishes) || plan.AsksNoMoreThan(asked)))
                return new Outcome(plan, [], notLed);
            var deed = new AttendanceImport(records, bot.Rulebooks, bot.Clock, person.Id, now).Run(plan);
            WithdrawnNotices.Tell(bot, records, plan, person, now);
            return new Outcome(plan, [], []) { IsWritten = true, Deed = deed?.Id };
        }

        private static BothLanguages NotLed(Person person, IReadOnlyList<Community> communities)
        {
            var names = string.Join('、', communities.Select(community => community.Name));
            return new BothLanguages(
                $"{person.Name} 不是 {names} 的召集人，也不是計畫的承辦人，不能登記那裡的出席。",
                $"{person.Name} neither convenes {names} nor is an officer of the programme, and cannot record attendance there.");
        }

        private sealed record Outcome(AttendancePlan? Plan, IReadOnlyList<AttendanceProblem> Problems, IReadOnlyList<Community> NotLed)
        {
            public bool IsWritten { get; init; }

            public DeedId? Deed { get; init; }
        }
    }
}
