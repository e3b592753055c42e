using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>The roster as it is, as a file to be edited: as it is, importing it changes nothing.</summary>
public sealed class RosterExportTests : IDisposable
{
    private const string Heading = "計畫,社群,類別,姓名,身分,聘任,學校,系所,電子郵件,編號,職稱,起,迄";
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");
    private readonly CommandRun _run = new();

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(8));

    /// <summary>Texts that a file may change on the way, in either format.</summary>
    private static readonly string[] s_awkward =
    [
        "-", "=1+1", "＝1", "﹦1", "+1", "−1", "@SUM(A1)", "＠x", "'=1", "''-x", "'引號", "_x200B_", "_x005F_x000D_", "1-2", "007", "2025-09-01", "\"=1\"",
        "a,b;c",
    ];

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Its_headings_and_words_are_those_of_offices()
    {
        await Made(seed: 1);

        Assert.Equal(0, await _run.Run("export", "roster", "--out", _run.PathOf("roster.csv")));

        var lines = _run.Read("roster.csv").Split("\r\n");
        Assert.Equal(Heading, lines[0]);
        Assert.Equal($"{s_programme},,,陳承辦,承辦人,,勤益科大,研發處,,,,,", lines[1]);
        Assert.Contains($"{s_programme},社群 0,類別 0,林召集,召集人,校內,勤益科大,,,,,,", lines);
        Assert.Contains($"{s_programme},社群 0,類別 0,張主任,推薦人,,勤益科大,資管系,,,,,", lines);
        Assert.DoesNotContain(lines, line => line.Contains("離開的人", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_to_be_an_officer_or_a_head_from_a_later_day_stands_there()
    {
        var from = Today.AddDays(30);
        await _run.Store(records =>
        {
            var community = records.Communities.Add(s_programme, "社群", "").Id;
            records.People.PutOfficer(s_programme, records.People.Add("李新人", "勤益科大", "", "").Id, new Tenure(From: from));
            records.People.PutHead(community, records.People.Add("張主任", "勤益科大", "", "").Id, new Tenure(From: from));
            records.People.PutHead(community, records.People.Add("前主任", "勤益科大", "", "").Id, new Tenure(Until: Today.AddDays(-1)));
            return true;
        });

        Assert.Equal(0, await _run.Run("export", "roster", "--out", _run.PathOf("roster.csv")));

        var lines = _run.Read("roster.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([$"李新人,承辦人,,勤益科大,,,,,{from:O},", $"張主任,推薦人,,勤益科大,,,,,{from:O},"], lines.Skip(1).Select(line => line[line.IndexOfAny(['李', '張', '前'])..]));
    }

    [Theory]
    [InlineData("csv", 1)]
    [InlineData("csv", 2)]
    [InlineData("csv", 3)]
    [InlineData("xlsx", 4)]
    [InlineData("xlsx", 5)]
    [InlineData("xlsx", 6, "--language", "en", "--dates", "ce")]
    [InlineData("csv", 7, "--for", "people")]
    [InlineData("jsonl", 8)]
    public async Task Importing_it_changes_nothing(string format, int seed, params string[] options)
    {
        await Made(seed);
        var before = await Everything();
        var file = _run.PathOf($"roster.{format}");
        Assert.Equal(0, await _run.Run(["export", "roster", "--format", format, "--out", file, .. options]));

        Assert.Equal(0, await _run.Run("import", "roster", file, "--leavers"));

        Assert.Contains("新增 0 列，更新 0 列", _run.Out, StringComparison.Ordinal);
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task What_tells_twins_apart_is_of_these_records_alone()
    {
        var twins = await _run.Store(records =>
        {
            var community = records.Communities.Add(s_programme, "社群", "").Id;
            records.People.Add("林召集", "勤益科大", "資管系", "");
            List<Person> both = [records.People.Add("張雙生", "勤益科大", "資管系", ""), records.People.Add("張雙生", "勤益科大", "資管系", "")];
            both.ForEach(one => records.People.Put(community, one.Id, Role.Member, PersonKind.Own));
            return both;
        });
        Assert.Equal(0, await _run.Run("export", "roster", "--out", _run.PathOf("roster.csv")));
        var exported = _run.Read("roster.csv");
        Assert.All(twins, twin => Assert.Contains($",代號 {twin.Id.Value},", exported, StringComparison.Ordinal));

        Assert.Equal(1, await _run.Run("import", "roster", _run.Write("other.csv", exported.Replace("張雙生", "林召集", StringComparison.Ordinal))));

        Assert.Contains("是匯出時補上的代號，在這裡不是 林召集", _run.Error, StringComparison.Ordinal);
        var tag = $"代號 {twins[1].Id.Value},";
        Assert.Equal(0, await _run.Run("import", "roster", _run.Write("title.csv", exported.Replace(tag, $"{tag}教授", StringComparison.Ordinal))));
        Assert.Equal(["", "教授"], await _run.Store(records => records.People.Named("張雙生").Select(one => one.Title + one.Number).ToList()));
    }

    /// <summary>Communities of people of all roles and kinds, who came and went on any day.</summary>
    private Task<bool> Made(int seed) => _run.Store(records =>
    {
        var random = new Random(seed);
        var people = records.People;
        people.PutOfficer(s_programme, people.Add("陳承辦", "勤益科大", "研發處", "").Id);
        for (var at = 0; at < 3; at++)
        {
            var community = records.Communities.Add(s_programme, $"社群 {at}", $"類別 {at}").Id;
            people.PutHead(community, people.Add(at == 0 ? "張主任" : $"主任{(char)('甲' + at)}", "勤益科大", "資管系", "").Id);
            people.Put(community, people.Add(at == 0 ? "林召集" : $"林召{(char)('甲' + at)}", "勤益科大", "", "").Id, Role.Convener, PersonKind.Own);
            people.Put(community, people.Add($"離開的人{(char)('甲' + at)}", "", "", "").Id, Role.Member, PersonKind.Own, new Tenure(Until: Today.AddDays(-9)));
            foreach (var (department, email) in new[] { ("資管系", ""), ("資管系", ""), ("電子系", ""), ("電子系", $"zhang{at}@ncut.tw") })
                people.Put(community, people.Add("張雙生", "勤益科大", department, email).Id, (Role)random.Next(2), (PersonKind)random.Next(4));
            foreach (var (nth, text) in at == 0 ? s_awkward.Index() : [])
            {
                var letter = (char)('丁' + nth);
                var name = text[0] is '@' or '＠' ? letter + text : text + letter;
                people.Put(community, people.Add(name, "勤益科大", text, "").Id, Role.Member, PersonKind.Own);
            }

            for (var one = 0; one < 8; one++)
            {
                var email = random.Next(2) == 0 ? $"t{at}{one}@ncut.tw" : "";
                var person = people.Add($"王{(char)('大' + one)}{(char)('明' + at)}", random.Next(3) == 0 ? "臺中科大" : "勤益科大", "資管系", email);
                if (random.Next(3) == 0)
                    people.Update(person with { Number = $"a{at}{one}", Title = s_awkward[random.Next(s_awkward.Length)] });
                DateOnly? from = random.Next(2) == 0 ? Today.AddDays(-random.Next(5, 90)) : null;
                DateOnly? until = random.Next(3) == 0 ? Today.AddDays(random.Next(1, 60)) : null;
                var kind = (PersonKind)random.Next(4);
                people.Put(community, person.Id, Role.Member, kind, new Tenure(from, until));
                if (random.Next(4) == 0)
                    people.Put(community, person.Id, (Role)random.Next(2), kind, new Tenure(From: Today.AddDays(random.Next(-4, 30))));
            }
        }

        return true;
    });

    private Task<List<string>> Everything() => _run.Store(records => records.Communities.All()
        .SelectMany(community => records.People.EverIn(community.Id).Select(member => $"{member}")
            .Concat(records.People.HeadsOf(community.Id, Today).Select(head => $"{head}")))
        .Concat(records.People.OfficersOf(s_programme, Today).Select(officer => $"{officer}"))
        .ToList());
}
