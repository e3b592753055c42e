using System.Diagnostics;
using System.Globalization;
using CommunityBot.Stores;

namespace CommunityBot.Ledgers;

/// <summary>
/// Asks a store of one community and a store where it is one of many the same questions in turn, so that whatever else the machine
/// does hits both alike.
/// </summary>
public static class LedgersRun
{
    private const int Others = 200;

    /// <returns>1 when a median is above what is allowed.</returns>
    public static async Task<int> Run(CancellationToken cancel)
    {
        var scratch = Directory.CreateTempSubdirectory("communitybot-ledgers-").FullName;
        try
        {
            Say($"{Environment.ProcessorCount} processors; one person with {History.Lines:n0} lines of points, their community with as many of money");
            using var alone = await History.Write(new DataFolder(Path.Combine(scratch, "alone")), others: 0, cancel);
            using var among = await History.Write(new DataFolder(Path.Combine(scratch, "among")), Others, cancel);
            Say($"beside it {Others} communities with {History.LinesOfOthers:n0} lines of each");
            Say($"and {Others * History.TeachersOfOthers:n0} teachers whose months are counted");
            var slow = 0;
            foreach (var question in Question.OfTheStore.Concat(Question.OfTheBot()))
                slow += await Compare(question, alone, among, cancel) ? 0 : 1;
            return slow > 0 ? 1 : 0;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static async Task<bool> Compare(Question question, History alone, History among, CancellationToken cancel)
    {
        var (aloneTook, amongTook) = (new List<double>(question.Rounds), new List<double>(question.Rounds));
        for (var round = -question.Rounds / 5; round < question.Rounds; round++)
        {
            var (first, second) = (await Time(question, alone, cancel), await Time(question, among, cancel));
            if (round < 0)
                continue;
            aloneTook.Add(first);
            amongTook.Add(second);
        }

        var median = At(amongTook, 0.50);
        var (ofAllowed, ofAlone) = (median / question.Allowed.TotalMilliseconds, median / At(aloneTook, 0.50));
        Say($"{question.Name}: {question.Rounds:n0} rounds, {question.Allowed.TotalMilliseconds:0} ms are allowed");
        Say($"  alone            p50 {At(aloneTook, 0.50),6:0.000}  p99 {At(aloneTook, 0.99),6:0.000} ms");
        Say($"  among the others p50 {median,6:0.000}  p99 {At(amongTook, 0.99),6:0.000} ms  of the time allowed {ofAllowed,4:0%}  of alone {ofAlone:0.00}");
        return median <= question.Allowed.TotalMilliseconds;
    }

    private static async Task<double> Time(Question question, History history, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        await history.Store.Read(records => question.Ask(history, records), cancel);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double At(List<double> values, double percentile) => values.Order().ElementAt((int)(values.Count * percentile));

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
