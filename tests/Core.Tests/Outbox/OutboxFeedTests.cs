using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Core.Tests.Outbox;

public sealed class OutboxFeedTests
{
    private readonly OutboxFeed _feed = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What a look finds is known for two looks: were there more of them before it in the queue, it would be taken for new and sent twice.</summary>
    [Fact]
    public async Task However_often_a_look_is_asked_for_one_waits_and_what_is_put_after_it_has_none_before_it_but_that()
    {
        var (first, second) = (Message(1), Message(2));
        _feed.Put(first);
        for (var i = 0; i < 5; i++)
            _feed.LookThrough();
        _feed.Put(second);

        Assert.Equal([first, null, second], new[] { await _feed.Next(Cancel), await _feed.Next(Cancel), await _feed.Next(Cancel) });
    }

    [Fact]
    public async Task Once_a_look_has_begun_the_next_may_be_asked_for()
    {
        _feed.LookThrough();
        Assert.Null(await _feed.Next(Cancel));
        _feed.LookThrough();
        Assert.Null(await _feed.Next(Cancel));
    }

    private static OutboxMessage Message(int second)
    {
        var at = new DateTimeOffset(2025, 5, 12, 14, 0, second, TimeSpan.FromHours(8));
        return new OutboxMessage
        {
            Id = OutboxId.Next(at),
            To = new ChatAddress(ChannelNames.Line, "U1"),
            Body = Reply.Say("好"),
            Language = Language.Chinese,
            EnqueuedAt = at,
        };
    }
}
