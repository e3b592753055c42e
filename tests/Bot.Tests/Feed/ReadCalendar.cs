using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CommunityBot.Bot.Tests.Feed;

/// <summary>A calendar as a parser reads it that is not ours: Debian's python3-icalendar.</summary>
public sealed record ReadCalendar
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    public required string Name { get; init; }

    public required string Zone { get; init; }

    public required string Version { get; init; }

    /// <summary>What the calendar consists of: VTIMEZONE, VEVENT.</summary>
    public required IReadOnlyList<string> Components { get; init; }

    /// <summary>Of each time zone written in the calendar, the offsets in seconds at the instants asked for.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<int>> Zones { get; init; }

    public required IReadOnlyList<string> Errors { get; init; }

    public required IReadOnlyList<ReadEvent> Events { get; init; }

    public ReadEvent this[string key] => Events.Single(read => read.Uid.StartsWith($"{key}@", StringComparison.Ordinal));

    public static async Task<ReadCalendar> Of(string calendar, params IEnumerable<DateTimeOffset> instants)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The parser that is not ours comes with Debian; on Windows only our own checks run.");
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "Feed", "read_calendar.py"),
            .. instants.Select(one => one.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        ];
        var start = new ProcessStartInfo(File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3", arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var parser = Start(start);
        var (output, error) = (parser.StandardOutput.ReadToEndAsync(Cancel), parser.StandardError.ReadToEndAsync(Cancel));
        await parser.StandardInput.WriteAsync(calendar);
        parser.StandardInput.Close();
        await parser.WaitForExitAsync(Cancel);
        Assert.True(
            parser.ExitCode == 0,
            $"The calendar was not read. This test needs python3 with icalendar (Debian and Ubuntu: apt-get install python3-icalendar).\n{await error}");
        var read = JsonSerializer.Deserialize<ReadCalendar>(await output, s_json)!;
        Assert.Empty(read.Errors);
        return read;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception fault)
        {
            Assert.Fail($"This test needs python3 with icalendar (Debian and Ubuntu: apt-get install python3-icalendar): {fault.Message}");
            throw;
        }
    }
}

/// <param name="Uid">As it stands there.</param>
/// <param name="Sequence">The revision.</param>
/// <param name="Stamp">DTSTAMP.</param>
/// <param name="Modified">LAST-MODIFIED.</param>
/// <param name="Start">An instant in UTC, or a day.</param>
/// <param name="End">The same.</param>
/// <param name="Zone">The time zone it is written in; empty for a day.</param>
/// <param name="Status">CONFIRMED or CANCELLED.</param>
/// <param name="Transparency">TRANSPARENT leaves one free.</param>
/// <param name="Summary">The title.</param>
/// <param name="Location">The place.</param>
/// <param name="Description">With its lines.</param>
/// <param name="Url">Where it leads to.</param>
/// <param name="Alarms">Seconds from the beginning, negative before it.</param>
public sealed record ReadEvent(
    string Uid, int Sequence, string Stamp, string Modified, string Start, string End, string Zone, string Status, string Transparency,
    string Summary, string Location, string Description, string Url, IReadOnlyList<int> Alarms);
