using System.Diagnostics;
using System.Globalization;
using CommunityBot.Bot.Cli;

namespace CommunityBot.Endurance;

/// <summary>
/// A million attendances are exported by the command, a process of its own each time, beside the libraries that write as much and look nothing up.
/// </summary>
internal static class SheetsRun
{
    private const double AllowedTimes = 2;
    private const int AllowedMegabytes = 200;
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromMilliseconds(50);

    /// <returns>How often more was taken than is allowed.</returns>
    public static async Task<int> Run()
    {
        var place = Directory.CreateTempSubdirectory("communitybot-");
        try
        {
            var (data, file) = (Path.Combine(place.FullName, "data"), Path.Combine(place.FullName, "attendance"));
            await Million.Write(data);
            var tooMuch = 0;
            foreach (var reader in new[] { "machines", "people" })
            {
                LibraryAlone? library = null;
                foreach (var format in new[] { "csv", "xlsx" })
                {
                    var (took, megabytes) = await Export(data, file, format, reader);
                    library ??= LibraryAlone.Of(file);
                    var began = Stopwatch.GetTimestamp();
                    library.Write(format, $"{file}.alone");
                    var alone = Stopwatch.GetElapsedTime(began);
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{format} for {reader}: {took.TotalSeconds:n1} s, {megabytes:n0} MB, {new FileInfo(file).Length / 1e6:n0} MB written; "
                        + $"the library alone {alone.TotalSeconds:n1} s for {new FileInfo($"{file}.alone").Length / 1e6:n0} MB: {took / alone:n2} times"));
                    tooMuch += took > AllowedTimes * alone || megabytes > AllowedMegabytes ? 1 : 0;
                }
            }

            return tooMuch;
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    /// <returns>How long it took, and how much it had in memory at most.</returns>
    private static async Task<(TimeSpan Took, double Megabytes)> Export(string data, string file, string format, string reader)
    {
        var began = Stopwatch.GetTimestamp();
        string[] args = [typeof(CommandLine).Assembly.Location, "export", "attendance", "--format", format, "--for", reader, "--out", file, "--data", data];
        using var export = Process.Start(new ProcessStartInfo("dotnet", args) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var peak = 0L;
        while (!export.WaitForExit(s_betweenLooks))
        {
            export.Refresh();
            peak = Math.Max(peak, export.PeakWorkingSet64);
        }

        await export.StandardOutput.ReadToEndAsync();
        return export.ExitCode == 0
            ? (Stopwatch.GetElapsedTime(began), peak / 1e6)
            : throw new InvalidOperationException($"{string.Join(' ', args)} came to {export.ExitCode}.");
    }
}
