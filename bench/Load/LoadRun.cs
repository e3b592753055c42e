using System.Diagnostics;
using System.Globalization;
using CommunityBot.Bot.Store;

namespace CommunityBot.Load;

/// <summary>
/// Measures the bot beside the bare server: the same requests, in turn, several rounds, medians. The bot delivers its replies to a
/// stand-in for LINE all the while; the bare server's turn comes once they are out.
/// </summary>
public static class LoadRun
{
    private const int WarmUp = 8_000;
    private const int Rounds = 3;
    private static readonly (int Connections, int Requests)[] s_stages = [(1, 1_000), (32, 10_000), (256, 30_000)];
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(45);

    public static async Task<int> Run(CancellationToken cancel)
    {
        var scratch = Directory.CreateTempSubdirectory("communitybot-load-").FullName;
        try
        {
            return await Compare(scratch, cancel);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static async Task<int> Compare(string scratch, CancellationToken cancel)
    {
        var members = WarmUp + (Rounds * s_stages.Sum(stage => stage.Requests));
        var data = Path.Combine(scratch, "data");
        Say($"{Environment.ProcessorCount} processors, {members:n0} members in 200 communities, every request a signed sign-in of another member; medians of {Rounds} rounds");
        var workload = await Workload.Prepare(new DataFolder(data), members, cancel);
        await using var line = await LineStandIn.Start();
        using var bare = await ServerUnderLoad.Start(
            Program("CommunityBot.Load.dll"), at => ["baseline", at.ToString(), Workload.Secret, Path.Combine(scratch, "log")], cancel);
        using var bot = await ServerUnderLoad.Start(Program("CommunityBot.dll"), at => BotArguments(at, data, line), cancel);
        Say($"ready after: CommunityBot {bot.ReadyAfter.TotalSeconds:0.00} s, bare server {bare.ReadyAfter.TotalSeconds:0.00} s");

        var failed = 0;
        var warmUp = workload.Take(WarmUp);
        await LoadClient.Run(bare.Address, warmUp, 256, cancel);
        await LoadClient.Run(bot.Address, warmUp, 256, cancel);
        await AllReplies(line, WarmUp, cancel);
        foreach (var stage in s_stages)
        {
            var runs = new List<(Measured Bare, Measured Bot)>();
            var (bareBefore, botBefore) = (bare.CpuTime, bot.CpuTime);
            for (var round = 0; round < Rounds; round++)
            {
                var repliesBefore = line.Replies;
                var requests = workload.Take(stage.Requests);
                var bareRun = await LoadClient.Run(bare.Address, requests, stage.Connections, cancel);
                runs.Add((bareRun, await LoadClient.Run(bot.Address, requests, stage.Connections, cancel)));
                await AllReplies(line, repliesBefore + stage.Requests, cancel);
            }

            Print(stage.Connections, "bare server ", runs.ConvertAll(run => run.Bare), bare.CpuTime - bareBefore);
            Print(stage.Connections, "CommunityBot", runs.ConvertAll(run => run.Bot), bot.CpuTime - botBefore);
            var ratios = runs.ConvertAll(run => run.Bot.Throughput / run.Bare.Throughput);
            Say($"     of the bare server's throughput: {Median(ratios):0.00} ({ratios.Min():0.00} to {ratios.Max():0.00})");
            failed += runs.Sum(run => run.Bare.Failed + run.Bot.Failed);
        }

        Say($"{line.Replies:n0} of {members:n0} replies delivered, {line.Repeated} repeated, {failed} requests failed");
        Say($"resident after the run: CommunityBot {bot.ResidentMegabytes:0} MB, bare server {bare.ResidentMegabytes:0} MB");
        return failed > 0 || line.Repeated > 0 || line.Replies < members ? 1 : 0;
    }

    private static void Print(int connections, string name, List<Measured> runs, TimeSpan cpu) => Say(
        $"{connections,4} {name} {Median(runs.ConvertAll(run => run.Throughput)),7:0}/s  p50 {Median(At(runs, 0.50)),5:0.0}  p95 {Median(At(runs, 0.95)),5:0.0}  p99 {Median(At(runs, 0.99)),5:0.0} ms  CPU {cpu.TotalSeconds / Rounds:0.0} s a round");

    private static List<double> At(List<Measured> runs, double percentile) => runs.ConvertAll(run => run.Milliseconds(percentile));

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static async Task AllReplies(LineStandIn line, int expected, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        while (line.Replies < expected && Stopwatch.GetElapsedTime(started) < s_patience)
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancel);
    }

    private static IEnumerable<string> BotArguments(Uri address, string data, LineStandIn line) =>
    [
        "serve", "--urls", address.ToString(), "--data", data,
        $"--Line:ChannelSecret={Workload.Secret}", "--Line:ChannelAccessToken=token", $"--Line:ApiBaseUrl={line.Address}", $"--Line:DataApiBaseUrl={line.Address}",
    ];

    private static string Program(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
