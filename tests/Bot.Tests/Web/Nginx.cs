using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CommunityBot.Bot.Tests.Web;

/// <summary>
/// Debian's nginx before the bot, as whoever runs the tests, on a port of this machine. Where there is none the test is skipped, but not where
/// it must hold (<c>CI=true</c>).
/// </summary>
public sealed class Nginx : IAsyncDisposable
{
    private const string Executable = "/usr/sbin/nginx";

    private static readonly string[] s_temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nginx-");
    private Process? _process;

    public Nginx()
    {
        if (!File.Exists(Executable))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"There is no {Executable}; install nginx-light.");
            Assert.Skip($"There is no {Executable}; install nginx-light to run this test.");
        }

        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}/");
    }

    /// <summary>Where it listens, once it was started.</summary>
    public Uri Address { get; }

    /// <param name="locations">What stands in its server, as in an operator's file.</param>
    public async Task Start(string locations)
    {
        var here = _folder.FullName;
        var file = Path.Combine(here, "nginx.conf");
        await File.WriteAllTextAsync(
            file,
            $$"""
            daemon off; master_process off; pid {{here}}/nginx.pid; error_log {{here}}/error.log;
            events { }
            http {
                access_log off;
                {{string.Join(' ', s_temporary.Select(name => $"{name}_temp_path {here}/{name};"))}}
                server { listen {{Address.Authority}}; {{locations}} }
            }
            """,
            TestContext.Current.CancellationToken);
        _process = Process.Start(new ProcessStartInfo(Executable, ["-e", $"{here}/error.log", "-c", file]) { UseShellExecute = false })!;
        await Eventually.IsTrue(Answers, "nginx answers");
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { } running)
        {
            running.Kill();
            await running.WaitForExitAsync(CancellationToken.None);
            running.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    private async Task<bool> Answers()
    {
        try
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(IPAddress.Loopback, Address.Port, TestContext.Current.CancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
