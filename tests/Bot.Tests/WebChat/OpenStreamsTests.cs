using System.Net;
using CommunityBot.Bot.Channels.WebChat;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CommunityBot.Bot.Tests.WebChat;

/// <summary>Who gives way where all places are taken.</summary>
public sealed class OpenStreamsTests : IDisposable
{
    private readonly OpenStreams _streams = new(new Somebody());
    private readonly List<(HttpContext Context, CancellationToken? Ended)> _open = [];

    public void Dispose() => _streams.Dispose();

    [Fact]
    public void Addresses_that_fill_all_places_keep_nobody_out_and_give_their_oldest()
    {
        for (var i = 0; i < 720; i++)
            Open($"198.51.100.{i % 3}");
        Assert.Equal(OpenStreams.Most, _open.Count(one => one.Ended is { IsCancellationRequested: false }));

        var others = Enumerable.Range(0, 150).Select(i => Open($"203.0.113.{i}")).ToList();

        Assert.All(others, other => Assert.False(other!.Value.IsCancellationRequested));
        Assert.Equal(OpenStreams.Most, _open.Count(one => one.Ended is { IsCancellationRequested: false }));
        Assert.True(_open[0].Ended!.Value.IsCancellationRequested);
        Assert.Null(Open("198.51.100.0"));
    }

    [Fact]
    public void One_address_has_no_more_than_a_hall_and_a_place_that_was_left_is_free()
    {
        for (var i = 0; i < OpenStreams.MostOfAddress; i++)
            Assert.NotNull(Open("198.51.100.1"));
        Assert.Null(Open("198.51.100.1"));
        ((Finished)_open[7].Context.Features.Get<IHttpResponseFeature>()!).Finish();
        Assert.NotNull(Open("198.51.100.1"));
    }

    private CancellationToken? Open(string address)
    {
        var context = new DefaultHttpContext { TraceIdentifier = $"{_open.Count}" };
        context.Features.Set<IHttpResponseFeature>(new Finished());
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        var ended = _streams.Open(context);
        _open.Add((context, ended));
        return ended;
    }

    /// <summary>Another one each time.</summary>
    private sealed class Somebody : IVisitors
    {
        public bool MayChoose => false;

        public string? Find(HttpContext context) => context.TraceIdentifier;

        public void Welcome(HttpContext context) => throw new NotSupportedException();

        public string Renew(HttpContext context) => throw new NotSupportedException();

        public void SeeOff(HttpContext context) => throw new NotSupportedException();
    }

    /// <summary>An answer that ends when it is told to.</summary>
    private sealed class Finished : HttpResponseFeature
    {
        private readonly List<(Func<object, Task> What, object With)> _then = [];

        public override void OnCompleted(Func<object, Task> callback, object state) => _then.Add((callback, state));

        public void Finish() => _then.ForEach(one => one.What(one.With).GetAwaiter().GetResult());
    }
}
