using System.Text.Json.Nodes;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>What this version of the bot does not know is answered, and not left to look like a bot that is broken.</summary>
public sealed class DiscordUnknownTests(OneDiscord discord) : IClassFixture<OneDiscord>
{
    private const int Message = 4;
    private const int OnlyForThem = 64;

    private static readonly Dictionary<string, Func<DiscordScene, JsonObject>> s_unknown = new()
    {
        ["a command"] = scene => scene.Command(DiscordScene.Member, "dance", "tango", DiscordScene.Channel),
        ["a button"] = scene => scene.Press(DiscordScene.Member, "somebody else's", DiscordScene.Channel),
        ["a button whose words are gone"] = scene => scene.Press(DiscordScene.Member, "say@3", DiscordScene.Channel),
        ["a form"] = scene => scene.Submit(DiscordScene.Member, "somebody else's", "簽到"),
        ["a kind"] = OfKind99,
    };

    public static TheoryData<string> Unknown => [.. s_unknown.Keys];

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task What_is_not_known_gets_a_private_word_in_the_readers_language_and_changes_nothing(string what)
    {
        var scene = discord.Scene;
        var (chinese, english) = (s_unknown[what](scene), s_unknown[what](scene));
        english["locale"] = "en-US";

        var (answer, inEnglish) = (await scene.Interact(chinese), await scene.Interact(english));

        Assert.Contains("不認得", DiscordText.Of(answer), StringComparison.Ordinal);
        Assert.Contains("do not know", DiscordText.Of(inEnglish), StringComparison.Ordinal);
        Assert.All([answer, inEnglish], one =>
        {
            Assert.Equal(Message, one["type"]!.GetValue<int>());
            Assert.Equal(OnlyForThem, one["data"]!["flags"]!.GetValue<int>());
        });
        Assert.Empty(await scene.Attendance());
        Assert.Equal(new OutboxSummary(0, 0, null), await scene.Bot.Read(records => records.Outbox.Summarize()));
        Assert.Empty(scene.Discord.Calls);
    }

    [Fact]
    public async Task From_there_one_finds_what_there_is()
    {
        await using var scene = await DiscordScene.Open();

        var answer = await scene.Use(DiscordScene.Member, "dance");
        var button = Assert.Single(answer["data"]!["components"]![0]!["components"]!.AsArray())!;
        var help = await scene.Interact(scene.Press(DiscordScene.Member, button["custom_id"]!.GetValue<string>()));

        Assert.Equal("說明", button["label"]!.GetValue<string>());
        Assert.Contains("出席", DiscordText.Of(help), StringComparison.Ordinal);
    }

    private static JsonObject OfKind99(DiscordScene scene)
    {
        var told = scene.Press(DiscordScene.Member, "say:簽到", DiscordScene.Channel);
        told["type"] = 99;
        return told;
    }
}
