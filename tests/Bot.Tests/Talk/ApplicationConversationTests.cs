using CommunityBot.Applications;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation;
using CommunityBot.Conversation.Texts;
using CommunityBot.Ports;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class ApplicationConversationTests
{
    private const string Name = "AI數位研究社群";

    [Fact]
    public async Task An_application_is_filled_in_one_question_at_a_time_filed_recommended_and_approved()
    {
        using var scene = await Open();
        var empty = await scene.Says("林召集", "申請");
        Assert.Contains("狀態：草稿", empty!.Text, StringComparison.Ordinal);
        Assert.Contains("系所規模：還沒回答（二、(一)）", empty.Text, StringComparison.Ordinal);
        Assert.Contains("還沒填要申請的經費（三、(二)）", empty.Text, StringComparison.Ordinal);
        Assert.Contains("申請期限：114/06/30（一）（二、(二)1）", empty.Text, StringComparison.Ordinal);
        Assert.Contains("輸入「申請 大系」、「申請 小系」", empty.Text, StringComparison.Ordinal);

        var answered = await scene.Presses("林召集", empty, "小系（7 班以下）");
        Assert.Contains("加碼：小系加碼 5,000 元（三、(三)），條件：附相片", answered!.Text, StringComparison.Ordinal);
        Assert.Contains(answered.Choices.OfType<Choice.Fill>(), fill => fill.Words == "申請 膳食費 ");
        var asked = await scene.Says("林召集", "申請 膳食費 80x100 雜支 400");
        Assert.Contains("申請合計：■■□□□□□□□□ 8,400 元／上限 35,000 元", asked!.Text, StringComparison.Ordinal);

        var filed = await Receive(scene, "林召集", Assert.Single(asked.Choices.OfType<Choice.Press>()).Words);
        Assert.Contains("AI數位研究社群：已送出", filed.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("下一步：系主任推薦（二、(二)2）", filed.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("已通知系主任", filed.Reply.Text, StringComparison.Ordinal);
        var waits = Chinese(Assert.Single(filed.Notices));
        Assert.Contains("等您處理：系主任推薦", waits.Text, StringComparison.Ordinal);

        var recommended = await Receive(scene, "張主任", Assert.IsType<Choice.Press>(waits.Choices[0]).Words);
        Assert.Contains("已推薦", recommended.Reply!.Text, StringComparison.Ordinal);
        Assert.Equal("核定 AI數位研究社群", Assert.IsType<Choice.Press>(Chinese(Assert.Single(recommended.Notices)).Choices[0]).Words);

        var list = await scene.Says("周承辦", "核定");
        Assert.Contains("等待核定的申請：1 件", list!.Text, StringComparison.Ordinal);
        Assert.Contains("8,400 元／上限 35,000 元", list.Text, StringComparison.Ordinal);
        var approved = await Receive(scene, "周承辦", Assert.Single(list.Choices.OfType<Choice.Press>()).Words);
        Assert.Contains("已核定　114/05/26（一）（二、(二)2，規定第 2 版）", approved.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("核定合計：■■□□□□□□□□ 8,400 元", Chinese(Assert.Single(approved.Notices)).Text, StringComparison.Ordinal);

        var lines = await scene.Read(records => records.Budget.Of(scene.Community.Id));
        Assert.Equal(
            [(LedgerKind.Approved, "meals", 8_000L, "三、(二)", 2), (LedgerKind.Approved, "sundries", 400L, "三、(二)", 2)],
            lines.Select(line => (line.Kind, line.Item, line.Amount.Amount, line.Cite, line.Version)));
        Assert.All(lines, line => Assert.Equal(new DateOnly(2025, 5, 26), line.On));
        Assert.Equal(
            [ApplicationState.Filed, ApplicationState.Recommended, ApplicationState.Approved],
            (await Steps(scene)).Select(step => step.To));
        Assert.Contains("已經核定，不能再改", await scene.Hears("林召集", "申請 膳食費 1"), StringComparison.Ordinal);
        Assert.Contains("就已核定了", await scene.Hears("周承辦", $"核定 {Name}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_returned_comes_with_a_reason_and_is_filed_again()
    {
        using var scene = await Open();
        await Fill(scene);
        await scene.Says("林召集", "申請 送出");
        Assert.Contains("已送出，現在不能改", await scene.Hears("林召集", "申請 膳食費 9000"), StringComparison.Ordinal);

        Assert.Contains("為什麼要退回", await scene.Hears("張主任", "退回"), StringComparison.Ordinal);
        var returned = await Receive(scene, "張主任", "經費表請補單價");
        Assert.Contains("已退回", returned.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("已通知召集人", returned.Reply.Text, StringComparison.Ordinal);
        var told = Chinese(Assert.Single(returned.Notices));
        Assert.Contains("退回補正：經費表請補單價", told.Text, StringComparison.Ordinal);

        var form = await scene.Says("林召集", Assert.IsType<Choice.Press>(Assert.Single(told.Choices)).Words);
        Assert.Contains("備註：經費表請補單價", form!.Text, StringComparison.Ordinal);
        await scene.Says("林召集", "申請 便當 9000");
        scene.Now = new DateTimeOffset(2025, 7, 10, 9, 0, 0, TimeSpan.FromHours(8));
        Assert.Contains("已送出", await scene.Hears("林召集", "申請 送出"), StringComparison.Ordinal);
        await scene.Says("張主任", "推薦");
        Assert.Contains("已退回", await scene.Hears("周承辦", $"退回 {Name} 還要改"), StringComparison.Ordinal);
        Assert.Equal(
            [ApplicationState.Filed, ApplicationState.Returned, ApplicationState.Filed, ApplicationState.Recommended, ApplicationState.Returned],
            (await Steps(scene)).Select(step => step.To));
        Assert.Contains("是已退回，沒有可以退回的", await scene.Hears("周承辦", $"退回 {Name} 再改"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_incomplete_application_is_not_filed_and_every_reason_has_its_article()
    {
        using var scene = await Open();
        await scene.Says("林召集", "申請 大系");
        await scene.Says("林召集", "申請 膳食費 30000 雜支 2000");
        var refused = await scene.Hears("林召集", "申請 送出");

        Assert.Contains("還不能往下走", refused, StringComparison.Ordinal);
        Assert.Contains("校內教師目前 3 位，還少 4 位（二、(一)）", refused, StringComparison.Ordinal);
        Assert.Contains("合計 32,000 元，超過補助上限 30,000 元，請減少 2,000 元（三、(二)）", refused, StringComparison.Ordinal);
        Assert.Contains("雜支 2,000 元超過 5%，最多 1,600 元（附件二）", refused, StringComparison.Ordinal);
        Assert.Empty(await Steps(scene));
    }

    [Fact]
    public async Task After_the_deadline_the_convener_is_refused_with_the_article_and_the_officer_files_what_came_on_paper()
    {
        using var scene = await Open();
        await Fill(scene);
        scene.Now = new DateTimeOffset(2025, 7, 1, 9, 0, 0, TimeSpan.FromHours(8));

        Assert.Contains("申請期限是 114/06/30（一），已經過了（二、(二)1）", await scene.Hears("林召集", "申請 送出"), StringComparison.Ordinal);
        Assert.Contains("已送出", await scene.Hears("周承辦", $"申請 {Name} 送出"), StringComparison.Ordinal);
        Assert.Equal("林召集", Assert.Single(await Steps(scene)).Note);
        Assert.Contains("替哪一位登記", await scene.Hears("周承辦", $"推薦 {Name}"), StringComparison.Ordinal);
        Assert.Contains("已推薦", await scene.Hears("周承辦", "李代理主任"), StringComparison.Ordinal);
        Assert.Contains("已核定", await scene.Hears("周承辦", $"核定 {Name} 產學合作組同意"), StringComparison.Ordinal);
        Assert.Equal(["林召集", "李代理主任", "產學合作組同意"], (await Steps(scene)).Select(step => step.Note));
    }

    [Fact]
    public async Task The_wrong_person_and_the_wrong_order_are_told_whose_turn_it_is()
    {
        using var scene = await Open();
        await Fill(scene);
        Assert.Contains("先要召集人送出（二、(二)2）", await scene.Hears("張主任", $"推薦 {Name}"), StringComparison.Ordinal);
        Assert.Contains("是草稿，沒有可以退回的", await scene.Hears("張主任", $"退回 {Name} 補件"), StringComparison.Ordinal);
        await scene.Says("林召集", "申請 送出");
        Assert.Contains("先要系主任推薦（二、(二)2）", await scene.Hears("周承辦", $"核定 {Name}"), StringComparison.Ordinal);
        await scene.Says("張主任", "推薦");
        Assert.Contains("就已推薦了", await scene.Hears("張主任", $"推薦 {Name}"), StringComparison.Ordinal);
        Assert.Contains("這一步要由研究發展處核定", await scene.Hears("張主任", $"退回 {Name} 補件"), StringComparison.Ordinal);

        Assert.Contains("只有召集人能用", await scene.Hears("王小明", "申請"), StringComparison.Ordinal);
        Assert.Contains("只有推薦社群的主管", await scene.Hears("林召集", "推薦"), StringComparison.Ordinal);
        Assert.Contains("只有承辦人能用", await scene.Hears("張主任", "核定"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_each_only_what_they_may_use()
    {
        using var scene = await Open();
        async Task<IEnumerable<string>> Shown(string who) => (await scene.Says(who, "說明"))!.Card!.Fields.Select(field => field.Label).Intersect(["申請", "推薦", "核定", "退回", "新增活動"]);

        Assert.Empty(await Shown("王小明"));
        Assert.Equal(["申請", "新增活動"], (await Shown("林召集")).OrderDescending(StringComparer.Ordinal));
        Assert.Equal(["推薦", "退回"], await Shown("張主任"));
        Assert.Equal(5, (await Shown("周承辦")).Count());
    }

    [Fact]
    public async Task With_several_waiting_it_is_asked_which_and_with_none_it_is_said()
    {
        using var scene = await Open();
        Assert.Contains("沒有等您推薦的申請", await scene.Hears("張主任", "推薦"), StringComparison.Ordinal);
        Assert.Contains("沒有等您核定的申請", await scene.Hears("周承辦", "核定"), StringComparison.Ordinal);
        await Fill(scene);
        await scene.Says("林召集", "申請 送出");
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "資安社群", "USR");
            records.People.PutHead(other.Id, records.People.HeadsOf(scene.Community.Id)[0].Id);
            records.Applications.Add(other.Id, new ApplicationStep { To = ApplicationState.Filed, At = scene.Now, By = new PersonId(1), Cite = "x", Version = 1 });
            return true;
        });

        var asked = await scene.Says("張主任", "推薦");
        Assert.Contains("資安社群 → 推薦 資安社群", asked!.Text, StringComparison.Ordinal);
        Assert.Contains("資安社群：已推薦", (await scene.Presses("張主任", asked, "資安社群"))!.Text, StringComparison.Ordinal);
        Assert.Contains($"{Name}：已退回", await scene.Hears("張主任", "退回 補件"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_in_the_name_decides_nothing()
    {
        using var scene = await Open();
        await Fill(scene);
        await scene.Says("林召集", "申請 送出");

        Assert.Contains("是哪一個社群", await scene.Hears("周承辦", "推薦 AI數位研究設群"), StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Filed, (await Steps(scene))[^1].To);
        await scene.Says("張主任", "推薦");
        Assert.Contains("等待核定的申請", await scene.Hears("周承辦", "核定 AI數位研究設群"), StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Recommended, (await Steps(scene))[^1].To);
    }

    [Fact]
    public async Task What_was_approved_is_changed_by_lines_that_are_added_and_never_over_the_grant_or_below_what_is_spent()
    {
        using var scene = await Recommended();
        Assert.Contains($"請先輸入「核定 {Name}」", await scene.Hears("周承辦", $"核定 {Name} 膳食費 5000"), StringComparison.Ordinal);
        await scene.Says("周承辦", $"核定 {Name}");
        await scene.Change(records => records.Budget.Add(new LedgerEntry
        {
            Community = scene.Community.Id,
            Kind = LedgerKind.Spent,
            Item = "meals",
            Amount = new Dollars(3_000),
            On = new DateOnly(2025, 5, 26),
            At = scene.Now,
            By = new PersonId(1),
            Cite = "三、(二)",
            Version = 2,
        }));

        var changed = await Receive(scene, "周承辦", "核定 膳食費 5000");
        Assert.Contains("是哪一個社群", changed.Reply!.Text, StringComparison.Ordinal);
        changed = await Receive(scene, "周承辦", Assert.IsType<Choice.Press>(Assert.Single(changed.Reply.Choices)).Words);
        Assert.Contains("膳食費：8,000 元 → 5,000 元（三、(二)）", changed.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("核定金額已更改", Chinese(Assert.Single(changed.Notices)).Text, StringComparison.Ordinal);
        Assert.Equal([8_000L, -3_000L], (await scene.Read(records => records.Budget.Of(scene.Community.Id))).Where(line => line.Kind == LedgerKind.Approved).Select(line => line.Amount.Amount));

        Assert.Contains("合計 36,000 元，超過補助上限 35,000 元", await scene.Hears("周承辦", $"核定 {Name} 印刷費 31000"), StringComparison.Ordinal);
        Assert.Contains("膳食費已經支出 3,000 元", await scene.Hears("周承辦", $"核定 {Name} 膳食費 2999"), StringComparison.Ordinal);
        Assert.Contains("本來就是 5,000 元", await scene.Hears("周承辦", $"核定 {Name} 膳食費 5000"), StringComparison.Ordinal);
        Assert.Contains("沒有「計程車」", await scene.Hears("周承辦", $"核定 {Name} 計程車 300"), StringComparison.Ordinal);
        Assert.Equal(3, (await scene.Read(records => records.Budget.Of(scene.Community.Id))).Count);
    }

    [Fact]
    public async Task The_same_thing_is_not_paid_for_twice()
    {
        using var scene = await Open();
        await Fill(scene);
        await InTheCity(scene, "ai 數位研究社群", ["王小明"]);

        Assert.Contains("「ai 數位研究社群」已在市府計畫申請補助，同一件事不能領兩份（伍、二「備註」4）", await scene.Hears("林召集", "申請 送出"), StringComparison.Ordinal);
        Assert.Empty(await Steps(scene));
    }

    [Fact]
    public async Task The_same_name_elsewhere_keeps_it_from_being_approved_too()
    {
        using var scene = await Recommended();
        await InTheCity(scene, Name, []);

        Assert.Contains("已在市府計畫申請補助", await scene.Hears("周承辦", $"核定 {Name}"), StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Recommended, (await Steps(scene))[^1].To);
    }

    [Fact]
    public async Task Most_of_the_members_in_a_community_with_a_grant_elsewhere_is_pointed_out_to_the_officer()
    {
        using var scene = await Recommended();
        await InTheCity(scene, "市府社群", ["王小明", "陳美麗"]);

        const string flag = "3 位成員中有 2 位也在市府計畫的「市府社群」，同一件事不能領兩份補助（伍、二「備註」4）";
        Assert.Contains(flag, await scene.Hears("周承辦", "核定"), StringComparison.Ordinal);
        Assert.Contains(flag, await scene.Hears("周承辦", $"核定 {Name}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_while_a_member_is_in_one_of_another_programme_is_flagged_with_the_community_and_the_article()
    {
        using var scene = await Open();
        await InTheCity(scene, "市府社群", ["王小明"]);
        await scene.Change(records =>
        {
            var city = records.Communities.Find(ApplicationRulebooks.City, "市府社群")!;
            return records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(7)) with { Community = city.Id, Topic = "" });
        });

        var planned = await scene.Hears("林召集", "新增活動 例行研討 6/2 15:00-17:00 工程館301 共備");
        Assert.Contains("同一時間 王小明 在另一個計畫的「市府社群」有例行研討 第1次", planned, StringComparison.Ordinal);
        Assert.Contains("（伍、二「備註」4）", planned, StringComparison.Ordinal);
        Assert.DoesNotContain("市府社群", await scene.Hears("林召集", "新增活動 例行研討 6/2 16:00-17:00 工程館301 共備"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Planning_a_lecture_reminds_of_what_the_regulation_asks_of_lectures()
    {
        using var scene = await Open();

        Assert.Contains("提醒：不得在授課時段（二、(四)2）。", await scene.Hears("林召集", "新增活動 專業講座 6/2 15:00-17:00 工程館301 AI"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_about_applications_is_said_in_a_group()
    {
        using var scene = await Open();
        foreach (var (who, words) in new[] { ("林召集", "申請"), ("張主任", "推薦"), ("周承辦", "核定"), ("周承辦", "退回") })
            Assert.Contains("一對一", (await scene.SaysInGroup(who, words))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_alone_asks_how_much_and_what_is_no_item_lists_those_there_are()
    {
        using var scene = await Open();
        Assert.Contains("膳食費要申請多少", await scene.Hears("林召集", "申請 膳食費"), StringComparison.Ordinal);
        Assert.Contains("膳食費：8,000 元", await scene.Hears("林召集", "80x100"), StringComparison.Ordinal);
        Assert.DoesNotContain("膳食費：", await scene.Hears("林召集", "申請 膳食費 0"), StringComparison.Ordinal);
        Assert.Contains("沒有「計程車」。經費項目有：膳食費、印刷費、雜支", await scene.Hears("林召集", "申請 計程車 300"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_community_without_a_category_chooses_one()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            records.Communities.Update(scene.Community with { Category = "" });
            return true;
        });
        var form = await scene.Says("林召集", "申請");
        Assert.Contains("還沒選類別（二、(三)）", form!.Text, StringComparison.Ordinal);
        Assert.Contains("類別：USR", (await scene.Presses("林召集", form, "USR"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_reads_English_is_told_in_English()
    {
        using var scene = await Open();
        await scene.Says("林召集", "apply small");
        var form = await scene.Says("林召集", "apply meals 80x100");
        Assert.Contains("Asked for: ■■□□□□□□□□ NT$8,000 of at most NT$35,000", form!.Text, StringComparison.Ordinal);
        Assert.Contains("filed", (await scene.Says("林召集", Assert.Single(form.Choices.OfType<Choice.Press>()).Words))!.Text, StringComparison.Ordinal);
    }

    private static async Task<Scene> Open()
    {
        var scene = await Scene.Open(new ApplicationRulebooks());
        await scene.Change(records =>
        {
            records.People.PutHead(scene.Community.Id, Known(records, "張主任"));
            records.People.PutOfficer(scene.Community.Programme, Known(records, "周承辦"));
            return true;
        });
        return scene;
    }

    private static async Task<Scene> Recommended()
    {
        var scene = await Open();
        await scene.Says("林召集", "申請 小系");
        await scene.Says("林召集", "申請 膳食費 8000");
        await scene.Says("林召集", "申請 送出");
        await scene.Says("張主任", "推薦");
        Assert.Equal(ApplicationState.Recommended, (await Steps(scene))[^1].To);
        return scene;
    }

    private static async Task Fill(Scene scene)
    {
        await scene.Says("林召集", "申請 小系");
        await scene.Says("林召集", "申請 膳食費 8000");
    }

    private static PersonId Known(IRecords records, string name)
    {
        var person = records.People.Add(name, "勤益科大", "", "");
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", $"U-{name}"), Person = person, BoundAt = Scene.Start.AddDays(-30) });
        return person.Id;
    }

    /// <summary>A community of the city's programme that has filed, with some of the members.</summary>
    private static Task<bool> InTheCity(Scene scene, string name, IReadOnlyList<string> members) => scene.Change(records =>
    {
        var community = records.Communities.Add(ApplicationRulebooks.City, name, "");
        foreach (var member in members)
            records.People.Put(community.Id, records.People.Named(member, "勤益科大")[0].Id, Role.Member, PersonKind.Own);
        records.Applications.Add(community.Id, new ApplicationStep { To = ApplicationState.Filed, At = scene.Now, By = new PersonId(1), Cite = "x", Version = 1 });
        return true;
    });

    private static Task<Answer> Receive(Scene scene, string who, string words) => scene.Receives(scene.Message(who, new MessageContent.Words(words)));

    private static Reply Chinese(Notice notice) => notice.Say(Catalogue.In(Language.Chinese));

    private static Task<IReadOnlyList<ApplicationStep>> Steps(Scene scene) => scene.Read(records => records.Applications.Of(scene.Community.Id).Steps);
}
