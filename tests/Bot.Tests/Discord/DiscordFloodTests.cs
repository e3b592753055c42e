using CommunityBot.Bot.Channels;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>Somebody says more than is heard. Discord shows that it is thought about for as long as nothing is said.</summary>
public sealed class DiscordFloodTests
{
    private const int OnlyForThem = 64;

    [Theory]
    [InlineData("zh-TW", "訊息太多", "1 分鐘")]
    [InlineData("en-US", "more messages than I can read", "wait a minute")]
    public async Task Every_message_over_is_told_how_long_to_wait_at_once_and_to_nobody_else(string locale, string words, string wait)
    {
        await using var scene = await DiscordScene.Open();
        for (var i = 0; i < SenderBudget.InAMinute; i++)
            await scene.Use(DiscordScene.Member, "help", locale: locale);

        foreach (var channel in (string?[])[null, DiscordScene.Channel, DiscordScene.Channel])
        {
            var told = await scene.Use(DiscordScene.Member, "check-in", scene.Code, channel, locale);

            Assert.Contains(words, DiscordText.Of(told), StringComparison.Ordinal);
            Assert.Contains(wait, DiscordText.Of(told), StringComparison.Ordinal);
            Assert.Equal(OnlyForThem, told["data"]!["flags"]!.GetValue<int>() & OnlyForThem);
        }

        await scene.Bot.UntilOutboxIsEmpty();
        Assert.Empty(await scene.Attendance());
        Assert.Empty(scene.Discord.Calls);
        scene.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.Use(DiscordScene.Member, "check-in", scene.Code, locale: locale);
        Assert.Single(await scene.Attendance());
    }
}
