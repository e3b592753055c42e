using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using CommunityBot.Bot.Cli;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Stores;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Endurance;

/// <summary>A million attendances are copied through all databases and back by the command, and exported before and after.</summary>
internal static class CopyRun
{
    private const int Communities = 200;
    private const int Meetings = 100;
    private const int Members = 50;

    private static readonly DateTimeOffset s_start = new(2025, 4, 1, 14, 0, 0, TimeSpan.FromHours(8));

    /// <returns>0 where the exports are the same, byte for byte.</returns>
    public static async Task<int> Run()
    {
        var place = Directory.CreateTempSubdirectory("communitybot-");
        try
        {
            var first = Path.Combine(place.FullName, "first");
            await Timed("written", () => Write(first));
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

    private static async Task<int> Write(string folder)
    {
        using var store = new SqliteStore(new DataFolder(folder));
        for (var community = 0; community < Communities; community++)
            await store.Change(records => Add(records, community), CancellationToken.None);
        return 0;
    }

    private static void Add(IRecords records, int number)
    {
        var community = records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), $"社群{number}", "AI數位");
        var members = Enumerable.Range(0, Members).Select(member => records.People.Add($"成員{member}", $"學校{number}", "", "").Id).ToList();
        members.ForEach(member => records.People.Put(community.Id, member, Role.Member, PersonKind.Own));
        for (var meeting = 0; meeting < Meetings; meeting++)
        {
            var starts = s_start.AddDays(meeting);
            var plan = new MeetingPlan { Community = community.Id, Kind = "routine", Topic = $"第{meeting}次", StartsAt = starts, EndsAt = starts.AddHours(2) };
            var planned = records.Meetings.Plan(plan);
            foreach (var member in members)
                records.Attendance.Add(new AttendanceEntry { Meeting = planned.Id, Person = member, Act = AttendanceAct.SignedIn, At = starts });
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
            $"{Communities * Meetings * Members:n0} attendances {what}: {Stopwatch.GetElapsedTime(began).TotalSeconds:n1} s, "
                + $"{Environment.WorkingSet >> 20:n0} MB"));
    }
}
