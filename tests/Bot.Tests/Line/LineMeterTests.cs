using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Line;

public sealed class LineMeterTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(200L)]
    [InlineData(null)]
    public async Task The_months_messages_are_read_from_LINE(long? most)
    {
        await using var scene = await LineScene.Open();
        scene.Line.Quota = most;

        var read = await scene.Bot.Services.GetServices<IMessageMeter>().Single().Read(Cancel);

        Assert.Equal(new Allowance(ChannelNames.Line, most, Used: 42, LineScene.Now), read);
    }

    [Fact]
    public async Task When_LINE_does_not_answer_it_is_said_as_an_outage()
    {
        await using var scene = await LineScene.Open();
        await scene.Line.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => scene.Bot.Services.GetRequiredService<IMessageMeter>().Read(Cancel));
    }

    [Fact]
    public async Task Without_LINE_nothing_is_metered()
    {
        await using var bot = await RunningBot.Start(_ => { });

        Assert.Empty(bot.Services.GetServices<IMessageMeter>());
        Assert.Null(bot.Services.GetService<LineApi>());
    }
}
