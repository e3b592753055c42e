using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CommunityBot.Load;

/// <summary>A server in a process of its own, with what it used of the machine.</summary>
internal sealed class ServerUnderLoad : IDisposable
{
    private readonly Process _process;

    private ServerUnderLoad(Process process, Uri address, TimeSpan readyAfter) => (_process, Address, ReadyAfter) = (process, address, readyAfter);

    public Uri Address { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan ReadyAfter { get; }

    public TimeSpan CpuTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    public static async Task<ServerUnderLoad> Start(string program, Func<Uri, IEnumerable<string>> arguments, CancellationToken cancel)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments(address)])
        {
            // Each build has rulebooks of its own beside it.
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var started = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.Write(line.Data is { } said ? said + Environment.NewLine : "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(address, "healthz"), cancel);
                if (answer.IsSuccessStatusCode)
                    return new ServerUnderLoad(process, address, Stopwatch.GetElapsedTime(started));
            }
            catch (Exception fault) when (fault is HttpRequestException or SocketException && !process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10), cancel);
            }
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
