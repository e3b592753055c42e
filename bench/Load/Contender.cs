using System.Diagnostics;
using System.Globalization;
using CommunityBot.Load.Yardsticks;

namespace CommunityBot.Load;

/// <summary>A server that takes its turns with the others, in a process of its own and with a LINE of its own.</summary>
internal sealed class Contender : IAsyncDisposable
{
    private readonly ServerUnderLoad _server;
    private readonly LineStandIn _line;
    private readonly bool _makesReplies;

    private Contender(string name, ServerUnderLoad server, LineStandIn line, bool makesReplies) =>
        (Name, _server, _line, _makesReplies) = (name, server, line, makesReplies);

    public string Name { get; }

    public TimeSpan ReadyAfter => _server.ReadyAfter;

    public double ResidentMegabytes => _server.ResidentMegabytes;

    public int Taken { get; private set; }

    public int Failed { get; private set; }

    public int RepliesLost => _makesReplies ? Taken - _line.Replies : 0;

    public int RepliesRepeated => _line.Repeated;

    /// <summary>A build of the bot, named by its own build of this program, which fills the data folder: an older one has the tables it knows.</summary>
    public static async Task<Contender> Bot(string name, string load, string folder, int members, CancellationToken cancel)
    {
        var line = await LineStandIn.Start();
        var program = Path.Combine(Path.GetDirectoryName(load)!, "CommunityBot.dll");
        Task<ServerUnderLoad> Start() => ServerUnderLoad.Start(program, at => Serve(at, folder, line.Address), cancel);
        using (await Start())
        {
            // The folder is there once it answers.
        }

        await Fill(load, folder, members, cancel);
        return new Contender(name, await Start(), line, makesReplies: true);
    }

    public static async Task<Contender> Of(Yardstick yardstick, string folder, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var line = await LineStandIn.Start();
        var server = await ServerUnderLoad.Start(
            typeof(Contender).Assembly.Location, at => ["yardstick", yardstick.Name, at.ToString(), folder, line.Address.ToString()], cancel);
        return new Contender(yardstick.Name, server, line, yardstick.MakesReplies);
    }

    /// <summary>Takes the sign-ins of these members and makes its replies; the next server's turn comes once they are out.</summary>
    public async Task<Turn> Take(Range members, int connections, CancellationToken cancel)
    {
        var requests = Workload.SignIns(members);
        var (cpuBefore, started) = (_server.CpuTime, Stopwatch.GetTimestamp());
        var measured = await LoadClient.Run(_server.Address, requests, connections, cancel);
        (Taken, Failed) = (Taken + requests.Length, Failed + measured.Failed);
        var answered = _makesReplies ? Stopwatch.GetElapsedTime(started, await _line.Until(Taken, cancel)) : measured.Took;
        return new Turn(measured, requests.Length / answered.TotalSeconds, (_server.CpuTime - cpuBefore) / requests.Length);
    }

    public ValueTask DisposeAsync()
    {
        _server.Dispose();
        return _line.DisposeAsync();
    }

    private static async Task Fill(string load, string folder, int members, CancellationToken cancel)
    {
        using var filling = Process.Start(
            "dotnet", [load, "fill", folder, members.ToString(CultureInfo.InvariantCulture), Convert.ToHexString(Workload.MeetingSecret.Bytes.Span)]);
        await filling.WaitForExitAsync(cancel);
        if (filling.ExitCode != 0)
            throw new InvalidOperationException($"{load} could not fill {folder}.");
    }

    private static IEnumerable<string> Serve(Uri address, string data, Uri line) =>
    [
        "serve", "--urls", address.ToString(), "--data", data,
        $"--Line:ChannelSecret={Workload.Secret}", "--Line:ChannelAccessToken=token", $"--Line:ApiBaseUrl={line}", $"--Line:DataApiBaseUrl={line}",
    ];
}
