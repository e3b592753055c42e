using CommunityBot.Links;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class OwnDataConversationTests
{
    [Fact]
    public async Task A_member_gets_a_link_of_their_own_that_opens_for_half_an_hour()
    {
        using var scene = await Scene.Open();

        var reply = (await scene.Says("王小明", "我的資料"))!;

        var address = Assert.Single(reply.Choices.OfType<Choice.Open>()).Address.AbsoluteUri;
        Assert.StartsWith("https://bot.example.tw/link/", address, StringComparison.Ordinal);
        Assert.EndsWith(address, reply.Text, StringComparison.Ordinal);
        var link = await scene.Read(records => records.Links.Find(address.Split('/')[^1]));
        var person = await scene.Read(records => records.People.Named("王小明", "勤益科大")[0].Id);
        Assert.Equal(new PrivateLink { Person = person, For = LinkPurpose.OwnData, ExpiresAt = scene.Now.AddMinutes(30), Once = true }, link);
    }

    [Fact]
    public async Task It_ends_with_an_account_of_theirs()
    {
        using var scene = await Scene.Open();
        var address = Assert.Single((await scene.Says("王小明", "我的資料"))!.Choices.OfType<Choice.Open>()).Address.AbsoluteUri;
        await scene.Says("王小明", "解除綁定");
        await scene.Says("王小明", "確定");

        Assert.False((await scene.Read(records => records.Links.Find(address.Split('/')[^1])))!.IsOpenAt(scene.Now));
    }

    [Fact]
    public async Task In_a_group_there_is_none_and_without_an_address_it_is_said_what_is_to_be_set()
    {
        using var scene = await Scene.Open();
        Assert.Contains("一對一", (await scene.SaysInGroup("王小明", "我的資料"))!.Text, StringComparison.Ordinal);
        using var nowhere = await Scene.OpenAt(null);
        Assert.Contains("PublicBaseUrl", await nowhere.Hears("王小明", "我的資料"), StringComparison.Ordinal);
        Assert.Contains("PublicBaseUrl", await nowhere.Hears("王小明", "my data"), StringComparison.Ordinal);
    }
}
