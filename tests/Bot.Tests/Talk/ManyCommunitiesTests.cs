using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>An officer of twelve communities.</summary>
public sealed class ManyCommunitiesTests
{
    [Theory]
    [InlineData("加入 張大同 勤益科大 成員 校內", "加入 第8社群 張大同 勤益科大 成員 校內")]
    [InlineData("新增活動", "新增活動 第8社群")]
    [InlineData("公告", "公告 第8社群")]
    public async Task Communities_without_a_button_are_named_with_how_to_say_them(string said, string example)
    {
        using var scene = await Open();
        var asked = await scene.Hears("承辦人", said);
        Assert.Contains("第8社群、第9社群", asked, StringComparison.Ordinal);
        Assert.Contains($"「{example}」", asked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("名單 第12社群")]
    [InlineData("名單 第12")]
    public async Task A_list_is_of_the_community_that_is_named(string said)
    {
        using var scene = await Open();
        Assert.Contains("老師12", (await scene.Says("承辦人", said))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_meetings_each_says_its_community()
    {
        using var scene = await Open();
        var labels = (await scene.Says("承辦人", "名單"))!.Choices.Select(choice => choice.Label).ToList();
        Assert.Equal(labels.Count, labels.Distinct().Count());
        Assert.Contains(labels, label => label.Contains("第2社群", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("出席 全部 第12社群")]
    [InlineData("出席 第12社群")]
    public async Task Attendance_of_all_of_one_community_is_asked_either_way(string said)
    {
        using var scene = await Open();
        var card = (await scene.Says("承辦人", said))!.Card!;
        Assert.Contains("老師12", card.ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("老師11", card.ToText(), StringComparison.Ordinal);
    }

    private static async Task<Scene> Open()
    {
        var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "承辦人");
        await scene.Change(records =>
        {
            foreach (var number in Enumerable.Range(2, 11))
            {
                var community = records.Communities.Add(scene.Community.Programme, $"第{number}社群", "AI數位");
                records.People.Put(community.Id, records.People.Add($"老師{number}", "勤益科大", "", "").Id, Role.Convener, Programmes.PersonKind.Own);
                records.Meetings.Plan(scene.PlanAt(Scene.Start) with { Community = community.Id });
            }

            return true;
        });
        scene.Now = Scene.Start.AddMinutes(10);
        return scene;
    }
}
