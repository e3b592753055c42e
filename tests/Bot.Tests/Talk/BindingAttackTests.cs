using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Ways to become somebody else at a chat, none of which may lead there, or not without everybody concerned being told.</summary>
public sealed class BindingAttackTests
{
    private static readonly ProgrammeId s_elsewhere = new("hsinchu-learning-communities-111");
    private static readonly ChatAddress s_evil = new("line", "U-evil");

    [Fact]
    public async Task A_convener_makes_no_code_for_a_member_who_has_an_account_and_the_member_can_ask_for_one()
    {
        using var scene = await Scene.Open();

        var answer = await scene.Receives(scene.Message("林召集", new MessageContent.Words("綁定碼 王小明")));

        Assert.Equal("", AccountsConversationTests.CodeIn(answer.Reply!));
        Assert.Contains("已經有綁定的帳號", answer.Reply!.Text, StringComparison.Ordinal);
        Assert.Equal(await IdOf(scene, "王小明"), Assert.Single(answer.Notices).To);
        Assert.Empty(await scene.Read(records => records.Accounts.OpenCodesOf(records.People.Named("王小明", "勤益科大")[0].Id, scene.Now)));
    }

    [Fact]
    public async Task A_convener_makes_no_code_for_a_member_who_is_officer_head_or_convener_elsewhere()
    {
        using var scene = await Scene.Open();
        var community = await scene.Change(records => records.Communities.Add(s_elsewhere, "素養課程社群", ""));
        await Newcomer(scene, "承辦老師", (records, who) => records.PutOfficer(s_elsewhere, who));
        await Newcomer(scene, "主任老師", (records, who) => records.PutHead(community.Id, who));
        await Newcomer(scene, "召集老師", (records, who) => records.Put(community.Id, who, Role.Convener, PersonKind.Own));
        await Newcomer(scene, "自家承辦", (records, who) => records.PutOfficer(scene.Community.Programme, who));
        await Newcomer(scene, "自家主任", (records, who) => records.PutHead(scene.Community.Id, who));
        foreach (var name in new[] { "承辦老師", "主任老師", "召集老師", "自家承辦", "自家主任" })
            Assert.Contains($"{name}還擔任別的職務", await scene.Hears("林召集", $"綁定碼 {name}"), StringComparison.Ordinal);
        await Newcomer(scene, "別處成員", (records, who) => records.Put(community.Id, who, Role.Member, PersonKind.Own));
        Assert.NotEqual("", await CodeFor(scene, "林召集", "別處成員"));
    }

    [Fact]
    public async Task A_convener_reaches_nobody_of_another_community()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "別的社群", "");
            records.People.Put(other.Id, records.People.Add("外人", "勤益科大", "", "").Id, Role.Member, PersonKind.Own);
            return true;
        });
        Assert.Contains("名單上沒有「外人」", await scene.Hears("林召集", "綁定碼 外人"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_made_before_somebody_became_an_officer_opens_nothing_afterwards()
    {
        using var scene = await Scene.Open();
        var person = await Newcomer(scene, "新老師");
        var code = await CodeFor(scene, "林召集", "新老師");
        await scene.Change(records => Do(() => records.People.PutOfficer(s_elsewhere, person)));

        Assert.Contains("現在不能用了", await Tries(scene, code), StringComparison.Ordinal);
        Assert.Contains("沒有人用過", await Tries(scene, code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_of_a_convener_who_is_one_no_more_opens_nothing()
    {
        using var scene = await Scene.Open();
        await Newcomer(scene, "新老師");
        var code = await CodeFor(scene, "林召集", "新老師");
        await Demote(scene, "林召集");

        Assert.Contains("現在不能用了", await Tries(scene, code), StringComparison.Ordinal);
        Assert.Contains("只有召集人", await scene.Hears("林召集", "綁定碼 新老師"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_was_asked_before_makes_no_code_for_who_is_convener_no_more()
    {
        using var scene = await Scene.Open();
        await Newcomer(scene, "新老師");
        await scene.Says("林召集", "綁定碼");
        await Demote(scene, "林召集");

        var said = (await scene.Says("林召集", "新老師"))!;

        Assert.Equal("", AccountsConversationTests.CodeIn(said));
        Assert.Contains("只有召集人", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_codes_for_somebody_the_second_is_void_once_the_first_is_used()
    {
        using var scene = await Scene.Open();
        await Newcomer(scene, "新老師");
        var (first, second) = (await CodeFor(scene, "林召集", "新老師"), await CodeFor(scene, "林召集", "新老師"));
        Assert.NotEqual(first, second);

        Assert.Contains("綁定完成：新老師", await scene.Hears("新老師", $"綁定 {second}"), StringComparison.Ordinal);
        Assert.Contains("用過了", await Tries(scene, first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_of_paper_that_turns_up_later_asks_the_person_at_the_account_they_have()
    {
        using var scene = await Scene.Open();
        var slip = await scene.Change(
            records => records.Accounts.NewCode(records.People.Named("王小明", "勤益科大")[0].Id, scene.Now, BindingCode.RosterLifetime));

        var answer = await scene.From(s_evil, $"綁定 {slip.Shown}");

        Assert.Contains("現在不能用了", answer.Reply!.Text, StringComparison.Ordinal);
        Assert.Equal([new ChatAddress("line", "U-王小明")], AccountsConversationTests.ToldAt(answer));
        Assert.Single(await AccountsConversationTests.AccountsOf(scene, "王小明"));
    }

    [Fact]
    public async Task Every_account_is_told_of_a_new_one_and_of_a_code_that_an_officer_makes()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "承辦人");
        var own = AccountsConversationTests.CodeIn((await scene.Says("王小明", "綁定"))!);
        await scene.From(new ChatAddress("discord", "1"), $"綁定 {own}");
        ChatAddress[] both = [new ChatAddress("discord", "1"), new ChatAddress("line", "U-王小明")];

        var made = await scene.Receives(scene.Message("承辦人", new MessageContent.Words("綁定碼 王小明")));
        Assert.Equal(both, AccountsConversationTests.ToldAt(made));
        var bound = await scene.From(s_evil, $"綁定 {AccountsConversationTests.CodeIn(made.Reply!)}");
        Assert.Contains("綁定完成：王小明", bound.Reply!.Text, StringComparison.Ordinal);
        Assert.Equal(both, AccountsConversationTests.ToldAt(bound));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_officer_takes_over_no_officer_of_another_programme_with_an_account_or_without(bool hasAccount)
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "承辦人");
        var person = await Newcomer(scene, "兩邊承辦", (records, who) => records.PutOfficer(s_elsewhere, who));
        await scene.Change(records => Do(() => records.People.PutOfficer(scene.Community.Programme, person)));
        if (hasAccount)
            await scene.Change(records => Do(() => records.Accounts.Save(
                new ChatAccount { Address = new ChatAddress("line", "U-兩邊承辦"), Person = records.People.Find(person), BoundAt = scene.Now })));

        Assert.Contains("還擔任別的職務", await scene.Hears("承辦人", "綁定碼 兩邊承辦"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_makes_no_code_for_a_member_who_leads_in_another_programme_only()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "承辦人");
        var community = await scene.Change(records => records.Communities.Add(s_elsewhere, "素養課程社群", ""));
        await Newcomer(scene, "召集老師", (records, who) => records.Put(community.Id, who, Role.Convener, PersonKind.Own));
        Assert.Contains("還擔任別的職務", await scene.Hears("承辦人", "綁定碼 召集老師"), StringComparison.Ordinal);
        var id = await IdOf(scene, "召集老師");
        await scene.Change(records => Do(() => records.People.Put(community.Id, id, [])));
        Assert.NotEqual("", await CodeFor(scene, "承辦人", "召集老師"));
    }

    [Fact]
    public async Task An_officer_makes_codes_for_heads_and_fellow_officers_and_one_who_is_none_any_more_for_nobody()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "承辦人");
        await Newcomer(scene, "系主任", (records, who) => records.PutHead(scene.Community.Id, who));
        await Newcomer(scene, "副承辦", (records, who) => records.PutOfficer(scene.Community.Programme, who));
        var code = await CodeFor(scene, "承辦人", "系主任");
        Assert.NotEqual("", code);
        Assert.NotEqual("", await CodeFor(scene, "承辦人", "副承辦"));

        await scene.EndOffices("承辦人");

        Assert.Contains("現在不能用了", await Tries(scene, code), StringComparison.Ordinal);
        Assert.Contains("只有召集人", await scene.Hears("承辦人", "綁定碼 系主任"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_says_the_word_of_the_button_that_asks_for_a_code()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "綁定碼 王小明");
        var said = (await scene.Says("林召集", "綁定"))!;
        var code = AccountsConversationTests.CodeIn(said);
        Assert.Equal("林召集", await scene.Read(records => records.People.Find(records.Accounts.FindCode(BindingCode.Read(code)!)!.Person)!.Name));
    }

    [Fact]
    public async Task Whose_account_is_taken_for_another_is_told_at_those_that_are_left()
    {
        using var scene = await Scene.Open();
        var own = AccountsConversationTests.CodeIn((await scene.Says("王小明", "綁定"))!);
        await scene.From(new ChatAddress("discord", "1"), $"綁定 {own}");
        var code = AccountsConversationTests.CodeIn((await scene.Says("陳美麗", "綁定"))!);

        var answer = await scene.Receives(scene.Message("王小明", new MessageContent.Words($"綁定 {code}")));

        Assert.Contains("原本綁定「王小明」", answer.Reply!.Text, StringComparison.Ordinal);
        Assert.Equal([new ChatAddress("line", "U-陳美麗"), new ChatAddress("discord", "1")], AccountsConversationTests.ToldAt(answer));
    }

    [Fact]
    public async Task Wrong_binding_codes_do_not_lock_signing_in_nor_the_other_way_round()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        for (var i = 0; i < 6; i++)
            await scene.Says("王小明", $"綁定 ZZZZ-ZZZ{i}");
        Assert.Contains("錯太多次", await scene.Hears("王小明", "綁定 ZZZZ-ZZZZ"), StringComparison.Ordinal);
        Assert.Contains("已簽到", await scene.Hears("王小明", $"簽到 {scene.Code}"), StringComparison.Ordinal);

        for (var i = 0; i < 6; i++)
            await scene.Says("陳美麗", "簽到 0000");
        Assert.Contains("錯太多次", await scene.Hears("陳美麗", "簽到 0000"), StringComparison.Ordinal);
        var code = AccountsConversationTests.CodeIn((await scene.Says("陳美麗", "綁定"))!);
        Assert.Contains("綁定完成", (await scene.From(new ChatAddress("discord", "2"), $"綁定 {code}")).Reply!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_of_ones_own_in_between_buy_no_further_guesses()
    {
        using var scene = await Scene.Open();
        for (var i = 0; i < 2; i++)
        {
            for (var wrong = 0; wrong < 3; wrong++)
                await scene.Says("王小明", $"綁定 ZZZZ-ZZ{i}{wrong}");
            var own = AccountsConversationTests.CodeIn((await scene.Says("王小明", "綁定"))!);
            await scene.Says("王小明", $"綁定 {own}");
        }

        Assert.Contains("錯太多次", await scene.Hears("王小明", "綁定 ZZZZ-ZZZZ"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_two_accounts_somebody_has_no_more_tries_at_a_meeting_than_with_one()
    {
        using var scene = await Scene.Open();
        var discord = new ChatAddress("discord", "2");
        var code = AccountsConversationTests.CodeIn((await scene.Says("陳美麗", "綁定"))!);
        await scene.From(discord, $"綁定 {code}");
        await scene.Says("林召集", "開始簽到");
        for (var i = 0; i < 5; i++)
            await scene.Says("陳美麗", "簽到 0000");

        Assert.Contains("錯太多次", (await scene.From(discord, $"簽到 {scene.Code}")).Reply!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_strangers_together_cannot_guess_on_and_those_of_another_address_are_not_held_up()
    {
        using var scene = await Scene.Open();
        await Newcomer(scene, "新老師");
        var code = await CodeFor(scene, "林召集", "新老師");
        for (var i = 0; i < CodeGuesses.MostOfChannel; i++)
            await Tries($"W{i}", $"198.51.100.{i % 10}", "ZZZZ-ZZZZ");

        Assert.Contains("錯太多次", await Tries("new", "198.51.100.0", code), StringComparison.Ordinal);
        Assert.Contains("綁定完成", await Tries("new", "203.0.113.9", code), StringComparison.Ordinal);

        async Task<string> Tries(string visitor, string from, string typed)
        {
            var chat = new ChatAddress("web", visitor);
            var message = scene.Message(visitor, new MessageContent.Words($"綁定 {typed}"), chat) with { From = chat, CameFrom = from };
            return (await scene.Receives(message)).Reply!.Text;
        }
    }

    private static async Task<string> CodeFor(Scene scene, string who, string name) =>
        AccountsConversationTests.CodeIn((await scene.Says(who, $"綁定碼 {name}"))!);

    private static async Task<string> Tries(Scene scene, string code) => (await scene.From(s_evil, $"綁定 {code}")).Reply!.Text;

    private static Task<PersonId> IdOf(Scene scene, string name) => scene.Read(records => records.People.Named(name, "勤益科大")[0].Id);

    private static Task<bool> Demote(Scene scene, string name) => scene.Change(records =>
        Do(() => records.People.Put(scene.Community.Id, records.People.Named(name, "勤益科大")[0].Id, Role.Member, PersonKind.Own)));

    private static Task<PersonId> Newcomer(Scene scene, string name, Action<IPeople, PersonId>? also = null) => scene.Change(records =>
    {
        var person = records.People.Add(name, "勤益科大", "資管系", "");
        records.People.Put(scene.Community.Id, person.Id, Role.Member, PersonKind.Own);
        also?.Invoke(records.People, person.Id);
        return person.Id;
    });

    private static bool Do(Action act)
    {
        act();
        return true;
    }
}
