using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class KnowingEachOtherTests
{
    [Fact]
    public async Task A_convener_makes_a_code_and_the_teacher_binds_with_it_once()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var person = records.People.Add("新老師", "勤益科大", "資管系", "");
            records.People.Put(scene.Community.Id, person.Id, Role.Member, PersonKind.Own);
            return true;
        });
        var card = (await scene.Says("林召集", "綁定碼 新老師"))!.Card!;
        var code = card.Fields[0].Value;

        Assert.Contains("綁定完成：新老師", await scene.Hears("某人", $"綁定 {code.ToLowerInvariant()}"), StringComparison.Ordinal);
        Assert.Contains("用過了", await scene.Hears("別人", $"綁定 {code}"), StringComparison.Ordinal);
        Assert.Contains("新老師", await scene.Hears("某人", "出席"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_bound_gets_a_code_for_another_chat_program()
    {
        using var scene = await Scene.Open();
        var said = await scene.Hears("王小明", "綁定");
        var code = BindingCode.Read(said[(said.IndexOf("綁定 ", StringComparison.Ordinal) + 3)..][..9])!;
        var elsewhere = scene.Message("王小明", new MessageContent.Words($"綁定 {code}"), new ChatAddress("web", "W1")) with { From = new ChatAddress("web", "W1") };
        Assert.Contains("綁定完成：王小明", (await scene.Receives(elsewhere)).Reply!.Text, StringComparison.Ordinal);
        var me = await scene.Read(records => records.People.Named("王小明", "勤益科大")[0]);
        Assert.Equal(2, await scene.Read(records => records.Accounts.Of(me.Id).Count));
    }

    [Fact]
    public async Task A_code_that_expired_or_never_was_says_what_to_do()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            records.Accounts.AddCode(
                new BindingCode { Code = "AAAABBBB", Person = records.People.Named("王小明", "勤益科大")[0].Id, ExpiresAt = Scene.Start.AddDays(-1) });
            return true;
        });
        Assert.Contains("過期", await scene.Hears("某人", "綁定 AAAA-BBBB"), StringComparison.Ordinal);
        Assert.Contains("查不到", await scene.Hears("某人", "綁定 ZZZZ-ZZZZ"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_what_this_person_may_do()
    {
        using var scene = await Scene.Open();
        var unknown = (await scene.Says("路人", "說明"))!;
        var member = (await scene.Says("王小明", "說明"))!;
        var convener = (await scene.Says("林召集", "help"))!;
        Assert.Equal(["綁定", "說明"], unknown.Card!.Fields.Select(field => field.Label));
        Assert.DoesNotContain(member.Card!.Fields, field => field.Label == "開始簽到");
        Assert.Contains(
            convener.Card!.Fields,
            field => field.Label == "running meetings" && field.Value.StartsWith("open sign-in, close sign-in", StringComparison.Ordinal));
        Assert.Equal(convener.Card!.Fields.Select(field => field.Label), convener.Choices.Select(choice => choice.Label));
        Assert.Contains((await scene.Says("林召集", "help running meetings"))!.Card!.Fields, field => field.Label == "open sign-in");
    }

    [Fact]
    public async Task What_is_not_understood_is_answered_with_the_two_nearest_commands()
    {
        using var scene = await Scene.Open();
        var reply = (await scene.Says("王小明", "簽道 4821"))!;
        Assert.Equal("簽到 4821", reply.Choices[0].Label);
        Assert.Equal(3, reply.Choices.Count);
    }

    [Fact]
    public async Task Long_and_hostile_texts_are_answered_like_any_other()
    {
        using var scene = await Scene.Open();
        foreach (var text in new[] { new string('啊', 5_000), "\u202e<script>alert('x')</script>", "\0\u0007", "'; DROP TABLE people; --" })
            Assert.NotNull(await scene.Says("王小明", text));
        Assert.Equal(3, await scene.Read(records => records.People.EverIn(scene.Community.Id).Count));
    }

    [Fact]
    public async Task Following_greets_blocking_is_remembered_and_coming_back_too()
    {
        using var scene = await Scene.Open();
        var address = new ChatAddress("line", "U-王小明");
        Assert.Null((await scene.Receives(scene.Message("王小明", new MessageContent.Unfollowed()))).Reply);
        Assert.False((await scene.Read(records => records.Accounts.Find(address)))!.Reachable);
        Assert.Contains("歡迎回來", (await scene.Receives(scene.Message("王小明", new MessageContent.Followed()))).Reply!.Text, StringComparison.Ordinal);
        Assert.True((await scene.Read(records => records.Accounts.Find(address)))!.Reachable);
        Assert.Contains("綁定", (await scene.Receives(scene.Message("新人", new MessageContent.Followed()))).Reply!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_in_a_one_to_one_chat_is_answered_and_in_a_group_it_is_not()
    {
        using var scene = await Scene.Open();
        Assert.NotNull((await scene.Receives(scene.Message("王小明", new MessageContent.Wordless()))).Reply);
        Assert.Null((await scene.Receives(scene.Message("王小明", new MessageContent.Wordless(), new ChatAddress("line", "C1", IsGroup: true)))).Reply);
    }

    [Fact]
    public async Task The_language_is_that_of_the_words_used_last()
    {
        using var scene = await Scene.Open();
        Assert.StartsWith("What comes next", await scene.Hears("王小明", "meetings"), StringComparison.Ordinal);
        Assert.StartsWith("Sign-in for Routine discussion no. 1", await scene.Hears("王小明", "0000"), StringComparison.Ordinal);
        Assert.StartsWith("接下來的活動", await scene.Hears("王小明", "活動"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_sees_the_communities_of_the_programme()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var officer = records.People.Add("承辦人", "研發處", "", "");
            records.People.PutOfficer(scene.Community.Programme, officer.Id);
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", "U-承辦人"), Person = officer });
            return true;
        });
        Assert.Contains("例行研討 第1次", await scene.Hears("承辦人", "活動"), StringComparison.Ordinal);
        await scene.Says("林召集", "開始簽到");
        Assert.Contains("到 0／3 人", await scene.Hears("承辦人", "名單"), StringComparison.Ordinal);
    }
}
