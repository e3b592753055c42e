using System.Net;
using Microsoft.AspNetCore.Connections;
using IPNetwork = System.Net.IPNetwork;

namespace CommunityBot.Bot.Http;

/// <summary>
/// How many connections are open at once: of all together, and of one address, so that nobody shuts out the others by opening them and saying
/// nothing. Behind a proxy everybody has its address, so those of named proxies and of this machine count only among all.
/// </summary>
public sealed class OpenConnections(IReadOnlyList<IPNetwork> proxies, TimeProvider time, ILogger<OpenConnections> log)
{
    /// <summary>A school behind one proxy has two each in use; an idle one costs little, thousands of them the machine.</summary>
    public const int Most = 1_000;

    /// <summary>A hall behind one address, each with two.</summary>
    public const int MostOfAddress = 400;

    /// <summary>Who is refused tries again at once; that it goes on is said now and then.</summary>
    private static readonly TimeSpan s_told = TimeSpan.FromMinutes(1);

    private readonly Lock _counting = new();
    private readonly Dictionary<string, int> _ofAddress = new(StringComparer.Ordinal);
    private int _open;
    private int _refused;
    private long? _toldAt;

    /// <summary>Lets a connection through to what serves it, or closes it.</summary>
    public async Task Serve(ConnectionContext connection, ConnectionDelegate next)
    {
        var from = connection.RemoteEndPoint is IPEndPoint peer && !IsManys(peer.Address) ? Rush.AddressOf(peer.Address) : null;
        if (!Enter(from))
        {
            await connection.DisposeAsync();
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            Leave(from);
        }
    }

    private bool IsManys(IPAddress address) =>
        IPAddress.IsLoopback(address) || proxies.Any(proxy => proxy.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));

    private bool Enter(string? from)
    {
        lock (_counting)
        {
            var here = from is null ? 0 : _ofAddress.GetValueOrDefault(from);
            if (_open >= Most || here >= MostOfAddress)
            {
                Refuse();
                return false;
            }

            _open++;
            if (from is not null)
                _ofAddress[from] = here + 1;
            return true;
        }
    }

    private void Leave(string? from)
    {
        lock (_counting)
        {
            _open--;
            if (from is not null && --_ofAddress[from] == 0)
                _ofAddress.Remove(from);
        }
    }

    private void Refuse()
    {
        _refused++;
        if (_toldAt is { } told && time.GetElapsedTime(told) < s_told)
            return;
        log.LogWarning("Too many connections: {Refused} were closed at once since this was said last; {Open} are open", _refused, _open);
        (_refused, _toldAt) = (0, time.GetTimestamp());
    }
}
