using System.Text.Json;
using CommunityBot.Bot.Channels.Discord.Interactions;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Tests.Discord;

public sealed class InteractionWordsTests
{
    [Theory]
    [InlineData("zh-TW", "spend", """[{"name":"words","type":3,"value":"80x15 便當"},{"name":"item","type":3,"value":"膳食費"}]""", "/支出 膳食費 80x15 便當")]
    [InlineData("en-US", "spend", """[{"name":"item","type":3,"value":"meals"}]""", "/spend meals")]
    [InlineData("zh-CN", "open-sign-in", "[]", "/開始簽到")]
    [InlineData(null, "check-in", """[{"name":"code","type":4,"value":4821},{"name":"later","type":3,"value":"新的"}]""", "/簽到 4821 新的")]
    public void A_command_says_its_word_in_the_readers_language_and_the_options_in_order(string? locale, string name, string options, string words) =>
        Assert.Equal(
            words,
            InteractionWords.WordsOf(
                Read($$$"""{"type":2,"locale":{{{JsonSerializer.Serialize(locale)}}},"data":{"name":"{{{name}}}","options":{{{options}}}}}""")));

    [Fact]
    public void Every_command_is_known_by_its_registered_name()
    {
        foreach (var command in CommandTable.All)
        {
            var told = Read($$$"""{"type":2,"locale":"en-US","data":{"name":"{{{Bot.Channels.Discord.Registration.CommandDefinitions.NameOf(command)}}}"}}""");
            Assert.Same(command, InteractionWords.CommandOf(told));
            Assert.Equal(command.ForAll, InteractionWords.IsForAll(told));
            Assert.Equal(command.Id, Ear.Ordered(TypedText.Fold(InteractionWords.WordsOf(told)!))?.Command);
        }
    }

    [Theory]
    [InlineData("""{"type":3,"data":{"custom_id":"say:開始簽到 #3","component_type":2}}""", "開始簽到 #3")]
    [InlineData("""{"type":3,"data":{"custom_id":"menu:0","component_type":3,"values":["say:名單 #3"]}}""", "名單 #3")]
    [InlineData(
        """{"type":3,"data":{"custom_id":"say@0"},"message":{"embeds":"""
            + """[{"title":"x"},{"type":"rich","fields":[{"name":"登記","value":"支出 膳食費\\*","inline":false}]}]}}""",
        "支出 膳食費*")]
    [InlineData(
        """{"type":5,"data":{"custom_id":"fill:綁定 ","components":[{"type":1,"components":[{"type":4,"custom_id":"words","value":"7K3Q-9XPA"}]}]}}""",
        "綁定 7K3Q-9XPA")]
    [InlineData(
        """{"type":5,"data":{"custom_id":"fill:綁定","components":[{"type":18,"component":{"type":4,"custom_id":"words","value":"7K3Q-9XPA"}}]}}""",
        "綁定 7K3Q-9XPA")]
    [InlineData(
        """{"type":5,"data":{"custom_id":"fill:","components":[{"type":1,"components":[{"type":4,"custom_id":"words","value":"紀錄 #3 今天"}]}]}}""", "紀錄 #3 今天")]
    [InlineData(
        """{"type":5,"data":{"custom_id":"ask:text","components":[{"type":1,"components":[{"type":4,"custom_id":"words","value":"第一行\n第二行"}]}]}}""",
        "第一行\n第二行")]
    public void Pressing_choosing_and_filling_in_say_words(string told, string words) => Assert.Equal(words, InteractionWords.WordsOf(Read(told)));

    [Theory]
    [InlineData("""{"type":3,"data":{"custom_id":"fill:綁定 "}}""")]
    [InlineData("""{"type":3,"data":{"custom_id":"ask:"}}""")]
    [InlineData("""{"type":3,"data":{"custom_id":"somebody else's"}}""")]
    [InlineData("""{"type":2,"data":{"name":"dance"}}""")]
    [InlineData("""{"type":5,"data":{"custom_id":"ask:"}}""")]
    [InlineData("""{"type":4,"data":{"name":"spend"}}""")]
    [InlineData("""{"type":9}""")]
    [InlineData("""{"type":2}""")]
    public void What_stands_for_no_words_says_nothing(string told)
    {
        Assert.Null(InteractionWords.WordsOf(Read(told)));
        Assert.False(InteractionWords.IsForAll(Read(told)));
    }

    [Fact]
    public void Opening_the_sign_in_is_for_all_and_asking_for_points_is_not()
    {
        Assert.True(InteractionWords.IsForAll(Read("""{"type":3,"data":{"custom_id":"say:開始簽到 #3"}}""")));
        Assert.False(InteractionWords.IsForAll(Read("""{"type":2,"data":{"name":"points"}}""")));
    }

    internal static DiscordInteraction Read(string told)
    {
        var whole = "{\"id\":\"1\",\"token\":\"t\"," + told[1..];
        return JsonSerializer.Deserialize(whole, InteractionJson.Default.DiscordInteraction)!;
    }
}
