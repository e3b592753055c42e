using System.Net;
using CommunityBot.Bot.Http;
using CommunityBot.Bot.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace CommunityBot.Bot.Hosting;

/// <summary>What the server takes from how many at once, and how it knows whom it has before it.</summary>
public static class CrowdSetup
{
    /// <summary>Those whose word it takes for where somebody comes from: addresses, or networks such as <c>10.0.0.0/8</c>.</summary>
    public const string Proxies = "Proxies";

    /// <summary>More than <see cref="OpenConnections"/> lets through, as those that it closes take a moment.</summary>
    private const int MostConnections = OpenConnections.Most + 200;

    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(75);
    private static readonly TimeSpan s_head = TimeSpan.FromSeconds(15);

    public static void AddCrowdLimits(this WebApplicationBuilder builder)
    {
        var proxies = Trusted(builder.Configuration);
        builder.Services.AddSingleton(provider => new OpenConnections(
            proxies, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<OpenConnections>>()));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(
                next => connection => endpoint.ApplicationServices.GetRequiredService<OpenConnections>().Serve(connection, next)));
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.KeepAliveTimeout = s_idle;
            kestrel.Limits.RequestHeadersTimeout = s_head;
        });
        builder.Services.Configure<ForwardedHeadersOptions>(options => Trust(options, proxies));
        builder.Services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = Rush.Limiter(Rush.Of);
            options.OnRejected = async (rejected, _) => await Rush.Slower(rejected.HttpContext).ExecuteAsync(rejected.HttpContext);
        });
    }

    /// <summary>Where somebody comes from is a proxy's to say only where the proxy is one of ours.</summary>
    private static void Trust(ForwardedHeadersOptions options, IReadOnlyList<IPNetwork> proxies)
    {
        options.ForwardedHeaders = proxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.ForwardLimit = null;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
            options.KnownIPNetworks.Add(proxy);
    }

    /// <summary>Names of proxies that are no addresses.</summary>
    public static IEnumerable<SettingFault> Faults(IConfiguration settings) =>
        from name in Names(settings)
        where Network(name) is null
        select new SettingFault(
            Proxies, $"設定 {Proxies} 的「{name}」不是位址，例如 127.0.0.1 或 10.0.0.0/8", $"'{name}' of {Proxies} is no address; write 127.0.0.1, or 10.0.0.0/8");

    /// <summary>The proxies of the settings, each as a network.</summary>
    public static IReadOnlyList<IPNetwork> Trusted(IConfiguration settings) => [.. Names(settings).Select(Network).OfType<IPNetwork>()];

    private static string[] Names(IConfiguration settings) => (settings[Proxies] ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);

    private static IPNetwork? Network(string name) =>
        IPNetwork.TryParse(name, out var network) ? network
        : IPAddress.TryParse(name, out var one) ? new IPNetwork(one, one.GetAddressBytes().Length * 8)
        : null;
}
