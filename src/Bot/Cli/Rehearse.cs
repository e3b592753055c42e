using System.CommandLine;
using CommunityBot.Bot.Cli.Rehearsing;
using CommunityBot.Bot.Hosting;
using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli;

/// <summary>rehearse: plays a stretch of time and says what would go to whom when, and what it would cost. Nothing is sent or changed.</summary>
internal static class Rehearse
{
    private const int MostYears = 5;
    private static readonly DateOnly s_earliest = new(2011, 1, 1);
    private static readonly DateOnly s_latest = new(2110, 12, 31);

    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var from = DayOption.Called("--from", "從這天起，例如 114-04-01 或 2025-04-01 ／ From this day on");
        var to = DayOption.Called("--to", "到這天為止，含當天 ／ Up to and including this day");
        (from.Required, to.Required) = (true, true);
        var json = new Option<bool>("--json") { Description = "輸出 JSON ／ Print JSON" };
        var demo = new Option<bool>("--demo") { Description = "用示範資料，不用資料夾裡的 ／ Play the try-out's data, not the folder's" };
        var command = new Command("rehearse", "預演提醒：什麼時候會提醒誰什麼、要用幾則訊息；不會真的送出 ／ Rehearse the nudges of a period; nothing is sent") { from, to, json, demo };
        command.Does(async (parsed, cancel) =>
        {
            var (first, last) = (parsed.GetRequiredValue(from)!.Value, parsed.GetRequiredValue(to)!.Value);
            if (Refusal(first, last) is { } no)
            {
                terminal.Complain(no);
                return ExitCode.Refused;
            }

            await using var bot = Installation.Open(typed.In(parsed), FolderUse.Look);
            await using var stage = await Stage.Set(bot, parsed.GetValue(demo), cancel);
            var letters = await stage.Rehearsal.Play(stage.Store, bot.Clock.Whole(first).From, bot.Clock.Whole(last).To.AddTicks(-1), stage.Deeds, cancel);
            var report = new RehearsalReport(new Period(first, last), stage.IsDemo, letters, bot.Clock);
            if (parsed.GetValue(json))
                terminal.Out.WriteLine(RehearsalJson.Write(report));
            else
                RehearsalText.Write(report, terminal.Out);
            if (stage.IsDemo && letters.Count == 0)
                terminal.Complain(AnotherYear(stage.Demo));
            return ExitCode.Fine;
        });
        return command;
    }

    private static BothLanguages? Refusal(DateOnly first, DateOnly last)
    {
        if (first > last)
            return new BothLanguages($"開始日 {RocCalendar.Format(first)} 在結束日 {RocCalendar.Format(last)} 之後。", "--from is after --to.");
        return first < s_earliest || last > s_latest || first.AddYears(MostYears) <= last
            ? new BothLanguages(
                $"預演最長 {MostYears} 年，日期在民國 {RocCalendar.Format(s_earliest)} 到 {RocCalendar.Format(s_latest)} 之間。",
                $"A rehearsal is of {MostYears} years at most, between {s_earliest:O} and {s_latest:O}.")
            : null;
    }

    /// <summary>The communities of the try-out live in the years of their own regulations, which may be long over.</summary>
    private static BothLanguages AnotherYear(IReadOnlyList<Rulebook> demo)
    {
        var years = demo
            .Select(rulebook => (rulebook.Title, Days: $"--from {RocCalendar.Format(rulebook.Period.Start)} --to {RocCalendar.Format(rulebook.Period.End)}"))
            .ToList();
        return new BothLanguages(
            $"示範社群照規定原來的年度過日子，這段期間沒有事。請改用：{string.Join('；', years.Select(year => $"{year.Days}（{year.Title.Chinese}）"))}。",
            $"The try-out's communities live in their regulations' own years: {string.Join("; ", years.Select(year => year.Days))}.");
    }
}
