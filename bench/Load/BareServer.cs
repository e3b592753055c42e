using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace CommunityBot.Load;

/// <summary>
/// The yardstick: Kestrel, the check of the signature, and one file that is flushed to disk for each batch of appended bodies.
/// It keeps what it acknowledges and does nothing else.
/// </summary>
public static class BareServer
{
    public static async Task Run(string url, string secret, string file)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var app = builder.Build();
        var key = Encoding.UTF8.GetBytes(secret);
        using var log = new FlushedLog(file);
        app.MapGet("/healthz", () => "ok");
        app.MapPost("/webhooks/line", async (HttpRequest request, CancellationToken cancel) =>
        {
            var body = new byte[(int)(request.ContentLength ?? 0)];
            await request.Body.ReadExactlyAsync(body, cancel);
            var given = Convert.FromBase64String(request.Headers["x-line-signature"].ToString());
            if (!CryptographicOperations.FixedTimeEquals(given, HMACSHA256.HashData(key, body)))
                return Results.Unauthorized();
            await log.Append(body);
            return Results.Ok();
        });
        await app.RunAsync();
    }

    private sealed class FlushedLog : IDisposable
    {
        private readonly BlockingCollection<(byte[] Body, TaskCompletionSource Written)> _queue = [];
        private readonly FileStream _file;
        private readonly Thread _writer;

        public FlushedLog(string file)
        {
            _file = new FileStream(file, FileMode.Append, FileAccess.Write);
            _writer = new Thread(Write) { IsBackground = true };
            _writer.Start();
        }

        public Task Append(byte[] body)
        {
            var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _queue.Add((body, written));
            return written.Task;
        }

        public void Dispose()
        {
            _queue.CompleteAdding();
            _writer.Join();
            _file.Dispose();
            _queue.Dispose();
        }

        private void Write()
        {
            var batch = new List<TaskCompletionSource>();
            foreach (var first in _queue.GetConsumingEnumerable())
            {
                for (var next = first; ;)
                {
                    _file.Write(next.Body);
                    batch.Add(next.Written);
                    if (!_queue.TryTake(out next))
                        break;
                }

                _file.Flush(flushToDisk: true);
                batch.ForEach(written => written.SetResult());
                batch.Clear();
            }
        }
    }
}
