using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CommunityBot.Bot.Settings;

/// <summary>
/// Where the server listens. What Kestrel cannot read as an address of one machine it takes for every one there is, so that a slip in
/// <c>localhost</c> would open the server to the network: here that is a fault. Everybody's address has to be meant.
/// </summary>
public static class ListeningAddresses
{
    private const string Urls = "urls";
    private const string Example = "http://127.0.0.1:5000";

    private static readonly string[] s_ports = ["http_ports", "https_ports"];

    public static IEnumerable<SettingFault> Faults(IConfiguration settings) =>
    [
        .. Of(settings, Urls, "--urls"),
        .. settings.GetSection("Kestrel:Endpoints").GetChildren().SelectMany(one => Of(settings, $"{one.Path}:Url", $"{one.Path}:Url")),
        .. s_ports.SelectMany(key => Ports(settings, key)),
    ];

    private static IEnumerable<SettingFault> Of(IConfiguration settings, string key, string name) =>
        from address in settings[key] is { } all ? all.Split(';') : []
        where address.Length > 0 || settings[key]!.Trim(' ', ';').Length == 0
        let wrong = Wrong(address)
        where wrong is not null
        select new SettingFault(key, $"{name}「{address}」{wrong.Value.Chinese}", $"{name} is '{address}', {wrong.Value.English}");

    private static (string Chinese, string English)? Wrong(string address)
    {
        var scheme = address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http://"
            : address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "https://" : null;
        if (scheme is null)
            return ($"不是伺服器的位址，要像 {Example}", $"and must be like {Example}");
        var rest = address[scheme.Length..].TrimEnd('/');
        if (rest.Contains('/', StringComparison.Ordinal))
        {
            return (
                "只能寫到連接埠，後面不能有路徑。要放在網站的路徑底下，請在反向代理設定，並把路徑寫在 PublicBaseUrl",
                "and must end with the port. To be under a path of a site, set it up in the reverse proxy, and write the path in PublicBaseUrl");
        }

        var colon = rest.LastIndexOf(':') is var last && last > rest.LastIndexOf(']') ? last : -1;
        var (host, port) = colon < 0 ? (rest, null) : (rest[..colon], rest[(colon + 1)..]);
        if (!IsHost(host))
        {
            return (
                $"的主機「{host}」不行，要寫 localhost、這台機器的 IP 位址，或 *（別台機器也連得到）",
                "whose host must be localhost, an IP address of this machine, or * (which other machines reach as well)");
        }

        if (port is not null && !IsPort(port))
            return ($"的連接埠「{port}」不行，要是 0 到 {IPEndPoint.MaxPort} 的數字", $"whose port must be a number up to {IPEndPoint.MaxPort}");
        return port is not null && Number(port) == 0 && IsLocal(host)
            ? ("的連接埠是 0（由系統選），這時主機要寫 127.0.0.1", "where the port is 0, for the system to choose: then the host must be 127.0.0.1")
            : null;
    }

    /// <summary>As it is usually written: <c>0</c> and <c>127.1</c> are addresses too, which nobody means who types them.</summary>
    private static bool IsHost(string host) => host is "*" or "+"
        || IsLocal(host)
        || (host is ['[', .. var inner, ']'] && inner.Contains(':', StringComparison.Ordinal) && IPAddress.TryParse(inner, out _))
        || (IPAddress.TryParse(host, out var address) && address.AddressFamily == AddressFamily.InterNetwork && address.ToString() == host);

    private static bool IsLocal(string host) => string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase);

    private static bool IsPort(string port) => Number(port) <= IPEndPoint.MaxPort;

    private static int? Number(string port) => int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<SettingFault> Ports(IConfiguration settings, string key) =>
        from port in (settings[key] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        where !IsPort(port)
        select new SettingFault(
            key, $"設定 {key}「{port}」要是 0 到 {IPEndPoint.MaxPort} 的數字", $"{key} is '{port}', and must be a number up to {IPEndPoint.MaxPort}");
}
