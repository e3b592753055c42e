using System.Net;
using CommunityBot.Bot.Http;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging;
using IPNetwork = System.Net.IPNetwork;

namespace CommunityBot.Bot.Tests.Web;

/// <summary>Connections that are opened and say nothing.</summary>
public sealed class OpenConnectionsTests : IDisposable
{
    private readonly HeardLog _log = new();
    private readonly SettableClock _clock = new(new DateTimeOffset(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8)));
    private readonly TaskCompletionSource _end = new();
    private readonly OpenConnections _connections;

    public OpenConnectionsTests() => _connections = new OpenConnections(
        [IPNetwork.Parse("10.0.0.0/8")], _clock, LoggerFactory.Create(logging => logging.AddProvider(_log)).CreateLogger<OpenConnections>());

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task One_address_takes_a_part_of_them_and_leaves_the_rest_to_others()
    {
        var idle = Opened("198.51.100.7", 1_000);
        var sameNetwork = Opened("2001:db8::1", 300).Concat(Opened("2001:db8::2", 300)).ToList();

        Assert.Equal((OpenConnections.MostOfAddress, OpenConnections.MostOfAddress), (idle.Count(IsOpen), sameNetwork.Count(IsOpen)));
        Assert.All(Opened("203.0.113.9", 2), other => Assert.True(IsOpen(other)));
        Assert.Single(_log.Lines);
        _clock.Advance(TimeSpan.FromMinutes(2));
        Opened("198.51.100.7", 100);
        Assert.Equal(2, _log.Lines.Count);
        Assert.Contains("800 were closed", _log.Lines.Last().Words, StringComparison.Ordinal);

        _end.SetResult();
        await Task.WhenAll(idle);
        Assert.Equal(OpenConnections.MostOfAddress, Opened("198.51.100.7", OpenConnections.MostOfAddress).Count(one => one.IsCompletedSuccessfully));
    }

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("::ffff:10.1.2.3")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public void A_proxy_brings_everybody_and_is_held_up_by_the_bound_of_all_only(string address) =>
        Assert.Equal(OpenConnections.Most, Opened(address, OpenConnections.Most + 50).Count(IsOpen));

    private static bool IsOpen(Task connection) => !connection.IsCompleted;

    private List<Task> Opened(string address, int count) =>
    [
        .. Enumerable.Range(0, count).Select(_ =>
            _connections.Serve(new DefaultConnectionContext { RemoteEndPoint = new IPEndPoint(IPAddress.Parse(address), 443) }, _ => _end.Task)),
    ];
}
