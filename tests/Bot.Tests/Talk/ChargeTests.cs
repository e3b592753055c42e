using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>To put somebody into a community makes nobody's accounts or name one's own, where they lead something else.</summary>
public sealed class ChargeTests
{
    private static readonly ProgrammeId s_elsewhere = new("hsinchu-learning-communities-111");

    [Theory]
    [InlineData("加入 周召集 AI數位研究社群 勤益科大 資管系 召集人 校內")]
    [InlineData("加入 周召集 AI數位研究社群 勤益科大 資管系 主管")]
    [InlineData("加入 周召集 勤益科大 資管系 承辦人")]
    public async Task To_make_somebody_lead_here_too_lets_nobody_in_as_who_leads_elsewhere(string words)
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "承辦人");
        await Elsewhere(scene, "周召集", (records, community, who) => records.Put(community, who, Role.Convener, PersonKind.Own));
        Assert.NotNull((await scene.Says("承辦人", words))!.Card);

        Assert.Contains("還擔任別的職務", await scene.Hears("承辦人", "綁定碼 周召集"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("officer")]
    [InlineData("head")]
    [InlineData("convener")]
    public async Task Who_leads_from_a_later_day_is_let_in_by_no_convener(string what)
    {
        using var scene = await Scene.Open();
        var from = new Tenure(From: scene.Today.AddDays(30));
        var community = await scene.Change(records => records.Communities.Add(scene.Community.Programme, "資安社群", ""));
        await Newcomer(scene, "李新人", (people, who) =>
        {
            if (what == "officer")
                people.PutOfficer(scene.Community.Programme, who, from);
            else if (what == "head")
                people.PutHead(community.Id, who, from);
            else
                people.Put(community.Id, who, [new Place(Role.Convener, PersonKind.Own, from)]);
        });

        Assert.Contains("還擔任別的職務", await scene.Hears("林召集", "綁定碼 李新人"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_makes_somebody_an_officer_sees_which_accounts_they_have()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "承辦人");

        Assert.Contains("王小明已經綁定的帳號：LINE", await scene.Hears("承辦人", "加入 王小明 承辦人 114/6/20"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("officer")]
    [InlineData("convener")]
    [InlineData("later")]
    public async Task An_officer_ends_no_accounts_of_who_leads_elsewhere_and_was_only_put_in_here(string what)
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "承辦人");
        await Elsewhere(scene, "黃承辦", (people, community, who) =>
        {
            if (what == "convener")
                people.Put(community, who, Role.Convener, PersonKind.Own);
            else
                people.PutOfficer(s_elsewhere, who, what == "later" ? new Tenure(From: scene.Today.AddDays(9)) : default(Tenure));
        });
        Assert.NotNull((await scene.Says("承辦人", "加入 黃承辦 AI數位研究社群 勤益科大 資管系 成員 校內"))!.Card);

        Assert.Contains("沒有「黃承辦」這個帳號", await scene.Hears("承辦人", "解除綁定 黃承辦"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_renames_who_leads_elsewhere_and_was_only_put_in_here()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "承辦人");
        await Elsewhere(scene, "黃承辦", (people, _, who) => people.PutOfficer(s_elsewhere, who));
        Assert.NotNull((await scene.Says("林召集", "加入 黃承辦 勤益科大 資管系 成員 校內"))!.Card);
        foreach (var who in (string[])["林召集", "承辦人"])
            Assert.Contains("姓名沒有更動", await scene.Hears(who, "改名 黃承辦 黃笨蛋"), StringComparison.Ordinal);
        Assert.Single(await scene.Read(records => records.People.Named("黃承辦")));
    }

    [Fact]
    public async Task Who_left_and_is_in_another_community_now_is_renamed_there_and_who_is_nowhere_still_here()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "資安社群", "");
            var convener = scene.Join("許家豪", Role.Convener, records).Id;
            records.People.Put(scene.Community.Id, convener, []);
            records.People.Put(other.Id, convener, Role.Convener, PersonKind.Own);
            return true;
        });
        await scene.Says("林召集", "離開 王小明 114/5/20 調校");
        await scene.Says("林召集", "離開 陳美麗 114/5/20 調校");
        await scene.Says("許家豪", "加入 王小明 勤益科大 資管系 成員 校內");

        Assert.Contains("姓名沒有更動", await scene.Hears("林召集", "改名 王小明 王曉明"), StringComparison.Ordinal);
        Assert.NotNull((await scene.Says("許家豪", "改名 王小明 王曉明"))!.Card);
        Assert.NotNull((await scene.Says("林召集", "改名 陳美麗 陳玫莉"))!.Card);
    }

    /// <summary>Somebody of another programme, who has an account.</summary>
    private static Task<bool> Elsewhere(Scene scene, string name, Action<IPeople, CommunityId, PersonId> put) => scene.Change(records =>
    {
        var community = records.Communities.Add(s_elsewhere, "素養課程社群", "");
        var person = records.People.Add(name, "勤益科大", "資管系", "");
        put(records.People, community.Id, person.Id);
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", $"U-{name}"), Person = person, BoundAt = scene.Now });
        return true;
    });

    private static Task<bool> Newcomer(Scene scene, string name, Action<IPeople, PersonId> also) => scene.Change(records =>
    {
        var person = records.People.Add(name, "勤益科大", "資管系", "");
        records.People.Put(scene.Community.Id, person.Id, Role.Member, PersonKind.Own);
        also(records.People, person.Id);
        return true;
    });
}
