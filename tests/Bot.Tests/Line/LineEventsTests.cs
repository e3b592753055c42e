using System.Text.Json;
using System.Text.Json.Nodes;
using CommunityBot.Bot.Channels.Line.Webhook;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Line;

public sealed class LineEventsTests
{
    private static readonly DateTimeOffset s_at = new(2025, 5, 12, 14, 2, 0, 250, TimeSpan.FromHours(8));

    [Fact]
    public void Words_of_one_person_carry_everything_needed_to_answer_them()
    {
        var message = Read(LineEvent.Text("簽到 4821", LineEvent.User("U1"), s_at, "01H"))!;

        Assert.Equal("01H", message.EventId);
        Assert.Equal(new ChatAddress("line", "U1"), message.From);
        Assert.Equal(new ChatAddress("line", "U1"), message.Place);
        Assert.Equal(s_at, message.SentAt);
        Assert.Equal(new MessageContent.Words("簽到 4821"), message.Content);
        Assert.Equal(new ReplyTicket("token-01H"), message.Ticket);
        Assert.False(message.Addressed);
    }

    [Theory]
    [InlineData("group", "groupId")]
    [InlineData("room", "roomId")]
    public void In_a_group_the_answer_goes_to_the_group(string type, string idName)
    {
        var source = new JsonObject { ["type"] = type, [idName] = "C1", ["userId"] = "U1" };
        var message = Read(LineEvent.Text("簽到", source, s_at, "01H"))!;

        Assert.Equal(new ChatAddress("line", "C1", IsGroup: true), message.Place);
        Assert.Equal(new ChatAddress("line", "U1"), message.From);
    }

    [Theory]
    [InlineData("@社群小幫手 簽到 4821", 0, 6, " 簽到 4821")]
    [InlineData("請 @社群小幫手 幫我簽到", 2, 6, "請  幫我簽到")]
    [InlineData("@社群小幫手", 0, 6, "")]
    [InlineData("簽到", 5, 6, "簽到")]
    [InlineData("簽到", -1, 2, "簽到")]
    [InlineData("😀簽到", 1, 1, "😀簽到")]
    public void A_mention_of_the_bot_addresses_it_and_is_not_part_of_the_words(string text, int index, int length, string words)
    {
        var told = LineEvent.Text(text, LineEvent.Group("C1", "U1"), s_at, "01H");
        told["message"]!["mention"] = new JsonObject { ["mentionees"] = new JsonArray(Mention(index, length, isSelf: true)) };

        var message = Read(told)!;

        Assert.Equal(new MessageContent.Words(words), message.Content);
        Assert.True(message.Addressed);
    }

    [Fact]
    public void A_mention_of_somebody_else_stays()
    {
        var told = LineEvent.Text("@王小明 簽到了嗎", LineEvent.Group("C1", "U1"), s_at, "01H");
        told["message"]!["mention"] = new JsonObject { ["mentionees"] = new JsonArray(Mention(0, 4, isSelf: false)) };

        var message = Read(told)!;

        Assert.Equal("@王小明 簽到了嗎", Assert.IsType<MessageContent.Words>(message.Content).Text);
        Assert.False(message.Addressed);
    }

    [Theory]
    [InlineData("image", SentAs.Photo)]
    [InlineData("video", SentAs.Video)]
    [InlineData("audio", SentAs.Audio)]
    [InlineData("file", SentAs.File)]
    public void What_was_sent_is_known_by_where_it_is_fetched(string type, SentAs sentAs) =>
        Assert.Equal(
            new MessageContent.Sent(sentAs, "1"),
            Read(LineEvent.Message(new JsonObject { ["type"] = type, ["id"] = "1" }, LineEvent.User("U1"), s_at, "01H"))!.Content);

    [Theory]
    [InlineData("location")]
    [InlineData("sticker")]
    public void Whatever_has_no_words_is_known_as_such(string type) =>
        Assert.IsType<MessageContent.Wordless>(
            Read(LineEvent.Message(new JsonObject { ["type"] = type, ["id"] = "1" }, LineEvent.User("U1"), s_at, "01H"))!.Content);

    [Fact]
    public void A_button_says_its_words_and_addresses_the_bot()
    {
        var message = Read(LineEvent.Postback("出席", LineEvent.Group("C1", "U1"), s_at, "01H"))!;

        Assert.Equal(new MessageContent.Words("出席"), message.Content);
        Assert.True(message.Addressed);
    }

    [Fact]
    public void A_button_that_only_opened_the_keyboard_says_nothing() =>
        Assert.Null(Read(LineEvent.Postback("keyboard", LineEvent.User("U1"), s_at, "01H")));

    [Theory]
    [InlineData("follow", typeof(MessageContent.Followed))]
    [InlineData("unfollow", typeof(MessageContent.Unfollowed))]
    public void Coming_and_going_of_a_friend_is_told(string type, Type content) =>
        Assert.IsType(content, Read(LineEvent.Of(type, LineEvent.User("U1"), s_at, "01H"))!.Content);

    [Theory]
    [InlineData("join", typeof(MessageContent.JoinedGroup))]
    [InlineData("leave", typeof(MessageContent.LeftGroup))]
    [InlineData("memberJoined", typeof(MessageContent.OthersJoined))]
    public void What_happens_to_a_group_comes_from_the_group(string type, Type content)
    {
        var message = Read(LineEvent.Of(type, LineEvent.Group("C1", userId: null), s_at, "01H"))!;

        Assert.IsType(content, message.Content);
        Assert.Equal(new ChatAddress("line", "C1"), message.From);
    }

    [Theory]
    [InlineData("""{"type":"messageEdited"}""")]
    [InlineData("""{"type":"memberLeft"}""")]
    [InlineData("""{"mode":"standby"}""")]
    [InlineData("""{"source":{"type":"group","groupId":"C1"}}""")]
    [InlineData("""{"source":{"type":"group","userId":"U1"}}""")]
    [InlineData("""{"source":{"type":"user"}}""")]
    [InlineData("""{"source":{"type":"planet","userId":"U1"}}""")]
    [InlineData("""{"source":null}""")]
    [InlineData("""{"source":"U1"}""")]
    [InlineData("""{"webhookEventId":null}""")]
    [InlineData("""{"webhookEventId":12}""")]
    [InlineData("""{"timestamp":null}""")]
    [InlineData("""{"timestamp":"1747029720000"}""")]
    [InlineData("""{"timestamp":-1}""")]
    [InlineData("""{"timestamp":9223372036854775807}""")]
    [InlineData("""{"timestamp":1e300}""")]
    [InlineData("""{"message":null}""")]
    [InlineData("""{"message":[]}""")]
    [InlineData("""{"message":{"type":"text"}}""")]
    [InlineData("""{"message":{"type":"text","text":5}}""")]
    [InlineData("""{"message":{"type":"text","text":"\ud83d"}}""")]
    [InlineData("""{"message":{"type":"hologram"}}""")]
    public void What_cannot_be_answered_is_left_alone(string difference)
    {
        var told = LineEvent.Text("簽到", LineEvent.User("U1"), s_at, "01H");
        using var other = JsonDocument.Parse(difference);
        var merged = "{" + string.Join(',', told.Where(member => !other.RootElement.TryGetProperty(member.Key, out _))
            .Select(member => $"\"{member.Key}\":{member.Value?.ToJsonString() ?? "null"}")
            .Concat(other.RootElement.EnumerateObject().Select(member => member.ToString()))) + "}";

        Assert.NotNull(Read(told));
        using var changed = JsonDocument.Parse(merged);
        Assert.Null(LineEvents.Read(changed.RootElement));
    }

    [Fact]
    public void Without_a_reply_token_there_is_no_ticket() =>
        Assert.Null(Read(LineEvent.Of("unfollow", LineEvent.User("U1"), s_at, "01H", replyToken: ""))!.Ticket);

    private static JsonObject Mention(int index, int length, bool isSelf) =>
        new() { ["index"] = index, ["length"] = length, ["type"] = "user", ["userId"] = "U9", ["isSelf"] = isSelf };

    private static IncomingMessage? Read(JsonObject told)
    {
        using var document = JsonDocument.Parse(told.ToJsonString());
        return LineEvents.Read(document.RootElement);
    }
}
