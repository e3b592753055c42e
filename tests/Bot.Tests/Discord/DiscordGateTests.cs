using CommunityBot.Bot.Channels.Discord.Api;

namespace CommunityBot.Bot.Tests.Discord;

public sealed class DiscordGateTests
{
    private static readonly DiscordRoute s_one = DiscordRoute.Create("1");
    private static readonly DiscordRoute s_other = DiscordRoute.Create("2");
    private static readonly DiscordRoute s_answer = DiscordRoute.EditAnswer("app", "token");
    private readonly SettableClock _clock = new(DiscordScene.Now);
    private readonly DiscordGate _gate;

    public DiscordGateTests() => _gate = new DiscordGate(_clock);

    [Fact]
    public void As_many_calls_are_made_as_Discord_said_and_the_rest_once_it_takes_them_again()
    {
        Learn(s_one, remaining: "2", resetAfter: "1.25");

        Assert.Equal([null, null, TimeSpan.FromSeconds(1.25)], Enumerable.Range(0, 3).Select(_ => _gate.MustWait(s_one)));
        Assert.Null(_gate.MustWait(s_other));
        _clock.Advance(TimeSpan.FromSeconds(1.25));
        Assert.Null(_gate.MustWait(s_one));
    }

    [Fact]
    public void Asked_to_wait_altogether_only_answers_go_on()
    {
        _gate.Close(s_one, TimeSpan.FromSeconds(3), altogether: true);

        Assert.Equal(TimeSpan.FromSeconds(3), _gate.MustWait(s_other));
        Assert.Null(_gate.MustWait(s_answer));
        _clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Null(_gate.MustWait(s_other));
    }

    [Fact]
    public void Of_all_calls_there_are_fewer_than_fifty_in_a_second()
    {
        var allowed = Enumerable.Range(0, 100).Count(i => _gate.MustWait(DiscordRoute.Create($"{i}")) is null);

        Assert.Equal(45, allowed);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(_gate.MustWait(s_one));
    }

    [Theory]
    [InlineData("soon", "1")]
    [InlineData("0", "NaN")]
    [InlineData("0", "-1")]
    [InlineData("0", "1e300")]
    public void What_makes_no_sense_is_not_obeyed(string remaining, string resetAfter)
    {
        Learn(s_one, remaining, resetAfter);

        Assert.Null(_gate.MustWait(s_one));
    }

    private void Learn(DiscordRoute route, string remaining, string resetAfter)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("X-RateLimit-Remaining", remaining);
        response.Headers.TryAddWithoutValidation("X-RateLimit-Reset-After", resetAfter);
        _gate.Learn(route, response.Headers);
    }
}
