using System.Threading.RateLimiting;
using CommunityBot.Bot.Http;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// How many follow their conversations at once, which costs a connection each for as long as they like: a few of one visitor, a hall of people
/// of one address, and of all together so many that others, such as the platforms' webhooks, still find a free one. Where all are taken, the
/// address that has most of them gives its oldest to one that has fewer: whoever makes cookies up can fill them, and keep nobody out.
/// </summary>
public sealed class OpenStreams(IVisitors visitors) : IDisposable
{
    /// <summary>Pages that are open side by side, and those that a network dropped unnoticed.</summary>
    public const int MostOfVisitor = 6;

    public const int MostOfAddress = 250;

    /// <summary>Of a thousand connections.</summary>
    public const int Most = 700;

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.CreateChained(
        By(context => visitors.Find(context) ?? "", MostOfVisitor), By(context => Rush.AddressOf(context), MostOfAddress));

    private readonly Lock _counting = new();

    /// <summary>Those of each address, the oldest first.</summary>
    private readonly Dictionary<string, List<CancellationTokenSource>> _open = new(StringComparer.Ordinal);

    /// <summary>Counts one more until it is answered to its end.</summary>
    /// <returns>What ends it when another needs its place; null where it is one too many.</returns>
    public CancellationToken? Open(HttpContext context)
    {
        var lease = _limiter.AttemptAcquire(context);
        context.Response.RegisterForDispose(lease);
        return lease.IsAcquired ? Enter(context, Rush.AddressOf(context)) : null;
    }

    public void Dispose() => _limiter.Dispose();

    private CancellationToken? Enter(HttpContext context, string address)
    {
        var stream = new CancellationTokenSource();
        CancellationTokenSource? displaced = null;
        lock (_counting)
        {
            if (_open.Values.Sum(here => here.Count) >= Most && (displaced = Displaced(address)) is null)
                return null;
            if (!_open.TryGetValue(address, out var mine))
                _open[address] = mine = [];
            mine.Add(stream);
        }

        displaced?.Cancel();
        context.Response.RegisterForDispose(new Place(this, address, stream));
        return stream.Token;
    }

    /// <summary>The oldest of whoever has most, taken out; null where nobody would still have as many as the newcomer.</summary>
    private CancellationTokenSource? Displaced(string newcomer)
    {
        var (address, most) = _open.MaxBy(one => one.Value.Count);
        if (most.Count <= (_open.TryGetValue(newcomer, out var mine) ? mine.Count : 0) + 1)
            return null;
        var oldest = most[0];
        Remove(address, oldest);
        return oldest;
    }

    private void Remove(string address, CancellationTokenSource stream)
    {
        if (_open.TryGetValue(address, out var here) && here.Remove(stream) && here.Count == 0)
            _open.Remove(address);
    }

    private static PartitionedRateLimiter<HttpContext> By(Func<HttpContext, string> key, int most) => PartitionedRateLimiter.Create<HttpContext, string>(
        context => RateLimitPartition.GetConcurrencyLimiter(key(context), _ => new ConcurrencyLimiterOptions { PermitLimit = most, QueueLimit = 0 }));

    private sealed class Place(OpenStreams streams, string address, CancellationTokenSource stream) : IDisposable
    {
        /// <summary>What ends it has nothing to dispose of, and may just be told to.</summary>
        public void Dispose()
        {
            lock (streams._counting)
                streams.Remove(address, stream);
        }
    }
}
