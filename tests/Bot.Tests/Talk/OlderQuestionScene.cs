using System.Text.Json;
using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Scenes in which the version before was asking something when it was replaced.</summary>
internal static class OlderQuestionScene
{
    /// <summary>A question of the version before, with what it kept, is open for whoever it is.</summary>
    public static Task<bool> Asked(Scene scene, string who, string command, string slot, string known) => scene.Change(records =>
    {
        var account = records.Accounts.Find(new ChatAddress("line", $"U-{who}"))!;
        records.Accounts.Save(account with
        {
            Question = new OpenQuestion
            {
                Command = command,
                Slot = slot,
                Known = JsonElement.Parse(known),
                Place = account.Address,
                AskedAt = scene.Now,
            },
        });
        return true;
    });

    /// <summary>王小明 was at the first meeting, which goes on; the second is to come.</summary>
    public static async Task<Scene> Meeting()
    {
        var scene = await Scene.Open(new LessonRulebook());
        scene.Now = Scene.Start;
        await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(7))));
        await scene.Says("林召集", "開始簽到");
        await scene.Says("林召集", "補簽 #1 王小明 遲到進場");
        return scene;
    }

    /// <summary>A public lesson lacks its second part; another is being planned.</summary>
    public static async Task<Scene> Lesson()
    {
        var scene = await Scene.Open(new LessonRulebook());
        await scene.Says("林召集", "公開授課 陳美麗 寫作課 備課 6/9 9:00-10:00 觀課 6/11 9:00-9:40 議課 6/13 11:00-12:00");
        await scene.Says("林召集", "取消活動 #3 確定");
        await LeadAnother(scene);
        return scene;
    }

    /// <summary>林召集 presented in the second meeting.</summary>
    public static async Task<Scene> Presentation()
    {
        var scene = await Scene.Open(new PointRulebooks());
        await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(-3)) with { Kind = "presentation" }));
        await scene.Says("林召集", "發表 林召集 論文題目");
        return scene;
    }

    /// <summary>#4 is requested and #5 paid.</summary>
    public static async Task<Scene> Money()
    {
        var scene = await BudgetConversationTests.Funded();
        foreach (var words in (string[])["請購 材料費 5000", "確定", "支出 膳食費 1200 便當", "確定"])
            await scene.Says("林召集", words);
        await LeadAnother(scene);
        return scene;
    }

    /// <summary>Both communities have handed something in, and the first has counted something: #3.</summary>
    public static async Task<Scene> Duties()
    {
        var scene = await Scene.Open(new DutyRulebooks());
        await LeadAnother(scene);
        foreach (var words in (string[])["繳交 AI數位研究社群 成果報告", "繳交 資安研究社群 成果報告", "成果 AI數位研究社群 簽約 2"])
            await scene.Says("林召集", words);
        return scene;
    }

    private static Task<bool> LeadAnother(Scene scene) => scene.Change(records =>
    {
        var another = records.Communities.Add(scene.Community.Programme, "資安研究社群", "資訊安全");
        records.People.Put(another.Id, records.People.Named("林召集", "勤益科大")[0].Id, Role.Convener, PersonKind.Own);
        return true;
    });
}
