using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using CommunityBot.Bot.Hosting;

namespace CommunityBot.Bot.Tests;

/// <summary>The bot as people run it: a process of its own, which can be killed.</summary>
public sealed partial class BotProcess : IDisposable
{
    /// <summary>It takes two seconds, and longer on a machine that is busy with other tests.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private static readonly Dictionary<string, string> s_asHere = [];

    private readonly Process _process;

    private readonly List<string> _said;

    private BotProcess(Process process, string address, List<string> said)
    {
        (_process, _said) = (process, said);
        Http = new HttpClient { BaseAddress = new Uri(address) };
    }

    public HttpClient Http { get; }

    /// <summary>The lines it printed until now.</summary>
    public IReadOnlyList<string> Said
    {
        get
        {
            lock (_said)
                return [.. _said];
        }
    }

    /// <summary>Starts it and waits until it says where it listens.</summary>
    public static Task<BotProcess> Serve(string folder, params IEnumerable<string> settings) => Serve(folder, s_asHere, settings);

    /// <summary>The same, with more in its environment than there is here.</summary>
    public static async Task<BotProcess> Serve(string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        string[] always = ["--urls", "http://127.0.0.1:0", "--Storage:Path", folder, "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information"];
        foreach (var argument in new[] { typeof(Server).Assembly.Location, "serve" }.Concat(always).Concat(settings))
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        var said = new List<string>();
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Hear(string? line)
        {
            lock (said)
                said.Add(line ?? "");
            if (Listening().Match(line ?? "") is { Success: true } match)
                address.TrySetResult(match.Value);
        }

        process.OutputDataReceived += (_, heard) => Hear(heard.Data);
        process.ErrorDataReceived += (_, heard) => Hear(heard.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var first = await Task.WhenAny(
            address.Task,
            process.WaitForExitAsync(TestContext.Current.CancellationToken),
            Task.Delay(s_patience, TestContext.Current.CancellationToken));
        if (first == address.Task)
            return new BotProcess(process, await address.Task, said);
        process.Kill();
        lock (said)
            throw new InvalidOperationException($"The bot did not start. It said:\n{string.Join('\n', said)}");
    }

    /// <summary>As <c>kill -9</c>: it gets no chance to finish anything.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        Http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            // It has its files until it is gone.
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, 250)]
    private static partial Regex Listening();
}
