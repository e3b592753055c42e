using System.Net;
using System.Net.Sockets;

namespace CommunityBot.Bot.Hosting;

/// <summary>Whether the ports are free, asked before the data folder is made and filled: the server itself asks last of all.</summary>
internal static class FreePorts
{
    private const string Usual = "http://localhost:5000";

    /// <exception cref="SocketException">One is taken, or none of this account's or machine's.</exception>
    public static void RefuseTakenPorts(this WebApplicationBuilder builder)
    {
        var addresses = builder.Configuration["urls"] is { Length: > 0 } set ? set : Usual;
        foreach (var address in addresses.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(BindingAddress.Parse))
        {
            if (address is { IsUnixPipe: false, IsNamedPipe: false, Port: > 0 } && Host(address.Host) is { } host)
                Try(new IPEndPoint(host, address.Port));
        }
    }

    /// <summary>Null for what only the server can make out.</summary>
    private static IPAddress? Host(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback : IPAddress.TryParse(host, out var one) ? one : null;

    private static void Try(IPEndPoint place)
    {
        using var listener = new TcpListener(place);
        listener.Start();
    }
}
