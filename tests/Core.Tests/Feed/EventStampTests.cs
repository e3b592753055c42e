using CommunityBot.Feed;

namespace CommunityBot.Core.Tests.Feed;

public sealed class EventStampTests
{
    private static readonly DateTimeOffset s_now = new(2025, 5, 22, 12, 0, 0, TimeSpan.FromHours(8));
    private static readonly EventStamp s_before = new("session-1", "old", s_now.AddHours(-2));

    [Fact]
    public void What_reads_as_before_keeps_its_stamp() =>
        Assert.Same(s_before, EventStamp.Of(Event(changedAt: s_now), "old", s_before, s_now));

    [Fact]
    public void What_differs_changed_when_its_records_say_so_else_when_it_is_seen()
    {
        Assert.Equal(s_now.AddHours(-1), EventStamp.Of(Event(s_now.AddHours(-1)), "new", s_before, s_now).ChangedAt);
        Assert.Equal(s_now, EventStamp.Of(Event(changedAt: null), "new", s_before, s_now).ChangedAt);
        Assert.Equal(s_now.AddHours(-3), EventStamp.Of(Event(s_now.AddHours(-3)), "new", before: null, s_now).ChangedAt);
        Assert.Equal(s_now, EventStamp.Of(Event(changedAt: null), "new", before: null, s_now).ChangedAt);
    }

    /// <summary>It was moved before it was read last, and what differs since then is another thing.</summary>
    [Fact]
    public void An_instant_that_was_told_already_is_not_told_again() =>
        Assert.Equal(s_now, EventStamp.Of(Event(s_before.ChangedAt), "new", s_before, s_now).ChangedAt);

    /// <summary>Two changes within a second, and a clock that was set back.</summary>
    [Theory]
    [InlineData(0.2)]
    [InlineData(-3600)]
    public void A_later_change_has_a_later_second(double seconds)
    {
        var seen = s_before.ChangedAt.AddSeconds(seconds);
        Assert.Equal(s_before.ChangedAt.AddSeconds(1), EventStamp.Of(Event(seen), "new", s_before, seen).ChangedAt);
    }

    private static CalendarEvent Event(DateTimeOffset? changedAt) =>
        new() { Key = "session-1", Revision = 0, ChangedAt = changedAt, Time = new CalendarTime.WholeDay(new DateOnly(2025, 11, 15)), Title = "例會" };
}
