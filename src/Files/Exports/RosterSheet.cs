using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Files.Rosters;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Rosters;

namespace CommunityBot.Files.Exports;

/// <summary>The roster as it is from today on, to be edited and imported again: as it is, importing it changes nothing.</summary>
public sealed class RosterSheet(IStore store, IRulebookSource rulebooks, DateOnly today)
{
    private static readonly IReadOnlyList<string> s_columns =
        ["計畫", "社群", "類別", "姓名", "身分", "聘任", "學校", "系所", "電子郵件", "編號", "職稱", "起", "迄"];

    public Sheet Of(ExportScope scope) => new(s_columns, Officers(scope).Concat(CommunityRows.Read(store, scope, Rows)));

    private async IAsyncEnumerable<object?[]> Officers(ExportScope scope)
    {
        foreach (var programme in rulebooks.All.Select(rulebook => rulebook.Id).Where(id => scope.Community is null && (scope.Programme ?? id) == id))
        {
            foreach (var row in await store.Read(records => Of(records, new Office.Officer(programme), programme, community: null), CancellationToken.None))
                yield return row;
        }
    }

    private IEnumerable<object?[]> Rows(IRecords records, Community community) => records.People.EverIn(community.Id)
        .Where(member => member.Days.Reaches(today) && member.Person.DeletedOn is null)
        .Select(member => Row(
            records.People,
            community.Programme,
            community,
            member.Person,
            RosterChanges.RoleOf(member.Role).Chinese,
            RosterChanges.KindOf(member.Kind).Chinese,
            member.Days))
        .Concat(Of(records, new Office.Head(community.Id), community.Programme, community));

    private List<object?[]> Of(IRecords records, Office office, ProgrammeId programme, Community? community) =>
    [
        .. from person in records.People.EverHoldersOf(office)
           let days = records.People.DaysIn(office, person.Id) ?? default
           where days.Reaches(today) && person.DeletedOn is null
           select Row(records.People, programme, community, person, office is Office.Head ? "推薦人" : "承辦人", kind: null, days),
    ];

    private static object?[] Row(
        IPeople people, ProgrammeId programme, Community? community, Person person, string role, string? kind, Tenure days) =>
    [
        programme.Value, community?.Name, community?.Category, person.Name, role, kind,
        person.School, person.Department, person.Email, RosterTag.NumberOf(people, person), person.Title, days.From, days.Until,
    ];
}
