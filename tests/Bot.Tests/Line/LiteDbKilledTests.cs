namespace CommunityBot.Bot.Tests.Line;

public sealed class LiteDbKilledTests
{
    [Fact]
    public async Task Whatever_was_acknowledged_is_there_after_each_and_nothing_twice()
    {
        using var kills = new LiteDbKills(kills: 2);
        Assert.InRange(await kills.Run(), 2 * LiteDbKills.BetweenKills, int.MaxValue);
    }
}
