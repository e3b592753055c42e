namespace CommunityBot.Bot.Tests.Line;

public sealed class LineLongOutageTests
{
    /// <summary>How many messages wait; <c>bench/Endurance</c> plays it with a hundred thousand.</summary>
    private const int Waiting = 2_000;

    [Fact]
    public Task Afterwards_whoever_waits_is_answered_within_two_seconds_and_everybody_has_theirs_once_and_in_order() => LongOutage.Play(Waiting);
}
