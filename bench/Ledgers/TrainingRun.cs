using System.Diagnostics;
using System.Globalization;
using CommunityBot.Bot.Hosting;
using CommunityBot.Calendar;
using CommunityBot.Credits;
using CommunityBot.Files.Formats;
using CommunityBot.Records;
using CommunityBot.Stores;
using Microsoft.Extensions.Configuration;

namespace CommunityBot.Ledgers;

/// <summary>
/// Reads a teacher's placements in a store where they are alone and in one where they are one of many, in turn; and those of all teachers of a large
/// school at once, as the officer's list and its export do.
/// </summary>
public static class TrainingRun
{
    private const int Many = 10_000;
    private const int OfASchool = 1_000;
    private const int Rounds = 300;
    private const int RoundsOfAll = 20;
    private static readonly TimeSpan s_allowed = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan s_allowedForAll = TimeSpan.FromMilliseconds(200);

    /// <returns>1 when a median is above what is allowed.</returns>
    public static async Task<int> Run(CancellationToken cancel)
    {
        var (rulebooks, problems) = RulebookSetup.Read(new ConfigurationBuilder().Build());
        if (problems.Count > 0)
            throw new WrongFilesException(problems);
        var rulebook = rulebooks.Find(School.Programme)!;
        var clock = new SchoolClock(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei"));
        var workdays = HolidaySetup.Read(new ConfigurationBuilder().Build()).Calendar;
        var scratch = Directory.CreateTempSubdirectory("communitybot-training-").FullName;
        try
        {
            using var alone = await School.Write(new DataFolder(Path.Combine(scratch, "alone")), rulebook.Family!, others: 0, cancel);
            using var among = await School.Write(new DataFolder(Path.Combine(scratch, "among")), rulebook.Family!, Many, cancel);
            using var school = await School.Write(new DataFolder(Path.Combine(scratch, "school")), rulebook.Family!, OfASchool, cancel);
            var (aloneTook, amongTook, allTook) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round < Rounds * 2; round++)
            {
                aloneTook.Add(await Time(
                    alone, records => TrainingRecord.Read(records, rulebooks, rulebook, alone.Teacher, workdays, clock, School.Today), cancel));
                amongTook.Add(await Time(
                    among, records => TrainingRecord.Read(records, rulebooks, rulebook, among.Teacher, workdays, clock, School.Today), cancel));
            }

            for (var round = 0; round < RoundsOfAll * 2; round++)
            {
                allTook.Add(await Time(
                    school, records => TrainingBoard.Read(new TrainingReader(records, rulebooks, rulebook, workdays, clock, School.Today)), cancel));
            }

            var (one, other, all) = (Median(aloneTook), Median(amongTook), Median(allTook));
            Say($"a teacher with {School.Lines} lines, alone p50 {one:0.000} ms, among {Many:n0} p50 {other:0.000} ms: {other / one:0.00} of alone");
            Say($"  of the time allowed {other / s_allowed.TotalMilliseconds:0%}");
            Say($"all {OfASchool:n0} teachers of a school p50 {all:0.0} ms: of the time allowed {all / s_allowedForAll.TotalMilliseconds:0%}");
            return other > s_allowed.TotalMilliseconds || all > s_allowedForAll.TotalMilliseconds ? 1 : 0;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static async Task<double> Time(School school, Func<IRecords, object> ask, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        await school.Store.Read(ask, cancel);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <summary>Of the second half: the first warms up.</summary>
    private static double Median(List<double> took) => took.Skip(took.Count / 2).Order().ElementAt(took.Count / 4);

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
