using System.Text.Json;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Bot.Tests.Line;
using CommunityBot.Feed;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class CalendarConversationTests
{
    [Theory]
    [InlineData("行事曆")]
    [InlineData("我要訂閱行事曆")]
    [InlineData("日曆")]
    public async Task A_member_gets_an_address_of_their_own_and_how_to_subscribe_to_it(string words)
    {
        using var scene = await Scene.Open();

        var reply = (await scene.Says("王小明", words))!;

        var feed = (await FeedOf(scene, "王小明"))!;
        Assert.Contains($"\nhttps://bot.example.tw/calendar/{feed.Key}.ics\n", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Google 日曆", reply.Text, StringComparison.Ordinal);
        Assert.Contains("「行事曆 更換」", reply.Text, StringComparison.Ordinal);
        var open = Assert.Single(reply.Choices.OfType<Choice.Open>());
        Assert.Equal(("加入 Apple 行事曆", $"https://bot.example.tw/calendar/{feed.Key}/subscribe?openExternalBrowser=1"), (open.Label, open.Address.AbsoluteUri));
        Assert.Matches("^[A-Za-z0-9_-]{27}$", feed.Key);
    }

    [Fact]
    public async Task Asked_again_it_is_the_same_address_and_everybody_has_another()
    {
        using var scene = await Scene.Open();
        var first = await scene.Hears("王小明", "行事曆");
        Assert.Equal(first, await scene.Hears("王小明", "行事曆"));
        Assert.NotEqual(first, await scene.Hears("陳美麗", "行事曆"));
    }

    [Fact]
    public async Task A_new_address_takes_the_place_of_the_old_one()
    {
        using var scene = await Scene.Open();
        var first = await scene.Says("王小明", "行事曆");
        var before = (await FeedOf(scene, "王小明"))!;

        var renewed = await scene.Presses("王小明", first, "行事曆 更換");

        var after = (await FeedOf(scene, "王小明"))!;
        Assert.NotEqual(before.Key, after.Key);
        Assert.Contains(after.Key, renewed!.Text, StringComparison.Ordinal);
        Assert.Null(await scene.Read(records => records.Feeds.Find(before.Key)));
    }

    [Fact]
    public async Task It_is_revoked_and_made_anew_when_asked_for()
    {
        using var scene = await Scene.Open();
        Assert.Contains("目前沒有行事曆網址", await scene.Hears("王小明", "行事曆 停用"), StringComparison.Ordinal);
        Assert.Null(await FeedOf(scene, "王小明"));
        await scene.Says("王小明", "行事曆");

        var stopped = await scene.Says("王小明", "行事曆 停用");

        Assert.Contains("已停用", stopped!.Text, StringComparison.Ordinal);
        Assert.Null(await FeedOf(scene, "王小明"));
        await scene.Presses("王小明", stopped, "行事曆");
        Assert.NotNull(await FeedOf(scene, "王小明"));
    }

    [Fact]
    public async Task When_it_was_read_last_is_said()
    {
        using var scene = await Scene.Open();
        await scene.Says("王小明", "行事曆");
        var feed = (await FeedOf(scene, "王小明"))!;
        await scene.Change(records =>
        {
            records.Feeds.Fetched(feed.Person, Scene.Start);
            return true;
        });
        Assert.Contains("行事曆上次讀取：114/05/26（一） 14:00", await scene.Hears("王小明", "行事曆"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_no_address_is_shown_or_made()
    {
        using var scene = await Scene.Open();
        var reply = await scene.SaysInGroup("王小明", "行事曆");
        Assert.Contains("一對一", reply!.Text, StringComparison.Ordinal);
        Assert.Null(await FeedOf(scene, "王小明"));
    }

    [Theory]
    [InlineData("http://localhost:5000/", "只有這台電腦或校內網路讀得到")]
    [InlineData(null, "請管理者設定 PublicBaseUrl")]
    public async Task Without_an_address_from_outside_it_is_said_who_can_read_it(string? own, string said)
    {
        using var scene = await Scene.OpenAt(own is null ? null : new Uri(own));
        var reply = (await scene.Says("王小明", "行事曆"))!;
        Assert.Contains(said, reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Google 日曆：", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("行事曆")]
    [InlineData("calendar")]
    public async Task Line_takes_the_answer_with_all_its_buttons(string words)
    {
        using var scene = await Scene.Open();
        var reply = (await scene.Says("王小明", words))!;

        using var request = JsonDocument.Parse(new LineMessages(pictures: null).Reply("token", reply));

        Assert.Empty(LineRules.Breaches(request.RootElement));
        var labels = request.RootElement.GetProperty("messages")[0]
            .GetProperty("quickReply")
            .GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("action").GetProperty("label").GetString());
        Assert.Equal(reply.Choices.Select(choice => choice.Label), labels);
    }

    private static Task<CalendarFeed?> FeedOf(Scene scene, string name) => scene.Read(records => records.Feeds.Of(records.People.Named(name, "勤益科大")[0].Id));
}
