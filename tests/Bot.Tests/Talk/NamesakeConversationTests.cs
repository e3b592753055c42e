using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Two of one name in a community are told apart wherever either is shown, and whoever is named with the department is that one.</summary>
public sealed class NamesakeConversationTests
{
    [Theory]
    [InlineData("名單")]
    [InlineData("出席 全部")]
    [InlineData("點數 全部")]
    public async Task Each_line_says_which_of_the_two_it_is(string said)
    {
        using var scene = await Open();
        Assert.Equal(
            ["王小明 資管系", "陳美麗", "王小明 電子系"],
            (await scene.Says("林召集", said))!.Card!.Fields.Select(field => field.Label).Where(label => label.StartsWith('王') || label.StartsWith('陳')));
    }

    [Theory]
    [InlineData("出席 王小明", "王小明 資管系", "王小明 資管系 的出席", "0／1")]
    [InlineData("出席 王小明", "王小明 電子系", "王小明 電子系 的出席", "1／1")]
    [InlineData("點數 王小明", "王小明 電子系", "王小明 電子系 的點數", "0.5")]
    public async Task It_is_asked_which_and_the_one_alone_is_shown(string said, string button, string title, string figure)
    {
        using var scene = await Open();
        await scene.Says("林召集", "補簽 王小明 電子系");
        scene.Now = Scene.Start.AddHours(3);

        var which = await scene.Says("林召集", said);
        Assert.Contains("哪一位", which!.Text, StringComparison.Ordinal);
        var card = (await scene.Presses("林召集", which, button))!.Card!;

        Assert.Equal(title, card.Title);
        Assert.Contains(figure, card.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_recorded_and_taken_back_says_of_whom()
    {
        using var scene = await Open();
        var which = await scene.Says("林召集", "補簽 王小明 遲到");
        Assert.Equal(["王小明 勤益科大 資管系", "王小明 勤益科大 電子系"], which!.Choices.Select(choice => choice.Label));
        var done = await scene.Says("林召集", "補簽 王小明 電子系 遲到");
        Assert.Equal("已補簽：王小明 電子系，例行研討 第1次", done!.Card!.Title);

        var back = await scene.Says("林召集", "補簽 撤回 王小明 電子系 沒有到場");
        Assert.Contains("王小明 電子系", back!.Card!.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_whom_there_is_nobody_by_that_name_the_name_alone_is_shown()
    {
        using var scene = await Open();
        Assert.Equal("陳美麗 的出席", (await scene.Says("林召集", "出席 陳美麗"))!.Card!.Title);
    }

    private static async Task<Scene> Open()
    {
        var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var other = records.People.Add("王小明", "勤益科大", "電子系", "");
            records.People.Put(scene.Community.Id, other.Id, Role.Member, PersonKind.Own);
            return other;
        });
        await scene.Says("林召集", "開始簽到");
        scene.Now = Scene.Start.AddMinutes(5);
        return scene;
    }
}
