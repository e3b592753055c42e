using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>
/// A scene in which 周研發 is the officer of the industry placement too, 王小明 has a case of it, with 陳美麗 who convenes it, and 李大同 of another department
/// has none. It is 10 June 2025 (114/06/10).
/// </summary>
internal static class PlacementScene
{
    public static readonly ProgrammeId Programme = new("ncut-industry-placement-113");

    public const string Officer = "周研發";

    public static async Task<Scene> Open()
    {
        var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(15);
        await scene.Change(records =>
        {
            var officer = scene.Join(Officer, Role.Member, records);
            records.People.PutOfficer(Programme, officer.Id);
            var teacher = scene.Join("李大同", Role.Member, records);
            records.People.Update(teacher with { Department = "機械系" });
            var workshop = records.Communities.Add(Programme, "精密加工研習", "深度實務研習");
            records.People.Put(workshop.Id, Named(records, "陳美麗"), Role.Convener, PersonKind.Own);
            records.People.Put(workshop.Id, Named(records, "王小明"), Role.Member, PersonKind.Own);
            return true;
        });
        return scene;
    }

    /// <summary>Says it and then 記下.</summary>
    public static async Task<string> Notes(Scene scene, string words)
    {
        await scene.Says(Officer, words);
        return await scene.Hears(Officer, "記下");
    }

    public static Task<IReadOnlyList<CreditEntry>> NotedOf(Scene scene, string name) => scene.Read(records =>
        records.Credits.Of("ncut-industry-placement", Named(records, name)));

    public static PersonId Named(Records.IRecords records, string name) => records.People.Named(name)[0].Id;

    public static Period Days(int fromYear, int fromMonth, int fromDay, int toYear, int toMonth, int toDay) =>
        new(new DateOnly(fromYear, fromMonth, fromDay), new DateOnly(toYear, toMonth, toDay));
}
