using System.Text.Json;
using System.Text.Json.Nodes;
using CommunityBot.Accounts;
using CommunityBot.Bot.Channels.Line.Webhook;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>LINE's own emoji stand in a text as their names, and people as they are called there; the message tells where.</summary>
public sealed class LineWordsTests
{
    private const string Convener = "U91eeaf62d9";

    [Theory]
    [InlineData("{0}(ok)", "(ok)")]
    [InlineData("(smile)簽到 {0}", "(smile)")]
    [InlineData("(smile)(shocked face!!)簽到(ok){0}(ok)", "(smile)", "(shocked face!!)", "(ok)", "(ok)")]
    [InlineData("😀(smile)簽到 {0}", "(smile)")]
    public async Task Signing_in_with_emoji_about_the_code_is_signing_in(string typed, params string[] emojis)
    {
        await using var scene = await LineScene.Open();
        await Say(scene, LineScene.Member, string.Format(null, typed, scene.Code), emojis, []);
        Assert.Single(await scene.Attendance());
    }

    [Theory]
    [InlineData("報告 (ok)", "報告 (ok)")]
    [InlineData("報告 (ok)", "報告  ", "(ok)")]
    [InlineData("(ok)(love)", "🙂", "(ok)", "(love)")]
    public void What_is_typed_in_brackets_stays_and_what_is_an_emoji_does_not(string typed, string words, params string[] emojis) =>
        Assert.Equal(words, Read(Message(typed, emojis, [])).Text);

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(4, 9)]
    [InlineData(4, 0)]
    [InlineData(1, 1)]
    [InlineData(long.MaxValue, long.MaxValue)]
    public void What_is_told_of_no_place_in_the_text_changes_nothing(long index, long length)
    {
        var message = Message("😀簽到(ok)", [], []);
        message["emojis"] = new JsonArray(new JsonObject { ["index"] = index, ["length"] = length });
        Assert.Equal("😀簽到(ok)", Read(message).Text);
    }

    [Fact]
    public void Mentions_are_where_they_are_once_the_bot_and_the_emoji_are_out()
    {
        var words = Read(Message("@小幫手 (ok)補簽 @阿明 遲到", ["(ok)"], [("@小幫手", null), ("@阿明", "U2")]));
        var mention = Assert.Single(words.Mentions);
        Assert.Equal(("@阿明", new ChatAddress("line", "U2")), (words.Text.Substring(mention.At, mention.Length), mention.Of));
        Assert.Equal("補簽 @阿明 遲到", words.Text.Trim());
    }

    [Theory]
    [InlineData("補簽 @阿明 遲到進場")]
    [InlineData("補簽@阿明遲到進場")]
    [InlineData("@小幫手 補簽 @阿明 遲到進場")]
    public async Task Who_is_mentioned_is_the_member_bound_to_that_account(string typed)
    {
        await using var scene = await Open();
        await Say(scene, Convener, typed, [], [("@小幫手", null), ("@阿明", LineScene.Member)]);
        var entry = Assert.Single(await scene.Attendance());
        Assert.Equal((AttendanceAct.Recorded, "遲到進場"), (entry.Act, entry.Reason));
    }

    [Theory]
    [InlineData("補簽 @阿明 遲到進場", "@阿明")]
    [InlineData("請假 @阿明 明天 公差", "@阿明")]
    [InlineData("幫 @阿明 請假 明天", "@阿明")]
    [InlineData("@阿明 簽到", "補簽 @阿明")]
    [InlineData("幫@阿明簽到", "補簽 @阿明")]
    public async Task Who_is_not_bound_is_nobody_and_that_is_said(string typed, string told)
    {
        await using var scene = await Open();
        var said = await Say(scene, Convener, typed, [], [("@阿明", "U-nobody")]);
        Assert.Empty(await scene.Attendance());
        Assert.Contains(told, said, StringComparison.Ordinal);
        Assert.Null(await scene.Bot.Read(records => records.Deeds.Find(new Deeds.DeedId(1))));
    }

    private static async Task<LineScene> Open()
    {
        var scene = await LineScene.Open();
        await scene.Bot.Change(records =>
        {
            var convener = records.People.EverIn(scene.Meeting.Community).First(member => member.Role == Role.Convener).Person;
            var address = new ChatAddress(ChannelNames.Line, Convener);
            records.Accounts.Save(new ChatAccount { Address = address, Person = convener, BoundAt = scene.Clock.GetUtcNow() });
            return true;
        });
        return scene;
    }

    /// <returns>What was sent for it.</returns>
    private static async Task<string> Say(LineScene scene, string user, string typed, string[] emojis, (string Shown, string? User)[] mentioned)
    {
        await scene.Deliver(LineEvent.Message(Message(typed, emojis, mentioned), LineEvent.User(user), scene.Clock.GetUtcNow(), scene.NextEvent()));
        await scene.Bot.UntilOutboxIsEmpty();
        return scene.Line.Calls[^1].Json;
    }

    private static MessageContent.Words Read(JsonObject message)
    {
        using var told = JsonDocument.Parse(LineEvent.Message(message, LineEvent.User("U1"), LineScene.Now, "01H").ToJsonString());
        return Assert.IsType<MessageContent.Words>(LineEvents.Read(told.RootElement)!.Content);
    }

    /// <summary>A text message with its emoji in their order, and with those who are mentioned; the bot where there is no user.</summary>
    private static JsonObject Message(string typed, string[] emojis, (string Shown, string? User)[] mentioned)
    {
        var message = new JsonObject { ["type"] = "text", ["id"] = "444573844083572737", ["text"] = typed };
        var at = 0;
        if (emojis.Length > 0)
            message["emojis"] = new JsonArray([.. emojis.Select(Emoji)]);
        if (mentioned.Where(one => typed.Contains(one.Shown, StringComparison.Ordinal)).ToList() is { Count: > 0 } told)
            message["mention"] = new JsonObject { ["mentionees"] = new JsonArray([.. told.Select(Mentionee)]) };
        return message;

        JsonNode Emoji(string name)
        {
            var index = typed.IndexOf(name, at, StringComparison.Ordinal);
            at = index + name.Length;
            return new JsonObject { ["index"] = index, ["length"] = name.Length, ["productId"] = "5ac1bfd5040ab15980c9b435", ["emojiId"] = "001" };
        }

        JsonNode Mentionee((string Shown, string? User) one) => new JsonObject
        {
            ["index"] = typed.IndexOf(one.Shown, StringComparison.Ordinal),
            ["length"] = one.Shown.Length,
            ["type"] = "user",
            ["userId"] = one.User ?? "U0",
            ["isSelf"] = one.User is null,
        };
    }
}
