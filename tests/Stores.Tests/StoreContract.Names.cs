using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Theory]
    [InlineData("瓦歷斯．諾幹", "瓦歷斯·諾幹")]
    [InlineData("王小明", "王 ⼩明")]
    [InlineData("Jos\u00E9 O’Brien", "JOSE\u0301 O'Brien")]
    [InlineData("\U00020BB7田", "\U00020BB7　田")]
    public async Task Somebody_and_a_community_are_found_however_they_are_spelled(string name, string other)
    {
        var (community, person) = await Change(records =>
        {
            var (community, person) = (records.Communities.Add(s_programme, name, ""), records.People.Add(name, "勤益科大（工）", "", ""));
            records.People.Put(community.Id, person.Id, Role.Member, PersonKind.Own);
            return (community, person);
        });

        Assert.Equal(community, await Read(records => records.Communities.Find(s_programme, other)));
        Assert.Equal([person], await Read(records => records.People.Named(other, "勤益 科大(工)")));
        Assert.Equal([person], (await Read(records => records.People.MembersNamed(s_programme, other, DateOnly.MaxValue))).Select(member => member.Person));
        Assert.Empty(await Read(records => records.People.Named(other, "勤益科大")));
    }

    [Fact]
    public async Task A_new_name_is_found_and_the_old_one_no_more()
    {
        var (community, person) = await Change(records =>
        {
            var (community, person) = (records.Communities.Add(s_programme, "AI 社群", ""), records.People.Add("王小明", "勤益科大", "", "ming@example.tw"));
            records.Communities.Update(community = community with { Name = "資安社群" });
            records.People.Update(person = person with { Name = "李小明", Email = "Jos\u00E9@example.tw", Number = "A07", Title = "副教授" });
            return (community, person);
        });

        Assert.Equal((community, null), await Read(records => (
            records.Communities.Find(s_programme, "資安 社群"), records.Communities.Find(s_programme, "AI社群"))));
        Assert.Equal([person], await Read(records => records.People.Named("李 小明", "勤益科大")));
        Assert.Empty(await Read(records => records.People.Named("王小明", "勤益科大")));
        Assert.Equal((person, null), await Read(records => (
            records.People.FindByEmail("JOSE\u0301@example.tw"), records.People.FindByEmail("ming@example.tw"))));
        Assert.Equal((person, person, null, null), await Read(records => (
            records.People.FindByNumber("a07"), records.People.FindByNumber("Ａ07"), records.People.FindByNumber("a08"), records.People.FindByNumber(""))));
        await Assert.ThrowsAnyAsync<Exception>(() => Change(records =>
        {
            records.People.Update(records.People.Add("王大明", "勤益科大", "", "") with { Number = "a07" });
            return true;
        }));
    }

    [Fact]
    public async Task Of_two_communities_that_differ_in_spelling_the_one_is_found_that_is_spelled_so()
    {
        var (first, second) = await Change(records => (records.Communities.Add(s_programme, "AI 社群", ""), records.Communities.Add(s_programme, "AI社群", "")));

        Assert.Equal((first, second, first), await Read(records => (
            records.Communities.Find(s_programme, "AI 社群"), records.Communities.Find(s_programme, "AI社群"), records.Communities.Find(s_programme, "ai社群"))));
    }
}
