using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>The scene with a head and an officer, and what applications need in it.</summary>
internal static class ApplicationScene
{
    public const string Name = "AI數位研究社群";

    public static async Task<Scene> Open(IRulebookSource? rulebooks = null)
    {
        var scene = await Scene.Open(rulebooks ?? new ApplicationRulebooks());
        await scene.Change(records =>
        {
            records.People.PutHead(scene.Community.Id, Known(records, "張主任"));
            records.People.PutOfficer(scene.Community.Programme, Known(records, "周承辦"));
            return true;
        });
        return scene;
    }

    public static async Task<Scene> Recommended(IRulebookSource? rulebooks = null)
    {
        var scene = await Open(rulebooks);
        await scene.Says("林召集", "申請 小系");
        await scene.Says("林召集", "申請 膳食費 8000");
        await scene.Says("林召集", "申請 送出");
        await Recommend(scene);
        Assert.Equal(ApplicationState.Recommended, (await Steps(scene))[^1].To);
        return scene;
    }

    /// <summary>The head sees the application and says yes.</summary>
    public static async Task<string> Recommend(Scene scene)
    {
        await scene.Says("張主任", "推薦");
        return await scene.Hears("張主任", "確定");
    }

    public static async Task Fill(Scene scene)
    {
        await scene.Says("林召集", "申請 小系");
        await scene.Says("林召集", "申請 膳食費 8000");
    }

    private static PersonId Known(IRecords records, string name)
    {
        var person = records.People.Add(name, "勤益科大", "", "");
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", $"U-{name}"), Person = person, BoundAt = Scene.Start.AddDays(-30) });
        return person.Id;
    }

    /// <summary>A community of the city's programme that has filed, with some of the members.</summary>
    public static Task<bool> InTheCity(Scene scene, string name, IReadOnlyList<string> members) => scene.Change(records =>
    {
        var community = records.Communities.Add(ApplicationRulebooks.City, name, "");
        foreach (var member in members)
            records.People.Put(community.Id, records.People.Named(member, "勤益科大")[0].Id, Role.Member, PersonKind.Own);
        records.Applications.Add(
            community.Id,
            new ApplicationStep { To = ApplicationState.Filed, At = scene.Now, By = new PersonId(1), Cite = [new("x")], Version = 1 });
        return true;
    });

    public static Task<Answer> Receive(Scene scene, string who, string words) => scene.Receives(scene.Message(who, new MessageContent.Words(words)));

    public static Reply Chinese(Notice notice) => notice.Say(Catalogues.In(Language.Chinese));

    public static Task<IReadOnlyList<ApplicationStep>> Steps(Scene scene) => scene.Read(records => records.Applications.Of(scene.Community.Id).Steps);
}
