using System.CommandLine;
using CommunityBot.Bot.Channels.Discord;
using CommunityBot.Bot.Cli.Checkup;
using CommunityBot.Bot.Hosting;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli;

/// <summary>doctor: says what is set, what is missing and what to do.</summary>
internal static class Doctor
{
    public static Command Command(Terminal terminal, Option<string?> data)
    {
        var command = new Command("doctor", "檢查設定，說明要做什麼 ／ Look at the settings and say what to do");
        command.SetAction((parsed, cancel) => Run(parsed.GetValue(data), terminal, cancel));
        return command;
    }

    private static async Task<int> Run(string? data, Terminal terminal, CancellationToken cancel)
    {
        var builder = Installation.Builder(data);
        var settings = builder.Configuration;
        var folder = StorageOptions.Of(settings).Path;
        var now = TimeProvider.System.GetUtcNow();

        var findings = new List<CheckupLine>(FolderCheck.Look(folder, now));
        var hasRecords = findings.TrueForAll(finding => finding.Verdict != Verdict.ToDo);
        if (hasRecords)
            findings.AddRange(await StoreCheck.Look(folder, SettingsCheck.IsTryOut(settings), ClockSetup.ClockOf(settings), now, cancel));
        findings.AddRange(SettingsCheck.Look(settings, LineCheck.IsSet(settings) || DiscordSetup.IsSet(settings)));
        findings.AddRange(TelemetryCheck.Look(settings));
        findings.AddRange(HolidayCheck.Look(settings, now));
        var ahead = hasRecords ? await QuotaCheck.StillToCome(folder, settings, now, cancel) : [];
        findings.AddRange(await LineCheck.Look(builder, hasRecords ? folder : null, ahead, cancel));
        findings.AddRange(await DiscordCheck.Look(Installation.Builder(data), cancel));

        foreach (var finding in findings)
            terminal.Say(finding.Said with { Chinese = $"{Mark(finding.Verdict)} {finding.Said.Chinese}" });
        var todo = findings.Count(finding => finding.Verdict == Verdict.ToDo);
        terminal.Say(todo == 0
            ? new BothLanguages("沒有必須處理的事。", "Nothing has to be done.")
            : new BothLanguages($"有 {todo} 件事要先處理（✘）。", $"{todo} things have to be done first (✘)."));
        return todo == 0 ? ExitCode.Fine : ExitCode.Refused;
    }

    private static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Fine => "✔",
        Verdict.Note => "！",
        _ => "✘",
    };
}
