using System.Diagnostics;
using System.Text;
using CommunityBot.Bot.Hosting;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>The built program, run as its users run it.</summary>
public sealed record ProgramRun(int ExitCode, string Out, string Error)
{
    private static readonly string s_program = typeof(Server).Assembly.Location;

    /// <param name="folder">The working folder.</param>
    /// <param name="settings">Environment variables.</param>
    /// <param name="args">The command line.</param>
    public static async Task<ProgramRun> Of(string folder, IReadOnlyDictionary<string, string> settings, params string[] args)
    {
        using var process = Start(folder, settings, args);
        return await Ended(process);
    }

    /// <summary>Any program.</summary>
    public static async Task<ProgramRun> Any(string folder, string program, params string[] args)
    {
        using var process = Start(folder, new Dictionary<string, string>(), program, args);
        return await Ended(process);
    }

    private static async Task<ProgramRun> Ended(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel));
        await process.WaitForExitAsync(Cancel);
        return new ProgramRun(process.ExitCode, await output, await error);
    }

    public static Process Start(string folder, IReadOnlyDictionary<string, string> settings, params string[] args) =>
        Start(folder, settings, "dotnet", [s_program, .. args]);

    private static Process Start(string folder, IReadOnlyDictionary<string, string> settings, string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
