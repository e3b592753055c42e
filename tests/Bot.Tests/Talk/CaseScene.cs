using CommunityBot.Accounts;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>
/// Cases of industry placement on Monday 3 June 2024: 王小明深耕 of one teacher, 機器人研習 of three, with a head and an officer, under the real rulebook.
/// </summary>
internal static class CaseScene
{
    public const string Placement = "王小明深耕";
    public const string Workshop = "機器人研習";

    public static readonly ProgrammeId Programme = new("ncut-industry-placement-113");

    public static readonly DateTimeOffset Start = At(2024, 6, 3);

    public static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 9, 0, 0, TimeSpan.FromHours(8));

    public static async Task<Scene> Open()
    {
        var scene = new Scene(rulebooks: null, own: null) { Now = Start };
        await scene.Change(records =>
        {
            records.People.PutOfficer(Programme, Known(records, "周承辦"));
            records.People.PutHead(Case(records, Placement, "一年期", "王小明").Id, Known(records, "張主任"));
            Case(records, Workshop, "深度研習", "游老師", "周老師", "吳老師");
            return true;
        });
        return scene;
    }

    /// <summary>The placement with its days, filed, recommended and approved.</summary>
    public static async Task<Scene> Approved()
    {
        var scene = await Open();
        foreach (var words in new[] { "沒有補助", "113/8/1", "機構 精密公司 12345678", "送出" })
            await scene.Says("王小明", $"申請 {words}");
        await scene.Says("張主任", "推薦");
        await scene.Says("張主任", "確定");
        Assert.Contains("已核定", await scene.Hears("周承辦", $"核定 {Placement}"), StringComparison.Ordinal);
        return scene;
    }

    /// <summary>Another case; its first member leads it. Who is known already is the same person.</summary>
    public static Community Case(IRecords records, string name, string category, params ReadOnlySpan<string> people)
    {
        var community = records.Communities.Add(Programme, name, category);
        foreach (var (at, person) in people.ToArray().Index())
            records.People.Put(community.Id, Known(records, person), at == 0 ? Role.Convener : Role.Member, PersonKind.Own);
        return community;
    }

    public static Task<CaseFile> File(Scene scene, string name) =>
        scene.Read(records => CaseFile.Read(records, records.Communities.All().Single(one => one.Name == name).Id));

    public static PersonId Known(IRecords records, string name)
    {
        if (records.People.Named(name) is [var known, ..])
            return known.Id;
        var person = records.People.Add(name, "勤益科大", "機械系", "");
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", $"U-{name}"), Person = person, BoundAt = Start.AddDays(-30) });
        return person.Id;
    }
}
