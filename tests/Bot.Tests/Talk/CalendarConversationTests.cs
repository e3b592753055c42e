using System.Text.Json;
using System.Text.RegularExpressions;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Bot.Tests.Line;
using CommunityBot.Feed;
using CommunityBot.Messages;
using CommunityBot.Records;

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

        var key = KeyIn(reply);
        Assert.Matches("^[A-Za-z0-9_-]{27}$", key);
        Assert.NotNull(await FeedAt(scene, key));
        Assert.Contains($"\nhttps://bot.example.tw/calendar/{key}.ics\n", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Google 日曆", reply.Text, StringComparison.Ordinal);
        Assert.Contains("「行事曆 停用」", reply.Text, StringComparison.Ordinal);
        var open = Assert.Single(reply.Choices.OfType<Choice.Open>());
        Assert.Equal(("加入 Apple 行事曆", $"https://bot.example.tw/calendar/{key}/subscribe?openExternalBrowser=1"), (open.Label, open.Address.AbsoluteUri));
    }

    [Fact]
    public async Task Asked_again_the_address_is_not_shown_but_since_when_there_is_one_and_when_it_was_read()
    {
        using var scene = await Scene.Open();
        var key = KeyIn((await scene.Says("王小明", "行事曆"))!);

        var again = await scene.Hears("王小明", "行事曆");
        Assert.StartsWith("您的行事曆網址：114/05/26（一） 產生，還沒有被讀取過。", again, StringComparison.Ordinal);
        Assert.DoesNotContain(key, again, StringComparison.Ordinal);
        Assert.NotEqual(key, KeyIn((await scene.Says("陳美麗", "行事曆"))!));

        await scene.Change(records => Fetched(records, key, Scene.Start));
        Assert.Contains("上次讀取 114/05/26（一） 14:00", await scene.Hears("王小明", "行事曆"), StringComparison.Ordinal);
        Assert.NotNull(await FeedAt(scene, key));
    }

    [Fact]
    public async Task A_new_address_takes_the_place_of_the_old_one_once_it_is_read()
    {
        using var scene = await Scene.Open();
        var before = KeyIn((await scene.Says("王小明", "行事曆"))!);
        await scene.Change(records => Fetched(records, before, Scene.Start));
        scene.Now = scene.Now.AddDays(1);

        var renewed = (await scene.Presses("王小明", await scene.Says("王小明", "行事曆"), "行事曆 更換"))!;

        var after = KeyIn(renewed);
        Assert.NotEqual(before, after);
        Assert.Contains("舊的網址還能用", renewed.Text, StringComparison.Ordinal);
        Assert.NotNull(await FeedAt(scene, before));
        Assert.Equal(2, (await scene.Hears("王小明", "行事曆")).Split("您的行事曆網址").Length - 1);
        await scene.Change(records => Fetched(records, after, scene.Now));
        Assert.Null(await FeedAt(scene, before));
        Assert.NotNull(await FeedAt(scene, after));
    }

    [Fact]
    public async Task It_is_revoked_and_made_anew_when_asked_for()
    {
        using var scene = await Scene.Open();
        Assert.Contains("目前沒有行事曆網址", await scene.Hears("王小明", "行事曆 停用"), StringComparison.Ordinal);
        var first = KeyIn((await scene.Says("王小明", "行事曆"))!);

        var stopped = await scene.Says("王小明", "行事曆 停用");

        Assert.Contains("已停用", stopped!.Text, StringComparison.Ordinal);
        Assert.Null(await FeedAt(scene, first));
        Assert.NotNull(await FeedAt(scene, KeyIn((await scene.Presses("王小明", stopped, "行事曆"))!)));
    }

    [Fact]
    public async Task In_a_group_no_address_is_shown_or_made()
    {
        using var scene = await Scene.Open();
        var reply = await scene.SaysInGroup("王小明", "行事曆");
        Assert.Contains("一對一", reply!.Text, StringComparison.Ordinal);
        Assert.Empty(await scene.Read(records => records.Feeds.Of(records.People.Named("王小明", "勤益科大")[0].Id)));
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

    private static string KeyIn(Reply reply) => Regex.Match(reply.Text, @"/calendar/(?<key>[^./]+)\.ics", RegexOptions.NonBacktracking).Groups["key"].Value;

    private static Task<CalendarFeed?> FeedAt(Scene scene, string key) => scene.Read(records => records.Feeds.Find(key));

    private static bool Fetched(IRecords records, string key, DateTimeOffset at)
    {
        records.Feeds.Fetched(key, at);
        return true;
    }
}
