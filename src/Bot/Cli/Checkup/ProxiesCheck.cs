using CommunityBot.Bot.Hosting;
using IPNetwork = System.Net.IPNetwork;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at who is believed where visitors come from: by that they are told apart when they are too many or too fast.</summary>
internal static class ProxiesCheck
{
    private const int BitsInAByte = 8;

    /// <param name="settings">In which neither the proxies nor the public address are wrong.</param>
    public static IEnumerable<CheckupLine> Look(IConfiguration settings)
    {
        var trusted = CrowdSetup.Trusted(settings);
        if (trusted.Count > 0)
        {
            var (names, isAnybody) = (trusted.Select(Name).ToList(), trusted.Any(network => network.PrefixLength == 0));
            yield return isAnybody
                ? CheckupLine.Note(
                    "Proxies 設成誰都相信：任何人都能自己說從哪裡來，流量限制就擋不住。請只填反向代理的位址。",
                    "Proxies believes anybody: whoever says they come from elsewhere escapes the limits. Name the reverse proxies alone.")
                : CheckupLine.Fine(
                    $"訪客從哪裡來，聽這些反向代理的：{string.Join('、', names)}。",
                    $"Where visitors come from is believed of these proxies: {string.Join(", ", names)}.");
        }
        else if (settings[AllSettings.PublicAddress]?.StartsWith(Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase) == true)
        {
            // This server speaks no https itself, so that there is a proxy.
            yield return CheckupLine.Note(
                "對外網址是 https，前面就有反向代理，但沒有設定 Proxies：所有的訪客看起來都從代理的位址來，流量限制會把大家算成同一個。"
                    + "代理在這台機器上的話，請填 127.0.0.1。",
                "The public address is https, so there is a reverse proxy, but Proxies names none: all visitors seem to come from its address, and are "
                    + "limited as one. If it is on this machine, write 127.0.0.1.");
        }
    }

    /// <summary>As it was written: an address, or a network with its length.</summary>
    private static string Name(IPNetwork network) =>
        network.PrefixLength == network.BaseAddress.GetAddressBytes().Length * BitsInAByte ? network.BaseAddress.ToString() : network.ToString();
}
