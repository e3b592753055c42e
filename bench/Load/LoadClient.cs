using System.Buffers;
using System.Diagnostics;
using System.Net.Sockets;

namespace CommunityBot.Load;

/// <summary>How a run went. Latencies are sorted.</summary>
internal sealed record Measured(TimeSpan Took, TimeSpan[] Latencies, int Failed)
{
    public double Throughput => Latencies.Length / Took.TotalSeconds;

    public double Milliseconds(double percentile) =>
        Latencies[Math.Min(Latencies.Length - 1, (int)(Latencies.Length * percentile))].TotalMilliseconds;
}

/// <summary>Sends prepared requests over plain sockets, one at a time on each connection, so that measuring costs little.</summary>
internal static class LoadClient
{
    private static readonly byte[] s_endOfHead = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] s_success = "HTTP/1.1 200"u8.ToArray();

    /// <summary>Where there are several servers, each gets its share of the connections; whichever is free first takes what is next.</summary>
    public static async Task<Measured> Run(IReadOnlyList<Uri> servers, byte[][] requests, int connections, CancellationToken cancel)
    {
        var latencies = new TimeSpan[requests.Length];
        var (next, failed) = (-1, 0);
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async nth =>
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            var server = servers[nth % servers.Count];
            await socket.ConnectAsync(server.Host, server.Port, cancel);
            var buffer = ArrayPool<byte>.Shared.Rent(4096);
            for (int i; (i = Interlocked.Increment(ref next)) < requests.Length;)
            {
                var sent = Stopwatch.GetTimestamp();
                await socket.SendAsync(requests[i], cancel);
                if (!await Succeeds(socket, buffer, cancel))
                    Interlocked.Increment(ref failed);
                latencies[i] = Stopwatch.GetElapsedTime(sent);
            }

            ArrayPool<byte>.Shared.Return(buffer);
        }));
        var took = Stopwatch.GetElapsedTime(started);
        Array.Sort(latencies);
        return new Measured(took, latencies, failed);
    }

    /// <summary>Reads one answer. All servers answer without a body.</summary>
    private static async Task<bool> Succeeds(Socket socket, byte[] buffer, CancellationToken cancel)
    {
        var filled = 0;
        while (buffer.AsSpan(0, filled).IndexOf(s_endOfHead) < 0)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(filled), cancel);
            if (read == 0)
                throw new IOException("The server closed the connection.");
            filled += read;
        }

        return buffer.AsSpan(0, filled).StartsWith(s_success);
    }
}
