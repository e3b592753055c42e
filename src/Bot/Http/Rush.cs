using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace CommunityBot.Bot.Http;

/// <summary>How much is taken at once, and how much each second after that.</summary>
public sealed record Pace(int AtOnce, int EachSecond);

/// <summary>
/// Marks addresses at which nobody may be in too much of a rush; those without it, such as the platforms' webhooks, take what comes. The limits
/// of one person are the strict ones: behind one address a whole school may sit.
/// </summary>
/// <param name="Name">Tells its limits from those of others.</param>
/// <param name="OfAddress">What one address may.</param>
/// <param name="OfAll">What all together may.</param>
public sealed record Rush(string Name, Pace OfAddress, Pace OfAll)
{
    /// <summary>Whoever only looks: two hundred people who open a page of a dozen files at once are none.</summary>
    public static readonly Rush Looking = new("look", new Pace(8_000, 400), new Pace(20_000, 1_000));

    /// <summary>After so long a few are let through again, whatever the limit.</summary>
    private static readonly TimeSpan s_wait = TimeSpan.FromSeconds(5);

    /// <summary>What one person may; whoever is nobody yet is not told apart.</summary>
    public Pace? OfPerson { get; init; }

    /// <summary>Who it is, where one is told apart.</summary>
    public Func<HttpContext, string?> Who { get; init; } = _ => null;

    /// <summary>Three limits, each of which has to let somebody through.</summary>
    public static PartitionedRateLimiter<HttpContext> Limiter(Func<HttpContext, Rush?> of) => PartitionedRateLimiter.CreateChained(
        By(of, (rush, context) => rush.Who(context), rush => rush.OfPerson),
        By(of, (_, context) => AddressOf(context), rush => rush.OfAddress),
        By(of, (_, _) => "", rush => rush.OfAll));

    public static Rush? Of(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<Rush>();

    /// <summary>What is said to whoever is too fast, and when it may go on.</summary>
    public static IResult Slower(HttpContext context)
    {
        context.Response.Headers.RetryAfter = s_wait.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return PlainAnswer.Say(StatusCodes.Status429TooManyRequests, "太快了，請過幾秒再試。", "That is too fast; please try again in a few seconds.");
    }

    private static PartitionedRateLimiter<HttpContext> By(Func<HttpContext, Rush?> of, Func<Rush, HttpContext, string?> key, Func<Rush, Pace?> pace) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => of(context) is { } rush && pace(rush) is { } most && key(rush, context) is { } who
            ? RateLimitPartition.GetTokenBucketLimiter($"{rush.Name} {who}", _ => Bucket(most))
            : RateLimitPartition.GetNoLimiter(""));

    private static TokenBucketRateLimiterOptions Bucket(Pace pace) => new()
    {
        TokenLimit = pace.AtOnce,
        TokensPerPeriod = pace.EachSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    };

    public static string AddressOf(HttpContext context) => AddressOf(context.Connection.RemoteIpAddress ?? IPAddress.None);

    /// <summary>Whoever has one address of the new kind has all that begin like it.</summary>
    public static string AddressOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
