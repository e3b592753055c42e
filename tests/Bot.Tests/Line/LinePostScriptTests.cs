using System.Text.Json;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Line;

public sealed class LinePostScriptTests
{
    private static readonly LineMessages s_messages = new(pictures: null);
    private static readonly Reply s_reminder = Reply.Show(
        new Card { Title = "順帶提醒", Fields = [new Field("期中報告", "114/05/30（五）")], Buttons = [Choice.Saying("三天後再提醒")] }, Choice.Saying("期限"));

    [Fact]
    public void What_comes_along_is_a_message_of_its_own_after_the_answer()
    {
        var messages = Messages(Reply.Say("已簽到") with { PostScript = s_reminder });

        Assert.Equal(["text", "flex"], messages.Select(message => message.GetProperty("type").GetString()));
        Assert.Equal("已簽到", messages[0].GetProperty("text").GetString());
        Assert.StartsWith("順帶提醒\n期中報告：114/05/30", messages[1].GetProperty("altText").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_choices_of_both_hang_on_the_last_the_answers_first_and_none_twice()
    {
        var messages = Messages(Reply.Say("哪一場？", Choice.Saying("簽到 #3"), Choice.Saying("期限")) with { PostScript = s_reminder });

        Assert.False(messages[0].TryGetProperty("quickReply", out _));
        Assert.Equal(["簽到 #3", "期限"], Labels(messages[1]));
    }

    [Fact]
    public void Of_more_choices_than_a_phone_shows_the_answers_own_stay()
    {
        var own = Enumerable.Range(1, 12).Select(i => Choice.Saying($"選 {i}")).ToList();
        var messages = Messages(Reply.Say("哪一場？", own) with { PostScript = Reply.Say("順帶提醒", Choice.Saying("期限"), Choice.Saying("活動")) });

        Assert.Equal([.. own.Select(choice => choice.Label), "期限"], Labels(messages[1]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5_001)]
    [InlineData(19_999)]
    public void A_long_answer_is_cut_before_what_comes_along_is(int length)
    {
        var postScript = new string('醒', length);
        var messages = Messages(Reply.Say(new string('答', 30_000)) with { PostScript = Reply.Say(postScript) });
        var texts = messages.Select(message => message.GetProperty("text").GetString()!).ToList();

        Assert.Equal(postScript, string.Concat(texts.Where(text => text.StartsWith('醒'))));
        Assert.EndsWith("答…", texts.Last(text => text.StartsWith('答')), StringComparison.Ordinal);
        Assert.Equal(5, texts.Count);
    }

    [Fact]
    public void However_long_both_are_the_answer_comes_first_and_LINE_takes_it()
    {
        var messages = Messages(Reply.Say(new string('答', 30_000)) with { PostScript = Reply.Say(new string('醒', 30_000)) });

        Assert.Equal("答醒醒醒醒", string.Concat(messages.Select(message => message.GetProperty("text").GetString()![0])));
    }

    [Fact]
    public async Task What_came_along_with_an_answer_that_came_too_late_comes_with_the_next()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(new Mishap.Status(400, "Invalid reply token"));
        await scene.Enqueue(Reply.Say("已簽到") with { PostScript = s_reminder }, new ReplyTicket("token"));
        await scene.Bot.UntilOutboxIsEmpty();
        await scene.Say(LineScene.Member, "點數");

        Assert.All(scene.Line.Calls, call => Assert.Equal("/v2/bot/message/reply", call.Path));
        var next = scene.Line.Delivered[^1].Json;
        Assert.Contains("已簽到", next, StringComparison.Ordinal);
        Assert.Contains(s_reminder.Text.Split('\n')[0], next, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Labels(JsonElement message) =>
        message.GetProperty("quickReply").GetProperty("items").EnumerateArray().Select(item => item.GetProperty("action").GetProperty("label").GetString()!);

    private static List<JsonElement> Messages(Reply reply)
    {
        var request = JsonElement.Parse(s_messages.Reply("token", reply).Span);
        Assert.Empty(LineRules.Breaches(request));
        return [.. request.GetProperty("messages").EnumerateArray()];
    }
}
