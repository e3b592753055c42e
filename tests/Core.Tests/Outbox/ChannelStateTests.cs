using CommunityBot.Outbox;

namespace CommunityBot.Core.Tests.Outbox;

public sealed class ChannelStateTests
{
    private static readonly SendResult s_away = new SendResult.Away("no connection");
    private static readonly SendResult s_lost = new SendResult.Unknown("500");
    private readonly ChannelState _state = new(() => 0.5);

    [Fact]
    public void It_is_down_at_once_where_nobody_is_there_and_up_again_with_the_first_that_is_heard()
    {
        Assert.True(_state.Note(s_away, TimeSpan.Zero));
        Assert.True(_state is { IsUp: false, IsDown: true });
        Assert.False(_state.Note(s_away, TimeSpan.FromSeconds(1)));
        Assert.Equal(2, _state.Attempts);
        Assert.True(_state.Note(new SendResult.Refused("400"), TimeSpan.FromSeconds(2)));
        Assert.True(_state is { IsUp: true, IsDown: false });
    }

    [Fact]
    public void Single_messages_that_get_no_answer_do_not_bring_it_down_and_three_in_a_row_do()
    {
        foreach (var result in (SendResult[])[s_lost, s_lost, new SendResult.Delivered(), s_lost, s_lost])
            Assert.False(_state.Note(result, TimeSpan.Zero));
        Assert.True(_state.Note(s_lost, TimeSpan.Zero));
    }

    [Fact]
    public void While_somebody_waits_it_is_tried_every_second_or_so_however_long_it_lasts_and_else_ever_more_seldom()
    {
        var now = TimeSpan.Zero;
        _state.Note(s_away, now);
        for (var i = 0; i < 40; i++)
        {
            Assert.InRange(_state.NextAttempt(someoneWaits: true) - now, TimeSpan.FromSeconds(0.75), TimeSpan.FromSeconds(1.5));
            now = _state.NextAttempt(someoneWaits: false);
            _state.Note(s_away, now);
        }

        Assert.InRange(_state.NextAttempt(someoneWaits: false) - now, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Asked_to_send_more_slowly_it_waits_as_long_whoever_waits()
    {
        Assert.True(_state.Note(new SendResult.Busy(TimeSpan.FromSeconds(30), "429"), TimeSpan.Zero));
        Assert.True(_state is { IsUp: false, IsDown: false });
        Assert.Equal(TimeSpan.FromSeconds(30), _state.NextAttempt(someoneWaits: true));
    }
}
