using System.Threading.RateLimiting;
using CommunityBot.Bot.Http;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// How many follow their conversations at once, which costs a connection each for as long as they like: a few of one visitor, a hall of people
/// of one address, and of all together so many that others, such as the platforms' webhooks, still find a free one.
/// </summary>
public sealed class OpenStreams(IVisitors visitors) : IDisposable
{
    /// <summary>Pages that are open side by side, and those that a network dropped unnoticed.</summary>
    public const int MostOfVisitor = 6;

    private const int MostOfAddress = 250;

    /// <summary>Of a thousand connections.</summary>
    private const int Most = 700;

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.CreateChained(
        By(context => visitors.Find(context) ?? "", MostOfVisitor), By(Rush.AddressOf, MostOfAddress), By(_ => "", Most));

    /// <summary>Counts one more until it is answered to its end.</summary>
    /// <returns>False where it is one too many.</returns>
    public bool Open(HttpContext context)
    {
        var lease = _limiter.AttemptAcquire(context);
        context.Response.RegisterForDispose(lease);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();

    private static PartitionedRateLimiter<HttpContext> By(Func<HttpContext, string> key, int most) => PartitionedRateLimiter.Create<HttpContext, string>(
        context => RateLimitPartition.GetConcurrencyLimiter(key(context), _ => new ConcurrencyLimiterOptions { PermitLimit = most, QueueLimit = 0 }));
}
