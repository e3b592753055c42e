using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using CommunityBot.Bot.Cli;

namespace CommunityBot.Endurance;

/// <summary>A million attendances are copied through all databases and back by the command, and exported before and after.</summary>
internal static class CopyRun
{
    /// <returns>0 where the exports are the same, byte for byte.</returns>
    public static async Task<int> Run()
    {
        var place = Directory.CreateTempSubdirectory("communitybot-");
        try
        {
            var first = Path.Combine(place.FullName, "first");
            await Timed("written", () => Million.Write(first));
            List<string> way = [$"Sqlite:{first}", $"LiteDb:{Path.Combine(place.FullName, "second")}"];
            if (Environment.GetEnvironmentVariable("TEST_POSTGRESQL") is { Length: > 0 } server)
                way.Add($"PostgreSql:{server}");
            way.Add($"Sqlite:{Path.Combine(place.FullName, "last")}");
            var before = await Exported(way[0], place.FullName);
            foreach (var (from, to) in way.Zip(way.Skip(1)))
            {
                await Timed($"{Name(from)} to {Name(to)}", () => Command(["store", "copy", "--from", from, "--to", to, "--data", place.FullName]));
                if (before != await Exported(to, place.FullName))
                    return 1;
            }

            return 0;
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private static async Task<string> Exported(string from, string data)
    {
        var file = Path.Combine(data, "attendance.csv");
        string[] settings = from.Split(':', 2) is ["PostgreSql", var server]
            ? ["--Storage:Provider=PostgreSql", $"--Storage:ConnectionString={server}", "--data", data]
            : [$"--Storage:Provider={Name(from)}", "--data", from.Split(':', 2)[1]];
        await Timed($"exported from {Name(from)}", () => Command(["export", "attendance", "--out", file, .. settings]));
        return Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(file)));
    }

    private static string Name(string store) => store.Split(':')[0];

    private static async Task<int> Command(string[] args)
    {
        var code = await CommandLine.Run(args, new Terminal(TextWriter.Null, Console.Error, Console.OpenStandardOutput), CancellationToken.None);
        return code == 0 ? code : throw new InvalidOperationException($"{string.Join(' ', args)} came to {code}.");
    }

    private static async Task Timed(string what, Func<Task<int>> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Million.Attendances:n0} attendances {what}: {Stopwatch.GetElapsedTime(began).TotalSeconds:n1} s, "
                + $"{Environment.WorkingSet >> 20:n0} MB"));
    }
}
