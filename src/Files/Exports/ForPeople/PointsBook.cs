using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>Points: for each programme who has how many by which rule, and the list.</summary>
public sealed class PointsBook(CommunityRows rows, Reader reader)
{
    public async Task<Book> Of(ExportScope scope, CancellationToken cancel)
    {
        var cover = await Cover.Read(rows, reader, scope, cancel);
        return new Book(List(cover)) { Overviews = cover.Programmes.Select(programme => Figures(cover, programme)).ToAsyncEnumerable() };
    }

    private Sheet Figures(Cover cover, ProgrammeId programme)
    {
        var rules = reader.Rulebooks.Find(programme)?.Points ?? [];
        IReadOnlyList<Heading> headings =
        [
            reader.Heading("社群", "Community"), reader.Counted("姓名", "Name", " 人"), reader.Heading("身分", "Role"),
            reader.Heading("學校", "School"), reader.Heading("系所", "Department"),
            .. rules.Select(rule => new Heading(reader.Name(rule.Name), Below: new Sum.Added())),
            reader.Added("先前規則採計", "By former rules"), reader.Added("合計", "Total"),
        ];
        var title = reader.Say("點數統計", "Points");
        var communities = cover.Communities.Where(community => community.Programme == programme).ToList();
        var scope = cover.Scope with { Programmes = null, Communities = [.. communities.Select(community => community.Id)] };
        var lines = rows.Read(scope, (records, community) => People(records, scope, community, rules));
        return cover.Sheet(
            title, communities, headings,
            lines.Below(headings, reader.Say("合計", "Total"), reader.Say("小計", "Subtotal"), group: 0), names: 2)
            with
        { Name = cover.Programmes.Count == 1 ? title : $"{title} {reader.Name(programme)}" };
    }

    private IEnumerable<object?[]> People(IRecords records, ExportScope scope, Community community, IReadOnlyList<PointRule> rules)
    {
        var lines = LinesOf(records, scope, community).ToLookup(line => line.Person);
        var names = new LedgerNames(records, community);
        var roster = records.People.MembersOf(community.Id, reader.Today).Select(member => member.Person.Id).Where(scope.Includes);
        return roster.Union(lines.Select(line => line.Key)).Select(id => Cells(community, names, id, [.. lines[id]], rules));
    }

    private object?[] Cells(Community community, LedgerNames names, PersonId id, IReadOnlyList<PointEntry> lines, IReadOnlyList<PointRule> rules)
    {
        var (person, member) = (names.Person(id), names.Member(id, reader.Today));
        var byRule = rules.Select(rule => lines.Where(line => line.Rule == rule.Id).Select(line => line.Points).Sum()).ToList();
        var all = lines.Select(line => line.Points).Sum();
        var (first, last) = (5, 5 + rules.Count);
        return
        [
            community.Name, person?.Name, member is null ? null : reader.Of(member.Role), person?.School, person?.Department,
            .. byRule.Select(points => (object?)Shown(points)), Shown(all - byRule.Sum()),
            new Computed(row => $"SUM({row.Across(first, last)})", Exact(all)),
        ];
    }

    private Sheet List(Cover cover)
    {
        IReadOnlyList<Heading> headings =
        [
            reader.Heading("社群", "Community"), reader.Heading("日期", "Day"), reader.Heading("姓名", "Name"), reader.Heading("身分", "Role"),
            reader.Heading("學校", "School"), reader.Heading("採計項目", "For"), reader.Heading("活動", "Meeting"), reader.Heading("主題", "Topic"),
            reader.Added("點數", "Points"), reader.Heading("依據", "Article"), reader.Heading("登記人", "Recorded by"),
            reader.Heading("說明", "Remark"),
        ];
        var lines = rows.Read(cover.Scope, (records, community) =>
        {
            var names = new LedgerNames(records, community);
            return LinesOf(records, cover.Scope, community).Select(line => Cells(names, community, line));
        });
        return cover.Sheet(
            reader.Say("點數明細", "List of points"), headings,
            lines.Below(headings, reader.Say("合計", "Total")));
    }

    private IEnumerable<PointEntry> LinesOf(IRecords records, ExportScope scope, Community community) =>
        records.Points.Of(community.Id).Where(line => scope.Includes(line.Person) && scope.Includes(reader.Clock.Day(line.At)));

    private object?[] Cells(LedgerNames names, Community community, PointEntry line)
    {
        var day = reader.Clock.Day(line.At);
        var (person, member, meeting) = (names.Person(line.Person), names.Member(line.Person, day), names.Meeting(line.Meeting));
        var rule = reader.Rulebooks.Find(community.Programme)?.Points.FirstOrDefault(one => one.Id == line.Rule);
        return
        [
            community.Name, day, person?.Name, member is null ? null : reader.Of(member.Role), person?.School,
            rule is null ? reader.Say("先前規則採計", "By former rules") : reader.Name(rule.Name),
            meeting is null ? null : reader.Name(meeting, community), meeting?.Topic, Exact(line.Points), line.Cite.ToString(), names.Person(line.By)?.Name,
            Remark(line),
        ];
    }

    private string Remark(PointEntry line) =>
        line.Corrects is not null ? reader.Say("撤回", "taken back") + (line.Why.Length > 0 ? reader.Say("：", ": ") + line.Why : "")
        : line.Points != line.Worth ? reader.Say($"原為 {line.Worth} 點，已達上限", $"worth {line.Worth}, cut by the cap")
        : line.Why;

    /// <summary>Nothing is left blank: what somebody has is to be seen.</summary>
    private static decimal? Shown(PointValue points) => points == PointValue.Zero ? null : Exact(points);

    private static decimal Exact(PointValue points) => points.Hundredths / 100m;
}
