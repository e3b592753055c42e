using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli;

public sealed class RosterDaysTests : IDisposable
{
    private const string Heading = "計畫,社群,姓名,身分,聘任,學校,起,迄\n";

    /// <summary>Of this programme a teacher joins one community.</summary>
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Days_of_a_roster_are_those_of_the_membership_and_the_same_again_changes_nothing()
    {
        var text = Heading + Row("AI 社群", "林召集", "召集人") + Row("AI 社群", "王小明", from: "114/9/1") + Row("AI 社群", "李美麗", until: "2025-10-31");
        Assert.Equal(0, await Import(text));

        Assert.Equal(
            [("林召集", null, null), ("王小明", new DateOnly(2025, 9, 1), null), ("李美麗", null, new DateOnly(2025, 10, 31))],
            (await Members("AI 社群")).Select(member => (member.Person.Name, member.Days.From, member.Days.Until)));
        Assert.Equal(0, await Import(text));
        Assert.Contains("新增 0 列，更新 0 列，不變 3 列", _run.Out, StringComparison.Ordinal);

        Assert.Equal(0, await Import(Heading + Row("AI 社群", "王小明", until: "114/12/31")));
        Assert.Contains("更新 1 列", _run.Out, StringComparison.Ordinal);
        Assert.Contains(
            new Tenure(new DateOnly(2025, 9, 1), new DateOnly(2025, 12, 31)), (await Members("AI 社群")).Select(member => member.Days));
    }

    [Fact]
    public async Task Who_becomes_convener_was_a_member_before()
    {
        var text = Heading + Row("AI 社群", "王小明", until: "114/8/31") + Row("AI 社群", "王小明", "召集人", from: "114/9/1");
        Assert.Equal(0, await Import(text));

        Assert.Equal(
            [(Role.Convener, new DateOnly(2025, 9, 1)), (Role.Member, null)],
            (await Members("AI 社群")).Select(member => (member.Role, member.Days.From)));
        Assert.Equal(0, await Import(text));
        Assert.Contains("新增 0 列，更新 0 列，不變 2 列", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_community_only_is_judged_by_the_day()
    {
        await Import(Heading + Row("AI 社群", "王小明"));

        Assert.Equal(1, await Import(Heading + Row("資安社群", "王小明", from: "114/9/1")));
        Assert.Contains("第 2 行：王小明 已經在「AI 社群」", _run.Error, StringComparison.Ordinal);
        Assert.Equal(1, await Import(Heading + Row("AI 社群", "王小明", until: "114/9/1") + Row("資安社群", "王小明", from: "114/9/1")));
        Assert.Contains("第 3 行：王小明 和第 2 行在不同的社群", _run.Error, StringComparison.Ordinal);

        Assert.Equal(0, await Import(Heading + Row("AI 社群", "王小明", until: "114/8/31") + Row("資安社群", "王小明", from: "114/9/1")));
        Assert.Equal(new DateOnly(2025, 8, 31), Assert.Single(await Members("AI 社群")).Days.Until);
        Assert.Equal(new DateOnly(2025, 9, 1), Assert.Single(await Members("資安社群")).Days.From);
    }

    [Fact]
    public async Task Leavers_are_shown_and_end_and_others_stay()
    {
        await Import(Heading + Row("AI 社群", "林召集", "召集人") + Row("AI 社群", "王小明") + Row("AI 社群", "李美麗") + Row("第三社群", "張淑芬"));
        var second = Heading + Row("AI 社群", "林召集", "召集人") + Row("資安社群", "李美麗");

        Assert.Equal(1, await Import(second));
        Assert.Contains("李美麗 已經在「AI 社群」", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Import(second, "--leavers", "--dry-run"));
        Assert.Contains("離開　AI 社群：王小明、李美麗（到 ", _run.Out, StringComparison.Ordinal);
        Assert.Contains("換社群　李美麗：AI 社群 → 資安社群", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(await Members("AI 社群"), member => member.Days.Until is not null);

        Assert.Equal(0, await Import(second, "--leavers"));
        Assert.Contains("離開　AI 社群：王小明、李美麗（到 ", _run.Out, StringComparison.Ordinal);
        Assert.Contains("不變 1 列，離開 2 位。", _run.Out, StringComparison.Ordinal);
        var gone = (await Members("AI 社群")).Where(member => member.Days.Until is not null).ToList();
        Assert.Equal(["王小明", "李美麗"], gone.Select(member => member.Person.Name));
        Assert.Equal(gone[1].Days.Until!.Value.AddDays(1), Assert.Single(await Members("資安社群")).Days.From);
        Assert.Null(Assert.Single(await Members("第三社群")).Days.Until);

        Assert.Equal(0, await Import(second, "--leavers"));
        Assert.Contains("新增 0 列，更新 0 列，不變 2 列", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("離開", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_office_ends_with_its_last_day()
    {
        var text = Heading + Row("", "陳承辦", "承辦人", until: "114/7/31") + Row("", "新承辦", "承辦人", from: "114/8/1");
        await Import(text);

        Assert.Equal(["陳承辦"], (await Officers(new DateOnly(2025, 7, 31))).Select(person => person.Name));
        Assert.Equal(["新承辦"], (await Officers(new DateOnly(2025, 8, 1))).Select(person => person.Name));
        Assert.Equal(0, await Import(text));
        Assert.Contains("新增 0 列，更新 0 列，不變 2 列", _run.Out, StringComparison.Ordinal);
    }

    private static string Row(string community, string name, string role = "成員", string from = "", string until = "") =>
        $"{s_programme},{community},{name},{role},校內,勤益科大,{from},{until}\n";

    private Task<int> Import(string text, params string[] options) => _run.Run(["import", "roster", _run.Write("roster.csv", text), .. options]);

    private Task<IReadOnlyList<Membership>> Members(string community) =>
        _run.Store(records => records.People.EverIn(records.Communities.Find(s_programme, community)!.Id));

    private Task<IReadOnlyList<Person>> Officers(DateOnly day) => _run.Store(records => records.People.OfficersOf(s_programme, day));
}
