using CommunityBot.Communities;
using CommunityBot.Files.Rosters;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Rosters;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>A place that somebody has or will have: of a programme's officer, in a community, or as its head.</summary>
/// <param name="Programme">Whose.</param>
/// <param name="Community">Null for an officer.</param>
/// <param name="Person">Who has it.</param>
/// <param name="Role">As an import reads it, in either language.</param>
/// <param name="Kind">Null where it is no member's.</param>
/// <param name="Number">The school's own, or what tells people of one name apart.</param>
/// <param name="Days">From when until when.</param>
internal sealed record RosterLine(
    ProgrammeId Programme, Community? Community, Person Person, BothLanguages Role, BothLanguages? Kind, string Number, Tenure Days)
{
    private static readonly BothLanguages s_officer = new("承辦人", "officer");
    private static readonly BothLanguages s_head = new("推薦人", "head");

    /// <summary>Of all who are there on a day or will be later.</summary>
    public static IAsyncEnumerable<RosterLine> Read(CommunityRows rows, IRulebookSource rulebooks, ExportScope scope, DateOnly today) =>
        Officers(rows, rulebooks, scope, today).Concat(rows.Read(scope, (records, community) => Of(records, community, today)));

    private static async IAsyncEnumerable<RosterLine> Officers(CommunityRows rows, IRulebookSource rulebooks, ExportScope scope, DateOnly today)
    {
        foreach (var programme in rulebooks.All.Select(rulebook => rulebook.Id).Where(scope.Includes))
        {
            foreach (var line in await rows.Read(
                records => Of(records, new Office.Officer(programme), programme, community: null, today).ToList(), CancellationToken.None))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<RosterLine> Of(IRecords records, Community community, DateOnly today) => records.People.EverIn(community.Id)
        .Where(member => member.Days.Reaches(today) && member.Person.DeletedOn is null)
        .Select(member => new RosterLine(
            community.Programme, community, member.Person, RosterChanges.RoleOf(member.Role), RosterChanges.KindOf(member.Kind),
            RosterTag.NumberOf(records.People, member.Person), member.Days))
        .Concat(Of(records, new Office.Head(community.Id), community.Programme, community, today));

    private static IEnumerable<RosterLine> Of(IRecords records, Office office, ProgrammeId programme, Community? community, DateOnly today) =>
        from person in records.People.EverHoldersOf(office)
        let days = records.People.DaysIn(office, person.Id) ?? default
        where days.Reaches(today) && person.DeletedOn is null
        select new RosterLine(
            programme, community, person, office is Office.Head ? s_head : s_officer, Kind: null, RosterTag.NumberOf(records.People, person), days);
}
