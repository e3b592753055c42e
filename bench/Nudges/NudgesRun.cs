using System.Diagnostics;
using System.Globalization;
using CommunityBot.Bot.Hosting;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Letters;
using CommunityBot.Conversation.Post;
using CommunityBot.Conversation.Wording;
using CommunityBot.Nudges.Planning;
using Microsoft.Extensions.Configuration;

namespace CommunityBot.Nudges;

/// <summary>
/// Runs the rounds of a district of fifty communities and one of ten thousand in turn, with the same fifty reminders due in both, so that
/// whatever else the machine does hits both alike; then rehearses a year.
/// </summary>
internal static class NudgesRun
{
    private const int Many = 10_000;
    private const int MembersOfARealOne = 10;
    private const int Days = 24;
    private static readonly TimeSpan s_allowed = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_allowedForAYear = TimeSpan.FromSeconds(60);

    /// <summary>A Tuesday on which nothing of the programme is due within a month.</summary>
    private static readonly DateTimeOffset s_first = new(2025, 7, 8, 14, 0, 0, TimeSpan.FromHours(8));

    /// <returns>1 when a median is above what is allowed.</returns>
    public static async Task<int> Run(CancellationToken cancel)
    {
        var scratch = Directory.CreateTempSubdirectory("communitybot-nudges-").FullName;
        var settings = new ConfigurationBuilder().Build();
        var rulebooks = RulebookSetup.Read(settings).Shelf;
        var school = new SchoolDay(new SchoolClock(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei")), HolidaySetup.Read(settings).Calendar);
        var round = new NudgeRound(rulebooks, school, new LetterWriter(rulebooks, school.Clock, new ChatLinks(() => null, lineBasicId: null)));
        // Digests come on Mondays and are told apart from these.
        var meetings = Enumerable.Range(0, 2 * Days).Select(day => s_first.AddDays(day))
            .Where(day => day.DayOfWeek is not (DayOfWeek.Sunday or DayOfWeek.Monday or DayOfWeek.Tuesday)).Take(Days).ToList();
        try
        {
            Say($"{Environment.ProcessorCount} processors; {District.EachDay} reminders due on each of {meetings.Count} days");
            Say($"{s_allowed.TotalMilliseconds:0} ms are allowed for looking and telling");
            using var few = await District.Write(Path.Combine(scratch, "few"), District.EachDay, members: 1, meetings, cancel);
            using var many = await District.Write(Path.Combine(scratch, "many"), Many, members: 1, meetings, cancel);
            var slow = await Compare(round, few, many, meetings, cancel) ? 0 : 1;
            using var year = await District.Write(Path.Combine(scratch, "year"), District.EachDay, MembersOfARealOne, [s_first], cancel);
            slow += await Rehearse(round, year, cancel) ? 0 : 1;
            return slow;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static async Task<bool> Compare(NudgeRound round, District few, District many, IReadOnlyList<DateTimeOffset> meetings, CancellationToken cancel)
    {
        var (fewTook, manyTook) = (new List<double>(), new List<double>());
        foreach (var meeting in meetings)
        {
            var eve = meeting.Date.AddDays(-1);
            // The digests, and whatever else there was to look at before that day, are done before it is measured.
            foreach (var before in new[] { At(eve.AddDays(-(((int)eve.DayOfWeek + 6) % 7)), 16), At(eve, 7) })
            {
                await Round(round, few, before, cancel);
                await Round(round, many, before, cancel);
            }

            var (first, firstTold) = await Round(round, few, At(eve, 8), cancel);
            var (second, secondTold) = await Round(round, few, At(eve, 16), cancel);
            var (third, thirdTold) = await Round(round, many, At(eve, 8), cancel);
            var (fourth, fourthTold) = await Round(round, many, At(eve, 16), cancel);
            if (firstTold + thirdTold > 0 || secondTold != District.EachDay || fourthTold != District.EachDay)
                throw new InvalidOperationException($"{secondTold} and {fourthTold} were told of {meeting:O}; {firstTold} and {thirdTold} too early.");
            fewTook.Add(first + second);
            manyTook.Add(third + fourth);
        }

        var median = Median(manyTook);
        var (ofAllowed, ofFew) = (median / s_allowed.TotalMilliseconds, median / Median(fewTook));
        Say($"{District.EachDay,6} communities  p50 {Median(fewTook),6:0.0}  highest {fewTook.Max(),6:0.0} ms");
        Say($"{Many,6} communities  p50 {median,6:0.0}  highest {manyTook.Max(),6:0.0} ms  of the time allowed {ofAllowed,4:0%}  of the few {ofFew:0.00}");
        return median <= s_allowed.TotalMilliseconds;
    }

    private static async Task<bool> Rehearse(NudgeRound round, District year, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var letters = await new Rehearsal(round).Play(year.Store, At(new DateTime(2025, 1, 1), 0), At(new DateTime(2025, 12, 31), 23), [], cancel);
        var took = Stopwatch.GetElapsedTime(started);
        Say($"a year of {District.EachDay} communities of {MembersOfARealOne}: {letters.Count:n0} letters rehearsed in {took.TotalSeconds:0.0} s");
        return took <= s_allowedForAYear;
    }

    private static async Task<(double Milliseconds, int Told)> Round(NudgeRound round, District district, DateTimeOffset now, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var told = (await round.Run(district.Store, now, cancel)).Told.Count;
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, told);
    }

    private static DateTimeOffset At(DateTime day, int hour) => new(day.Year, day.Month, day.Day, hour, 0, 0, s_first.Offset);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
