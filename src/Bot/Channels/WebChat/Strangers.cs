using System.Threading.RateLimiting;
using CommunityBot.Accounts;
using CommunityBot.Bot.Http;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// Whoever is bound to nobody yet: they may have as many cookies as they like, so only where they come from and how many there are slows them
/// down. A hall of newcomers, who each say hello and their code, is let through at once.
/// </summary>
public sealed class Strangers : IDisposable
{
    private static readonly Rush s_rush = new("stranger", new Pace(600, 2), new Pace(1_200, 4));

    private readonly PartitionedRateLimiter<HttpContext> _limiter = Rush.Limiter(_ => s_rush);

    /// <summary>Whether whoever has this account is one, and has to wait.</summary>
    public bool IsInRush(HttpContext context, ChatAccount? account)
    {
        if (account?.Person is not null)
            return false;
        using var lease = _limiter.AttemptAcquire(context);
        return !lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
