using System.Diagnostics;
using System.Globalization;
using CommunityBot.Load.Yardsticks;
using CommunityBot.Stores;

namespace CommunityBot.Load;

/// <summary>A server that takes its turns with the others, in a process of its own and with a LINE of its own.</summary>
internal sealed class Contender : IAsyncDisposable
{
    private readonly IReadOnlyList<ServerUnderLoad> _servers;
    private readonly LineStandIn _line;
    private readonly bool _makesReplies;

    private Contender(string name, IReadOnlyList<ServerUnderLoad> servers, LineStandIn line, bool makesReplies) =>
        (Name, _servers, _line, _makesReplies) = (name, servers, line, makesReplies);

    public string Name { get; }

    public TimeSpan ReadyAfter => _servers.Max(server => server.ReadyAfter);

    public double ResidentMegabytes => _servers.Sum(server => server.ResidentMegabytes);

    public int Taken { get; private set; }

    public int Failed { get; private set; }

    public int RepliesLost => _makesReplies ? Taken - _line.Replies : 0;

    public int RepliesRepeated => _line.Repeated;

    private TimeSpan CpuTime => new(_servers.Sum(server => server.CpuTime.Ticks));

    /// <summary>A build of the bot, named by its own build of this program, which fills the data folder: an older one has the tables it knows.</summary>
    public static async Task<Contender> Bot(string name, string load, string folder, int members, CancellationToken cancel)
    {
        var line = await LineStandIn.Start();
        Task<ServerUnderLoad> Start() => ServerUnderLoad.Start(ProgramBeside(load), at => Serve(at, folder, line.Address), cancel);
        using (await Start())
        {
            // The folder is there once it answers.
        }

        await Fill(load, folder, members, cancel);
        return new Contender(name, [await Start()], line, makesReplies: true);
    }

    /// <summary>As many bots of this build on one of the databases there are, which share out the connections.</summary>
    public static async Task<Contender> Bots(string name, int bots, KeptIn kept, string folder, int members, CancellationToken cancel)
    {
        var line = await LineStandIn.Start();
        var load = typeof(Contender).Assembly.Location;
        await Workload.Fill(kept, folder, members, cancel);
        var servers = new List<ServerUnderLoad>();
        for (var i = 0; i < bots; i++)
        {
            var own = i == 0 ? folder : FolderOfAnother(folder, i);
            servers.Add(await ServerUnderLoad.Start(ProgramBeside(load), at => [.. Serve(at, own, line.Address), .. kept.Settings], cancel));
        }

        return new Contender(name, servers, line, makesReplies: true);
    }

    /// <param name="yardstick">It is started as a process of its own.</param>
    /// <param name="place">The folder it keeps its file in, or the connection to its database.</param>
    /// <param name="cancel">Ends the run.</param>
    public static async Task<Contender> Of(Yardstick yardstick, string place, CancellationToken cancel)
    {
        var line = await LineStandIn.Start();
        var server = await ServerUnderLoad.Start(
            typeof(Contender).Assembly.Location, at => ["yardstick", yardstick.Name, at.ToString(), place, line.Address.ToString()], cancel);
        return new Contender(yardstick.Name, [server], line, yardstick.MakesReplies);
    }

    /// <summary>Takes the sign-ins of these members and makes its replies; the next server's turn comes once they are out.</summary>
    public async Task<Turn> Take(Range members, int connections, CancellationToken cancel)
    {
        var requests = Workload.SignIns(members);
        var (cpuBefore, started) = (CpuTime, Stopwatch.GetTimestamp());
        var measured = await LoadClient.Run([.. _servers.Select(server => server.Address)], requests, connections, cancel);
        (Taken, Failed) = (Taken + requests.Length, Failed + measured.Failed);
        var answered = _makesReplies ? Stopwatch.GetElapsedTime(started, await _line.Until(Taken, cancel)) : measured.Took;
        return new Turn(measured, requests.Length / answered.TotalSeconds, (CpuTime - cpuBefore) / requests.Length);
    }

    public ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
            server.Dispose();
        return _line.DisposeAsync();
    }

    private static string ProgramBeside(string load) => Path.Combine(Path.GetDirectoryName(load)!, "CommunityBot.dll");

    private static async Task Fill(string load, string folder, int members, CancellationToken cancel)
    {
        using var filling = Process.Start(
            "dotnet", [load, "fill", folder, members.ToString(CultureInfo.InvariantCulture), Convert.ToHexString(Workload.MeetingSecret.Bytes.Span)]);
        await filling.WaitForExitAsync(cancel);
        if (filling.ExitCode != 0)
            throw new InvalidOperationException($"{load} could not fill {folder}.");
    }

    /// <summary>The folder of another bot on the same database, with the key that all of them have.</summary>
    private static string FolderOfAnother(string folder, int nth)
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"{folder} {nth + 1}");
        Directory.CreateDirectory(own);
        File.Copy(new DataFolder(folder).CodeKey, new DataFolder(own).CodeKey);
        return own;
    }

    private static IEnumerable<string> Serve(Uri address, string data, Uri line) =>
    [
        "serve", "--urls", address.ToString(), "--data", data,
        $"--Line:ChannelSecret={Workload.Secret}", "--Line:ChannelAccessToken=token", $"--Line:ApiBaseUrl={line}", $"--Line:DataApiBaseUrl={line}",
    ];
}
