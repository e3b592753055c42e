using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Feed;
using NSubstitute;

namespace CommunityBot.Core.Tests.Feed;

public sealed class SubscribingTests
{
    private static readonly PersonId s_me = new(7);
    private readonly ICalendarFeeds _feeds = Substitute.For<ICalendarFeeds>();

    [Fact]
    public void Every_new_address_is_another_and_kept()
    {
        var first = _feeds.Renew(s_me, Sample.Start);
        var second = _feeds.Renew(s_me, Sample.End);

        Assert.NotEqual(first, second);
        _feeds.Received(1).Add(first, new CalendarFeed(s_me, Sample.Start));
        _feeds.Received(1).Add(second, new CalendarFeed(s_me, Sample.End));
    }

    [Fact]
    public void With_an_address_what_its_entries_said_is_forgotten()
    {
        _feeds.Revoke(s_me);

        _feeds.Received(1).Stamp(s_me, Arg.Is<IReadOnlyList<EventStamp>>(stamps => stamps.Count == 0));
        _feeds.Received(1).Remove(s_me);
    }
}
