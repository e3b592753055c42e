using CommunityBot.Communities;
using CommunityBot.Files;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Programmes;
using CommunityBot.Rosters;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    private static readonly IRulebookSource s_rulebooks = RulebookShelf.Read(own: null, SeedFolder.Find("programmes")).Shelf;

    private static readonly string[] s_names =
        ["王小明", "金玉書", "瓦歷斯．諾幹", "Jos\u00E9 Garc\u00EDa", "O’Brien", "\U00020BB7田", "王小明 Tony", "歐陽小（客座）"];

    [Fact]
    public async Task The_same_people_in_any_spelling_change_nothing_the_second_time()
    {
        var first = await Import(s_names.Select((name, at) => Row(at, name, "AI 社群", "勤益科大（工）", "資管系")));
        var before = await Everybody();
        Assert.Equal(s_names, before.Select(member => member.Person.Name));
        Assert.Equal(s_names.Length, first.Plan.Count(RowEffect.Added));

        for (var seed = 0; seed < 200; seed++)
        {
            var spell = new Spellings(seed);
            var again = await Import(s_names.Select(
                (name, at) => Row(at, spell.Of(name), spell.Of("AI 社群"), spell.Of("勤益科大（工）"), at % 2 == 0 ? "" : spell.Of("資管系"))));

            Assert.True(again.Plan.Count(RowEffect.None) == s_names.Length, $"seed {seed}: {string.Join('、', again.People.Select(one => one.Roster.Name))}");
            Assert.Empty(again.Plan.Missing);
        }

        Assert.Equal(before, await Everybody());
    }

    private static RosterRow Row(int at, string name, string community, string school, string department) => new()
    {
        Line = at + 2,
        Programme = s_programme.Value,
        Community = community,
        Category = "AI數位",
        Name = name,
        Role = "member",
        Kind = "own",
        School = school,
        Department = department,
    };

    private async Task<RosterOutcome.Imported> Import(IEnumerable<RosterRow> rows)
    {
        var roster = Assert.IsType<RosterCheck.Good>(Roster.Check([.. rows], s_rulebooks)).Roster;
        return Assert.IsType<RosterOutcome.Imported>(await Change(records => RosterImport.Run(records, roster, s_rulebooks, Circle.Clock, s_start)));
    }

    private Task<IReadOnlyList<Membership>> Everybody() => Read(records => records.People.EverIn(Assert.Single(records.Communities.All()).Id));
}
