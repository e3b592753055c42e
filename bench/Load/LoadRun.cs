using System.Diagnostics;
using System.Globalization;
using CommunityBot.Bot.Store;

namespace CommunityBot.Load;

/// <summary>Measures the bot beside the bare server, with the same requests, and prints figures and ratios.</summary>
public static class LoadRun
{
    private const int WarmUp = 6_000;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(45);
    private static readonly (int Connections, int Requests)[] s_stages = [(1, 2_000), (32, 30_000), (256, 60_000)];

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
        var members = WarmUp + s_stages.Sum(stage => stage.Requests);
        Console.WriteLine($"{Environment.ProcessorCount} processors, {members:n0} members in 200 communities, every request a signed sign-in of another member");
        var data = Path.Combine(scratch, "data");
        var workload = await Workload.Prepare(new DataFolder(data), members, cancel);

        await using var line = await LineStandIn.Start();
        var bare = await Measure(
            "bare server",
            () => ServerUnderLoad.Start(Program("CommunityBot.Load.dll"), at => ["baseline", at.ToString(), Workload.Secret, Path.Combine(scratch, "log")], cancel),
            workload,
            cancel);
        workload.StartOver();
        var bot = await Measure("CommunityBot", () => ServerUnderLoad.Start(Program("CommunityBot.dll"), at => BotArguments(at, data, line), cancel), workload, cancel, async () =>
        {
            var started = Stopwatch.GetTimestamp();
            while (line.Replies < members && Stopwatch.GetElapsedTime(started) < s_patience)
                await Task.Delay(TimeSpan.FromMilliseconds(20), cancel);
            Console.WriteLine(Invariant($"  {line.Replies:n0} replies delivered, the last {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s after the last sign-in; {line.Repeated} repeated"));
        });

        Console.WriteLine("Throughput of CommunityBot as a share of the bare server's:");
        foreach (var (stage, i) in s_stages.Select((stage, i) => (stage, i)))
            Console.WriteLine(Invariant($"  {stage.Connections,4} connections: {bot[i].Throughput / bare[i].Throughput:0.00}"));
        return bot.Concat(bare).Any(run => run.Failed > 0) || line.Repeated > 0 || line.Replies < members ? 1 : 0;
    }

    private static async Task<List<Measured>> Measure(
        string name, Func<Task<ServerUnderLoad>> start, Workload workload, CancellationToken cancel, Func<Task>? settle = null)
    {
        using var server = await start();
        Console.WriteLine(Invariant($"{name}: ready after {server.ReadyAfter.TotalSeconds:0.00} s"));
        await LoadClient.Run(server.Address, workload.Take(WarmUp), 32, cancel);
        var runs = new List<Measured>();
        foreach (var stage in s_stages)
        {
            var batch = workload.Take(stage.Requests);
            var before = server.CpuTime;
            var run = await LoadClient.Run(server.Address, batch, stage.Connections, cancel);
            runs.Add(run);
            Console.WriteLine(Invariant(
                $"  {stage.Connections,4} connections: {run.Throughput,7:0}/s  p50 {run.Milliseconds(0.50):0.0}  p95 {run.Milliseconds(0.95):0.0}  p99 {run.Milliseconds(0.99):0.0} ms  CPU {(server.CpuTime - before).TotalSeconds:0.0} s  failed {run.Failed}"));
        }

        if (settle is not null)
            await settle();
        Console.WriteLine(Invariant($"  resident after the run: {server.ResidentMegabytes:0} MB"));
        return runs;
    }

    private static IEnumerable<string> BotArguments(Uri address, string data, LineStandIn line) =>
    [
        "serve", "--urls", address.ToString(), "--data", data,
        $"--Line:ChannelSecret={Workload.Secret}", "--Line:ChannelAccessToken=token", $"--Line:ApiBaseUrl={line.Address}", $"--Line:DataApiBaseUrl={line.Address}",
    ];

    private static string Program(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
