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
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel));
        await process.WaitForExitAsync(Cancel);
        return new ProgramRun(process.ExitCode, await output, await error);
    }

    public static Process Start(string folder, IReadOnlyDictionary<string, string> settings, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [s_program, .. args])
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
