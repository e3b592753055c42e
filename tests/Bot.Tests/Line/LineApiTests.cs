using CommunityBot.Bot.Channels.Line.Api;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Line;

public sealed class LineApiTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_quota_and_the_bot_itself_can_be_asked_for()
    {
        await using var scene = await LineScene.Open();
        var api = scene.Bot.Services.GetRequiredService<LineApi>();

        Assert.Equal(new LineProfile("U1", "王小明", "zh-TW"), await api.Profile("U1", Cancel));
        Assert.Equal(new LineProfile("U1", "小明"), await api.GroupMember("C1", "U1", Cancel));
        Assert.Null(await api.Profile("U2/../U1", Cancel));
        Assert.Equal(new LineQuota(200), await api.Quota(Cancel));
        Assert.Equal(new LineQuotaUse(42), await api.QuotaUse(Cancel));
        Assert.Equal(new LineBotInfo("U0", "@123abcde", "社群小幫手"), await api.BotInfo(Cancel));
    }

    [Fact]
    public async Task A_multicast_carries_its_retry_key_and_counts_once()
    {
        await using var scene = await LineScene.Open();
        var api = scene.Bot.Services.GetRequiredService<LineApi>();
        var body = scene.Bot.Services.GetRequiredService<Channels.Line.Messages.LineMessages>().Multicast(["U1", "U2"], Messages.Reply.Say("今天停課"));
        var key = Guid.CreateVersion7();

        Assert.IsType<LineVerdict.Accepted>(await api.Multicast(body, key, Cancel));
        Assert.IsType<LineVerdict.AcceptedBefore>(await api.Multicast(body, key, Cancel));
        Assert.Equal("/v2/bot/message/multicast", Assert.Single(scene.Line.Delivered).Path);
    }

    [Fact]
    public async Task Nobody_listening_is_told_apart_from_a_lost_answer()
    {
        await using var scene = await LineScene.Open();
        var api = scene.Bot.Services.GetRequiredService<LineApi>();
        await scene.Line.DisposeAsync();

        Assert.IsType<LineVerdict.Unreachable>(await api.Push("{}"u8.ToArray(), Guid.CreateVersion7(), Cancel));
    }
}
