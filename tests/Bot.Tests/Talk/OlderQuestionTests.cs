using System.Text.Json;
using CommunityBot.Accounts;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Answers to what the version before asked, which kept the words around the answer.</summary>
public sealed class OlderQuestionTests
{
    [Fact]
    public async Task Words_that_stood_before_the_answer_are_read_with_it()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start;
        await Asked(scene, "record", "name", """{"said":"#1"}""");
        Assert.Contains("已補簽：王小明", await scene.Hears("林召集", "王小明 遲到進場"), StringComparison.Ordinal);
        await Asked(scene, "record", "reason", """{"said":"#1 撤回 王小明"}""");
        var takenBack = await scene.Hears("林召集", "沒有到場");
        Assert.Contains("王小明", takenBack, StringComparison.Ordinal);
        Assert.Contains("沒有到場", takenBack, StringComparison.Ordinal);
        Assert.False((await scene.PresenceOf("王小明")).CountsAsPresent);
    }

    [Fact]
    public async Task So_are_words_on_both_sides_of_it()
    {
        using var scene = await BudgetConversationTests.Funded();
        await scene.Says("林召集", "請購 材料費 5000");
        await scene.Says("林召集", "確定");
        await Asked(scene, "spend", "confirm", """{"before":"核銷 #4","after":"4,800"}""");
        Assert.Contains("4,800 元", await scene.Hears("林召集", "確定"), StringComparison.Ordinal);
        Assert.Contains("沒有待核銷的請購", await scene.Hears("林召集", "支出 核銷"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_waited_for_no_longer_is_asked_again()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        await Asked(scene, "public-lesson", "Observation.End", """{"Community":"1","Teacher":"王小明","Topic":"閱讀課","Observation.Day":"2025-06-11"}""");
        Assert.Contains("備課是什麼時候", await scene.Hears("林召集", "6/11 10:40-11:20"), StringComparison.Ordinal);
        Assert.Contains("觀課是什麼時候", await scene.Hears("林召集", "6/9 14:00-15:00"), StringComparison.Ordinal);
    }

    private static Task<bool> Asked(Scene scene, string command, string slot, string known) => scene.Change(records =>
    {
        var account = records.Accounts.Find(new ChatAddress("line", "U-林召集"))!;
        records.Accounts.Save(account with
        {
            Question = new OpenQuestion
            {
                Command = command,
                Slot = slot,
                Known = JsonElement.Parse(known),
                Place = new ChatAddress("line", "U-林召集", IsGroup: false),
                AskedAt = scene.Now,
            },
        });
        return true;
    });
}
