using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.OwnData;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>刪除我的資料: said twice, in words of its own, and never back.</summary>
public sealed class DeletionTests
{
    [Fact]
    public async Task It_is_explained_then_asked_for_and_then_nothing_has_the_name_but_what_the_officer_is_told()
    {
        using var scene = await WithOfficer();
        var person = await PersonOf(scene, "王小明");

        var shown = (await scene.Says("王小明", "刪除我的資料"))!;
        Assert.Contains("還沒有刪", shown.Card!.Title, StringComparison.Ordinal);
        Assert.Contains(Pseudonym.Of(person.Id), shown.Text, StringComparison.Ordinal);
        Assert.Contains("點數：計畫沒有寫留幾年，由承辦單位決定（五）", shown.Text, StringComparison.Ordinal);
        Assert.Contains("個人資料保護法", shown.Text, StringComparison.Ordinal);
        Assert.Contains("114/06/09（一）", shown.Card.Fields[^1].Value, StringComparison.Ordinal);
        Assert.Contains("「永久刪除」", (await scene.Presses("王小明", shown, "看完了，繼續"))!.Text, StringComparison.Ordinal);
        var (answer, told) = await Deleted(scene, "王小明");

        Assert.Contains("已經刪除", answer.Reply!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("王小明", answer.Reply.Text, StringComparison.Ordinal);
        Assert.Null(answer.Account!.Person);
        Assert.DoesNotContain(Pseudonym.Of(person.Id), answer.Reply.Text, StringComparison.Ordinal);
        Assert.Equal([(await PersonOf(scene, "張承辦")).Id, (await PersonOf(scene, "林召集")).Id], answer.Notices.Select(notice => notice.To));
        var convener = answer.Notices[1].Say(Catalogues.In(Language.Chinese));
        Assert.Contains("王小明 的資料已經依請求刪除", convener.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Pseudonym.Of(person.Id), convener.Text, StringComparison.Ordinal);
        Assert.Equal("王小明", convener.Secret!.Text);
        Assert.Equal(person.InFull, answer.Notices[0].Say(Catalogues.In(Language.Chinese)).Secret!.Text);
        Assert.Contains("王小明", told, StringComparison.Ordinal);
        Assert.Contains(Pseudonym.Of(person.Id), told, StringComparison.Ordinal);
        Assert.Equal(Pseudonym.Of(person.Id), (await scene.Read(records => records.People.Find(person.Id)))!.Name);
        Assert.Contains("綁定碼", await scene.Hears("王小明", "出席"), StringComparison.Ordinal);
        Assert.Contains(Pseudonym.Of(person.Id), await scene.Hears("林召集", "名單 #1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_to_tell_them_anything()
    {
        using var scene = await WithOfficer();
        await scene.Says("王小明", "刪除我的資料");
        await scene.Says("王小明", "確定");
        await Deleted(scene, "王小明");
        var announced = await scene.Hears("林召集", "公告 明天改在 302");
        announced += await scene.Hears("林召集", "確定");
        Assert.Contains("302", announced, StringComparison.Ordinal);
        Assert.DoesNotContain("已刪除的成員", announced, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_it_goes_the_same_way()
    {
        using var scene = await WithOfficer();
        var shown = await scene.Says("王小明", "delete my data");
        Assert.Contains("nothing is deleted yet", shown!.Card!.Title, StringComparison.Ordinal);
        Assert.Contains("“delete for good”", await scene.Hears("王小明", "yes"), StringComparison.Ordinal);
        Assert.Contains("cannot be taken back", await scene.Hears("王小明", "Delete for good"), StringComparison.Ordinal);
        Assert.Empty(await scene.Read(records => records.People.Named("王小明")));
    }

    [Fact]
    public async Task Years_count_from_the_last_day_of_the_programme_and_without_any_it_says_so()
    {
        var rulebooks = new PointRulebooks();
        using var scene = await Scene.Open(rulebooks);
        Assert.Contains("規則檔沒有寫要留多久", await scene.Hears("王小明", "刪除我的資料"), StringComparison.Ordinal);
        rulebooks.Current = rulebooks.Current with
        {
            Retention = [new KeepingRule(new LocalName("經費", "The budget"), 10, [new("三、(五)")]), new KeepingRule(new LocalName("點數"), null, [new("五")])],
        };
        var said = await scene.Hears("王小明", "刪除我的資料");
        Assert.Contains("經費：留到 124/11/30（五）（三、(五)）", said, StringComparison.Ordinal);
        Assert.Contains("點數：計畫沒有寫留幾年，由承辦單位決定（五）", said, StringComparison.Ordinal);
        Assert.Contains("The budget: until Fri 30 Nov 2035", await scene.Hears("王小明", "delete my data"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("好")]
    [InlineData("確定")]
    [InlineData("永久刪除嗎")]
    [InlineData("永久刪除？")]
    [InlineData("1")]
    public async Task No_yes_is_enough(string words)
    {
        using var scene = await WithOfficer();
        await scene.Says("王小明", "刪除我的資料");
        await scene.Says("王小明", "確定");
        await scene.Says("王小明", words);
        Assert.Single(await scene.Read(records => records.People.Named("王小明")));
    }

    [Fact]
    public async Task Something_else_in_between_and_it_has_to_be_said_again()
    {
        using var scene = await WithOfficer();
        await scene.Says("王小明", "刪除我的資料");
        await scene.Says("王小明", "確定");
        await scene.Says("王小明", "點數");
        await scene.Says("王小明", "永久刪除");
        Assert.Single(await scene.Read(records => records.People.Named("王小明")));
    }

    [Fact]
    public async Task In_a_group_it_is_not_done()
    {
        using var scene = await WithOfficer();
        Assert.Contains("一對一", (await scene.SaysInGroup("王小明", "刪除我的資料"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leads_alone_or_has_a_request_open_is_told_what_comes_first()
    {
        using var scene = await BudgetConversationTests.Funded();
        await scene.Says("林召集", "請購 膳食費 80x10 茶點");
        await scene.Says("林召集", "確定");

        var told = (await scene.Says("林召集", "刪除我的資料"))!;
        Assert.Contains("沒有別的召集人", told.Text, StringComparison.Ordinal);
        Assert.Contains("還有 800 元 沒結清", told.Text, StringComparison.Ordinal);
        var request = await scene.Read(records => Request.OpenOf(records.Budget.Of(scene.Community.Id))[0].Line);
        Assert.NotNull((await scene.Says("林召集", $"支出 撤回 {request.Id} 不買了"))!.Text);
        Assert.NotNull((await scene.Says("林召集", "加入 陳美麗 召集人 校內"))!.Card);
        Assert.DoesNotContain("沒有別的召集人", await scene.Hears("林召集", "刪除我的資料"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_officer_and_the_only_head_hand_over_first()
    {
        using var scene = await WithOfficer();
        var told = await scene.Hears("張承辦", "刪除我的資料");
        Assert.Contains("沒有別的承辦人", told, StringComparison.Ordinal);
        await scene.Change(records => Ended(() => records.People.PutHead(scene.Community.Id, records.People.Named("陳美麗")[0].Id)));
        Assert.Contains("承辦人（張承辦）", await scene.Hears("陳美麗", "刪除我的資料"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_does_it_for_somebody_and_nobody_else_may_and_it_is_not_taken_back()
    {
        using var scene = await WithOfficer();
        Assert.Contains("只有承辦人", await scene.Hears("陳美麗", "刪除資料 王小明"), StringComparison.Ordinal);
        Assert.Contains("刪除 王小明 的資料", await scene.Hears("張承辦", "刪除資料 王小明"), StringComparison.Ordinal);
        await scene.Says("張承辦", "確定");
        var (answer, told) = await Deleted(scene, "張承辦");

        Assert.Contains("王小明 的資料已經依請求刪除", told, StringComparison.Ordinal);
        Assert.Equal("U-王小明", Assert.Single(Assert.Single(answer.Notices, notice => notice.At is not null).At!).Address.Id);
        Assert.Empty(await scene.Read(records => records.People.Named("王小明")));
        Assert.Contains("不能收回", await scene.Hears("張承辦", "收回"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("officer")]
    [InlineData("head")]
    public async Task Who_was_an_officer_or_a_head_and_is_nothing_any_more_is_deleted_by_the_officer(string was)
    {
        using var scene = await WithOfficer();
        await scene.Change(records => Ended(() =>
        {
            var (former, days) = (records.People.Add("周前任", "勤益科大", "研發處", "").Id, new Tenure(Until: scene.Today.AddDays(-30)));
            if (was == "head")
                records.People.PutHead(scene.Community.Id, former, days);
            else
                records.People.PutOfficer(scene.Community.Programme, former, days);
        }));

        Assert.Contains("刪除 周前任 的資料", await scene.Hears("張承辦", "刪除資料 周前任"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_in_a_programme_of_another_officer_has_to_ask_themselves()
    {
        using var scene = await WithOfficer();
        await scene.Change(records => Ended(() =>
        {
            var city = records.Communities.Add(new ProgrammeId("hsinchu-learning-communities-111"), "共備社群", "課程研創");
            records.People.Put(city.Id, records.People.Named("王小明")[0].Id, Role.Member, PersonKind.Own);
        }));
        Assert.DoesNotContain("刪除 王小明 的資料", await scene.Hears("張承辦", "刪除資料 王小明"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_deleted_gets_no_code_and_no_name_again_and_the_same_name_is_somebody_new()
    {
        using var scene = await WithOfficer();
        var before = await PersonOf(scene, "王小明");
        foreach (var words in new[] { "刪除我的資料", "確定", "永久刪除" })
            await scene.Says("王小明", words);
        var pseudonym = Pseudonym.Of(before.Id);

        await scene.Says("林召集", $"綁定碼 {pseudonym}");
        Assert.Empty(await scene.Read(records => records.Accounts.OpenCodesOf(before.Id, scene.Now)));
        await scene.Says("林召集", $"改名 {pseudonym} 王小明");
        Assert.Equal(pseudonym, (await scene.Read(records => records.People.Find(before.Id)))!.Name);
        await scene.Says("林召集", "加入 王小明 勤益科大 成員 校內");
        Assert.NotEqual(before.Id, (await PersonOf(scene, "王小明")).Id);
    }

    [Fact]
    public async Task An_earlier_deed_brings_nobody_back()
    {
        using var scene = await WithOfficer();
        var person = await PersonOf(scene, "王小明");
        await scene.Says("林召集", "離開 王小明 5/20");
        var left = (await scene.Read(records => records.Deeds.Of(records.People.Named("林召集")[0].Id, DateTimeOffset.MinValue)))[0];
        foreach (var words in new[] { "刪除資料 王小明", "確定", "永久刪除" })
            await scene.Says("張承辦", words);

        Assert.Contains("當事人的資料已經刪除", await scene.Hears("林召集", $"收回 第{left.Id.Value}號"), StringComparison.Ordinal);
        Assert.All(await scene.Read(records => records.People.EverOf(person.Id)), place => Assert.NotNull(place.Days.Until));
    }

    [Fact]
    public async Task What_the_deleted_are_called_nobody_else_is()
    {
        using var scene = await WithOfficer();
        await scene.Says("林召集", "加入 已刪除的成員 7JCE 成員 校內");
        await scene.Says("林召集", "改名 陳美麗 已刪除的成員7JCE");
        Assert.DoesNotContain(
            await scene.Read(records => records.People.EverIn(scene.Community.Id)), place => Pseudonym.IsReserved(place.Person.Name));
    }

    [Theory]
    [InlineData("刪除資料 王小明 資管系")]
    [InlineData("刪除資料 王小明老師 資管系")]
    [InlineData("刪除資料 王小明 勤益科大 資管系")]
    public async Task The_department_tells_somebody_from_a_namesake(string words)
    {
        using var scene = await WithOfficer();
        await scene.Change(records => Ended(() =>
        {
            var other = records.People.Add("王小明", "勤益科大", "電機系", "");
            records.People.Put(scene.Community.Id, other.Id, Role.Member, PersonKind.Own);
        }));
        Assert.Contains("還沒有刪", await scene.Hears("張承辦", words), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("永久刪除！")]
    [InlineData("「永久刪除」。")]
    [InlineData("永久 刪除")]
    public async Task Marks_make_no_difference_to_the_words_that_delete(string phrase)
    {
        using var scene = await WithOfficer();
        foreach (var words in new[] { "刪除我的資料", "確定", phrase })
            await scene.Says("王小明", words);
        Assert.Empty(await scene.Read(records => records.People.Named("王小明")));
    }

    /// <summary>The answer to the last words, and what the first who hears of it is told.</summary>
    [Theory]
    [InlineData("瓦歷斯·諾幹", "今天由瓦歷斯老師分享部落AI，瓦歷斯諾幹說要再辦", "今天由{0}分享部落AI，{0}說要再辦")]
    [InlineData("林丁師", "丁師老師說謝謝，丁師說好", "{0}說謝謝，丁師說好")]
    [InlineData("王國文", "國文老師說謝謝", "國文老師說謝謝")]
    [InlineData("陳小明", "小明老師說謝謝", "小明老師說謝謝")]
    public async Task What_they_are_called_in_part_goes_with_the_department_beside_it(string name, string wrote, string stays)
    {
        using var scene = await WithOfficer();
        var person = await scene.Change(records =>
        {
            var added = records.People.Add(name, "勤益科大", "原民系", "");
            records.People.Put(scene.Community.Id, added.Id, Role.Member, PersonKind.Own);
            var by = records.People.Named("林召集")[0].Id;
            records.Meetings.AddMinutes(new Minutes { Meeting = scene.Meeting.Id, Text = wrote, At = scene.Now, By = by });
            foreach (var (key, reply) in new[] { ("1", Reply.Say($"{name}：成員　勤益科大 原民系")), ("2", Reply.Say("原民系有活動")) })
                records.Transcript.Add(new TranscriptLine { UserId = "web-lin", Key = key, At = scene.Now, Reply = reply });
            return added;
        });
        await scene.Says("張承辦", $"刪除資料 {name}");
        await scene.Says("張承辦", "確定");
        await Deleted(scene, "張承辦");

        var pseudonym = Pseudonym.Of(person.Id);
        Assert.Equal(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, stays, pseudonym),
            (await scene.Read(records => records.Meetings.MinutesOf(scene.Meeting.Id)))[0].Text);
        Assert.Equal(
            [$"{pseudonym}：成員　勤益科大 …", "原民系有活動"],
            (await scene.Read(records => records.Transcript.After("web-lin", 0, 9))).Select(line => line.Reply!.Text));
    }

    private static Task<(Answer Answer, string Told)> Deleted(Scene scene, string who) => scene.Change(records =>
    {
        var answer = scene.Answers(records, scene.Message(who, new MessageContent.Words("永久刪除")));
        return (answer, answer.Notices[0].Say(Catalogues.In(Language.Chinese)).Text);
    });

    private static async Task<Scene> WithOfficer()
    {
        var scene = await Scene.Open();
        await scene.Change(records => Ended(() =>
        {
            var officer = scene.Join("張承辦", Role.Member, records);
            records.People.Put(scene.Community.Id, officer.Id, []);
            records.People.PutOfficer(scene.Community.Programme, officer.Id);
        }));
        return scene;
    }

    private static Task<Person> PersonOf(Scene scene, string name) => scene.Read(records => records.People.Named(name, "勤益科大")[0]);

    private static bool Ended(Action act)
    {
        act();
        return true;
    }
}
