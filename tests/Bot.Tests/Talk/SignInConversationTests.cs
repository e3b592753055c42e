using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class SignInConversationTests
{
    [Fact]
    public async Task A_convener_opens_and_members_sign_in_with_the_code_on_the_screen()
    {
        using var scene = await Scene.Open();
        var opened = await scene.Says("林召集", "開始簽到");
        Assert.Equal("簽到進行中：例行研討 第1次", opened!.Card!.Title);
        Assert.Contains(opened.Card.Fields, field => field.Value == scene.Code);
        Assert.Equal($"https://line.me/R/oaMessage/%40123abcde/?%E7%B0%BD%E5%88%B0%20{scene.Code}", opened.Card.QrContent);

        scene.Now = Scene.Start.AddMinutes(2);
        Assert.StartsWith("已簽到：例行研討 第1次（14:02）", await scene.Hears("王小明", $"簽到 {scene.Code}"), StringComparison.Ordinal);
        Assert.Equal(PresenceState.Present, (await scene.PresenceOf("王小明")).State);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("簽到{0}")]
    [InlineData("我要簽到 {0}")]
    [InlineData("签到 {0}")]
    [InlineData("check in {0}")]
    [InlineData("打卡　{0}。")]
    [InlineData("{0}👍🏽")]
    [InlineData("{0}(ok)")]
    [InlineData("「{0}」")]
    public async Task The_code_is_understood_however_it_is_typed(string typed)
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", string.Format(System.Globalization.CultureInfo.InvariantCulture, typed, ToFullWidth(scene.Code)));
        Assert.True((await scene.PresenceOf("王小明")).CountsAsPresent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("簽到 ")]
    public async Task It_may_be_in_numerals(string before)
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", before + string.Concat(scene.Code.Select(digit => "〇一二三四五六七八九"[digit - '0'])));
        Assert.True((await scene.PresenceOf("王小明")).CountsAsPresent);
    }

    [Fact]
    public async Task Whoever_presses_sign_in_without_a_code_is_asked_for_it_and_types_only_the_digits()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        Assert.Contains("四位數代碼", await scene.Hears("王小明", "簽到"), StringComparison.Ordinal);
        Assert.Contains("已簽到", await scene.Hears("王小明", scene.Code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_a_second_time_says_when_the_first_was()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", scene.Code);
        scene.Now = scene.Now.AddMinutes(1);
        Assert.Contains("您在 13:50 就簽到了", await scene.Hears("王小明", scene.Code), StringComparison.Ordinal);
        Assert.Equal(Scene.Start.AddMinutes(-10), (await scene.PresenceOf("王小明")).SignedInAt);
    }

    [Fact]
    public async Task The_code_before_the_one_on_the_screen_still_works_and_older_ones_say_look_again()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        var seen = scene.Code;
        // Of ten thousand codes one comes again at once now and then.
        for (; seen == scene.CodeAt(scene.Now.AddMinutes(1)) || seen == scene.CodeAt(scene.Now.AddMinutes(2)); seen = scene.Code)
            scene.Now = scene.Now.AddMinutes(1);
        scene.Now = scene.Now.AddMinutes(2);
        Assert.Contains("代碼已經換了", await scene.Hears("王小明", seen), StringComparison.Ordinal);
        scene.Now = scene.Now.AddMinutes(-1);
        Assert.Contains("已簽到", await scene.Hears("陳美麗", seen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_threshold_of_the_programme_one_is_late_and_told_so()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        scene.Now = Scene.Start.AddMinutes(15);
        await scene.Says("王小明", scene.Code);
        scene.Now = scene.Now.AddSeconds(1);
        Assert.Contains("遲到", await scene.Hears("陳美麗", scene.Code), StringComparison.Ordinal);
        Assert.Equal(PresenceState.Present, (await scene.PresenceOf("王小明")).State);
        Assert.Equal(PresenceState.Late, (await scene.PresenceOf("陳美麗")).State);
    }

    [Fact]
    public async Task Before_opening_after_closing_and_without_any_meeting_the_reason_is_given()
    {
        using var scene = await Scene.Open();
        Assert.Contains("還沒有開放簽到", await scene.Hears("王小明", "簽到 " + scene.Code), StringComparison.Ordinal);
        await scene.Says("林召集", "開始簽到");
        scene.Now = scene.Now.AddMinutes(5);
        var closed = await scene.Says("林召集", "結束簽到");
        Assert.Contains("王小明、陳美麗", closed!.Text, StringComparison.Ordinal);
        Assert.Contains("簽到在 13:55 結束", await scene.Hears("王小明", "簽到 " + scene.Code), StringComparison.Ordinal);
        scene.Now = Scene.Start.AddDays(3);
        Assert.Contains("沒有您可以簽到的活動", await scene.Hears("王小明", "簽到 1234"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_in_sent_within_the_window_counts_although_it_arrives_after_closing()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        scene.Now = scene.Now.AddMinutes(5);
        await scene.Says("林召集", "結束簽到");
        scene.Now = scene.Now.AddMinutes(-1);
        Assert.Contains("已簽到", await scene.Hears("王小明", scene.Code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_of_another_community_is_refused_with_its_name()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Change(records =>
        {
            var other = records.Communities.Add(new ProgrammeId("hsinchu-learning-communities-111"), "光武數學社群", "");
            var person = records.People.Add("外人", "光武國中", "", "");
            records.People.Put(other.Id, person.Id, Role.Member, PersonKind.Own);
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", "U-外人"), Person = person });
            return true;
        });
        Assert.Contains("AI數位研究社群", await scene.Hears("外人", scene.Code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_keeps_guessing_is_slowed_down_and_let_in_again_later()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        scene.Now = Scene.Start.AddSeconds(5);
        var wrong = Enumerable.Range(0, 10_000).Select(number => SignInCode.Of((uint)number))
            .First(code => !scene.Meeting.Secret.Accepts(code, scene.Now) && !scene.Meeting.Secret.WasRecently(code, scene.Now)).ToString();
        for (var i = 0; i < 4; i++)
            Assert.DoesNotContain("請等到", await scene.Hears("王小明", wrong), StringComparison.Ordinal);
        Assert.Contains("請等到 14:01", await scene.Hears("王小明", wrong), StringComparison.Ordinal);
        Assert.Contains("請等到 14:01", await scene.Hears("王小明", scene.Code), StringComparison.Ordinal);
        scene.Now = Scene.Start.AddSeconds(66);
        Assert.Contains("已簽到", await scene.Hears("王小明", scene.Code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_unknown_is_told_how_to_become_known()
    {
        using var scene = await Scene.Open();
        var reply = await scene.Says("路人", "簽到 4821");
        Assert.Contains("綁定碼請向召集人索取", reply!.Text, StringComparison.Ordinal);
        Assert.IsType<Choice.Fill>(Assert.Single(reply.Choices));
    }

    [Fact]
    public async Task In_a_group_the_code_is_not_shown_and_talk_is_not_answered()
    {
        using var scene = await Scene.Open();
        var opened = await scene.SaysInGroup("林召集", "開始簽到");
        Assert.DoesNotContain(scene.Code, opened!.Text, StringComparison.Ordinal);
        Assert.Null(opened.Card!.QrContent);
        Assert.Null(await scene.SaysInGroup("王小明", "大家記得簽到喔"));
        Assert.Null(await scene.SaysInGroup("王小明", "活動照片真好看"));
    }

    [Theory]
    [InlineData("簽到 {0}")]
    [InlineData("{0}")]
    [InlineData("我到了 {0}")]
    [InlineData("簽到")]
    public async Task A_code_that_is_typed_in_a_group_counts_for_nothing_and_the_way_is_shown(string words)
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        var refused = await scene.Receives(scene.Message(
            "王小明",
            new MessageContent.Words(words.Replace("{0}", scene.Code, StringComparison.Ordinal)),
            new ChatAddress("line", "C-group", IsGroup: true)) with
        { Addressed = true });
        Assert.Contains("請直接私訊我", refused.Reply!.Text, StringComparison.Ordinal);
        Assert.Equal(PresenceState.Missing, (await scene.PresenceOf("王小明")).State);
        await scene.Says("王小明", scene.Code);
        Assert.Equal(PresenceState.Present, (await scene.PresenceOf("王小明")).State);
    }

    [Fact]
    public async Task A_binding_code_in_a_group_is_not_taken_and_still_good_where_nobody_reads_along()
    {
        using var scene = await Scene.Open();
        var code = await scene.Change(records =>
            records.Accounts.NewCode(records.People.Add("新來的", "", "", "").Id, scene.Now, BindingCode.ChatLifetime).Shown);
        Assert.Contains("一對一", (await scene.SaysInGroup("路人", $"綁定 {code}"))!.Text, StringComparison.Ordinal);
        Assert.Contains("新來的", (await scene.Says("路人", $"綁定 {code}"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_the_list_says_who_is_away_and_not_why()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", "請假 今天 開刀");
        await scene.Says("陳美麗", "會晚到 10分鐘 看診");
        Assert.Contains("開刀", (await scene.Says("林召集", "名單"))!.Card!.ToText(), StringComparison.Ordinal);
        Assert.Contains("看診", (await scene.Says("林召集", "名單"))!.Card!.ToText(), StringComparison.Ordinal);
        var list = (await scene.SaysInGroup("林召集", "名單"))!.Card!.ToText();
        Assert.Contains("王小明", list, StringComparison.Ordinal);
        Assert.DoesNotContain("開刀", list, StringComparison.Ordinal);
        Assert.DoesNotContain("看診", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_notes_the_time_spent_and_the_last_one_counts()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        Assert.Contains("沒有可以簽退的活動", await scene.Hears("王小明", "簽退"), StringComparison.Ordinal);
        scene.Now = Scene.Start;
        await scene.Says("王小明", scene.Code);
        scene.Now = Scene.Start.AddMinutes(30);
        Assert.Contains("30 分鐘", await scene.Hears("王小明", "簽退"), StringComparison.Ordinal);
        scene.Now = Scene.Start.AddMinutes(90);
        Assert.Contains("1 小時 30 分", await scene.Hears("王小明", "簽退"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_convener_records_stands_beside_what_was_there()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        scene.Now = Scene.Start.AddMinutes(40);
        await scene.Says("王小明", scene.Code);
        var recorded = await scene.Says("林召集", "補簽 王小明 手機沒電，準時到");
        Assert.Contains("已補簽：王小明", recorded!.Text, StringComparison.Ordinal);
        Assert.Contains("原本 14:40 的簽到紀錄仍保留", recorded.Text, StringComparison.Ordinal);
        var presence = await scene.PresenceOf("王小明");
        Assert.Equal((PresenceState.Recorded, "手機沒電，準時到"), (presence.State, presence.Reason));
        Assert.Equal(2, await scene.Read(records => records.Attendance.Of(scene.Meeting.Id).Count));
    }

    [Fact]
    public async Task Somebody_not_on_the_roster_is_offered_as_a_guest()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        var unknown = await scene.Says("林召集", "補簽 陳大文 講師");
        Assert.Contains("名單上沒有「陳大文」", unknown!.Text, StringComparison.Ordinal);
        var noted = await scene.Presses("林召集", unknown, "記為來賓 陳大文");
        Assert.Contains("來賓 陳大文", noted!.Text, StringComparison.Ordinal);
        Assert.Contains("陳大文", (await scene.Says("林召集", "名單"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recording_without_a_name_asks_and_offers_those_who_are_missing()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", scene.Code);
        var asked = await scene.Says("林召集", "補簽");
        Assert.Equal(["林召集", "陳美麗", "取消"], asked!.Choices.Select(choice => choice.Label));
        Assert.Contains("已補簽：陳美麗", (await scene.Presses("林召集", asked, "陳美麗"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_roster_shows_everyone_with_state_and_time()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", scene.Code);
        var roster = (await scene.Says("林召集", "名單"))!.Card!;
        Assert.Equal("例行研討 第1次：到 1／3 人", roster.Title);
        Assert.Equal(["林召集 未簽到", "王小明 出席 13:50", "陳美麗 未簽到"], roster.Fields.Select(field => $"{field.Label} {field.Value}"));
    }

    [Fact]
    public async Task Members_cannot_do_what_conveners_do_and_are_told_whom_to_ask()
    {
        using var scene = await Scene.Open();
        Assert.Contains("召集人", await scene.Hears("王小明", "開始簽到"), StringComparison.Ordinal);
        Assert.Null((await scene.Read(records => records.Meetings.Find(scene.Meeting.Id)))!.Window);
    }

    [Fact]
    public async Task Only_todays_meeting_can_be_opened()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(-3);
        Assert.Contains("今天沒有排定的活動", await scene.Hears("林召集", "開始簽到"), StringComparison.Ordinal);
        Assert.Contains("不是今天", await scene.Hears("林召集", $"開始簽到 {scene.Meeting.Id}"), StringComparison.Ordinal);
    }

    private static string ToFullWidth(string digits) => string.Concat(digits.Select(digit => (char)(digit + ('０' - '0'))));
}
