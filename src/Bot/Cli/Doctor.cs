using System.CommandLine;
using CommunityBot.Bot.Cli.Checkup;
using CommunityBot.Bot.Hosting;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli;

/// <summary>doctor: says what is set, what is missing and what to do. It only looks: nothing it looks at changes.</summary>
internal static class Doctor
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var command = new Command("doctor", "檢查設定，說明要做什麼；只看不改 ／ Look at the settings and say what to do; nothing is changed");
        command.Does((parsed, cancel) => Run(typed.In(parsed), terminal, cancel));
        return command;
    }

    private static async Task<int> Run(string[] given, Terminal terminal, CancellationToken cancel)
    {
        var builder = Installation.Builder(given);
        var settings = builder.Configuration;
        var (folder, provider) = (StorageOptions.FolderOf(settings), StorageOptions.ProviderOf(settings));
        var now = TimeProvider.System.GetUtcNow();
        var faults = AllSettings.Faults(settings).ToList();

        var findings = new List<CheckupLine> { SettingsFileCheck.Look(builder.Environment.ContentRootPath) };
        findings.AddRange(VersionCheck.Look(provider));
        var hasRecords = false;
        if (FolderCheck.Refusal(folder) is { } closed)
        {
            findings.Add(new CheckupLine(Verdict.ToDo, closed));
        }
        else
        {
            findings.AddRange(FolderCheck.Look(folder, now));
            findings.Add(FilesCheck.Look(StorageOptions.ShelfOf(settings)));
            if (!HasFault(StorageOptions.Section))
            {
                (var records, hasRecords) = await StoreCheck.Look(
                    provider, folder, SettingsCheck.IsTryOut(settings), ClockSetup.ClockOf(settings), now, cancel);
                findings.AddRange(records);
            }
        }

        findings.AddRange(faults.Select(fault => new CheckupLine(Verdict.ToDo, fault.In(settings))));
        findings.AddRange(UnknownSettings.Of(settings).Select(unknown => new CheckupLine(Verdict.Note, unknown.In(settings))));
        findings.AddRange(SettingsCheck.Look(settings, faults));
        if (!HasFault(CrowdSetup.Proxies) && !HasFault(AllSettings.PublicAddress))
            findings.AddRange(ProxiesCheck.Look(settings));
        findings.AddRange(SecretsCheck.Look(settings, folder));
        findings.AddRange(TelemetryCheck.Look(settings));
        if (!HasFault("Logging"))
            findings.Add(LogCheck.Look(settings));
        if (!HasFault("Holidays"))
            findings.AddRange(HolidayCheck.Look(settings, now));
        var ahead = hasRecords ? await QuotaCheck.StillToCome(provider, folder, ClockSetup.ClockOf(settings), now, cancel) : [];
        if (!HasFault("Line"))
            findings.AddRange(await LineCheck.Look(builder, hasRecords ? folder : null, ahead, cancel));
        if (!HasFault("Discord"))
            findings.AddRange(await DiscordCheck.Look(Installation.Builder(given), cancel));

        foreach (var finding in findings)
            terminal.Say(finding.Said with { Chinese = $"{Mark(finding.Verdict)} {finding.Said.Chinese}" });
        var todo = findings.Count(finding => finding.Verdict == Verdict.ToDo);
        terminal.Say(todo switch
        {
            0 when !hasRecords && provider.IsThere(folder) => new BothLanguages(
                "沒有必須處理的事；資料庫裡的還沒有看，原因在上面。", "Nothing has to be done; the records were not looked at, as is said above."),
            0 => new BothLanguages("沒有必須處理的事。", "Nothing has to be done."),
            1 => new BothLanguages("有 1 件事要先處理（✘）。", "One thing has to be done first (✘)."),
            _ => new BothLanguages($"有 {todo} 件事要先處理（✘）。", $"{todo} things have to be done first (✘)."),
        });
        return todo == 0 ? ExitCode.Fine : ExitCode.Refused;

        bool HasFault(string section) =>
            faults.Exists(fault => fault.Key == section || fault.Key.StartsWith($"{section}:", StringComparison.Ordinal));
    }

    private static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Fine => "✔",
        Verdict.Note => "！",
        _ => "✘",
    };
}
