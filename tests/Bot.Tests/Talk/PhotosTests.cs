using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Where what was sent without a word belongs, and what is said of it.</summary>
public sealed class PhotosTests
{
    private int _sent;

    [Fact]
    public async Task A_members_photo_is_of_the_meeting_that_is_on_and_otherwise_of_nothing()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(-1);
        Assert.Contains("現在沒有進行中的活動", (await Send(scene, "王小明")).Reply!.Text, StringComparison.Ordinal);
        Assert.Empty(await All(scene, "王小明"));

        scene.Now = Scene.Start.AddHours(3);
        Assert.Null((await Send(scene, "王小明")).Reply);
        var kept = await Fetched(scene, "王小明");
        Assert.Equal("已收下照片：例行研討 第1次「AI教材共備」，現在有 1 張（最多 40 張）。", kept.Reply!.Words);
        Assert.Equal(scene.Meeting.Id, Assert.Single(await All(scene, "王小明")).Meeting);

        Assert.Contains("收回", kept.Reply.Choices.Select(choice => choice.Label));
        Assert.Equal("已收回：照片或單據 #1（例行研討 第1次）。原來的紀錄和這次收回都會保留。", await scene.Hears("王小明", "收回"));
        Assert.False(Assert.Single(await All(scene, "王小明")).Stands);
        Assert.Contains("已經收回了", await scene.Hears("王小明", "收回"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_goes_with_the_expense_that_was_just_noted_or_is_being_asked_about()
    {
        using var scene = await BudgetConversationTests.Funded();
        await scene.Says("林召集", "支出 膳食費 80x15 便當");
        await Send(scene, "林召集");
        Assert.Equal("單據收下了。這筆支出記好以後，會自動附上，請接著說完。", (await Fetched(scene, "林召集", FileKind.Pdf)).Reply!.Words);
        await Send(scene, "林召集");
        Assert.Contains("已附上剛才傳的單據 2 份。", await scene.Hears("林召集", "確定"), StringComparison.Ordinal);
        var late = await Fetched(scene, "林召集");
        Assert.Equal("已收下單據：支出 #4 膳食費 1,200 元，現在有 2 份（最多 10 份）。", late.Reply!.Words);

        await Send(scene, "林召集");
        Assert.Contains("現在有 3 份", (await Fetched(scene, "林召集")).Reply!.Words, StringComparison.Ordinal);
        Assert.All(await All(scene, "林召集"), one => Assert.Equal(new LedgerEntryId(4), one.Expense));
        Assert.Contains("照片 2 張、PDF 1 份", await scene.Hears("林召集", "照片"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_leaves_the_question_that_is_open()
    {
        using var scene = await BudgetConversationTests.Funded();
        await scene.Says("林召集", "支出 膳食費 80x15 便當");
        await Send(scene, "林召集");
        await Fetched(scene, "林召集");
        await scene.Receives(scene.Message("林召集", new MessageContent.Sent(SentAs.Video, "v")));
        Assert.Contains("已登記支出 #4", await scene.Hears("林召集", "確定"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_tells_the_convener_is_asked_with_the_last_of_them()
    {
        using var scene = await BudgetConversationTests.Funded();
        await scene.Says("林召集", "支出 膳食費 80x15 便當");
        await scene.Says("林召集", "確定");
        scene.Now = Scene.Start.AddDays(2);
        await Send(scene, "林召集");
        await Send(scene, "林召集");
        var first = await Fetched(scene, "林召集");
        Assert.Null(first.Reply);
        var asked = (await Fetched(scene, "林召集")).Reply;
        Assert.Equal(
            ["114/05/26（一） 14:00 例行研討 第1次", "支出 #4 膳食費 1,200 元", "都不要", "收回"], asked!.Choices.Select(choice => choice.Label));

        Assert.Equal("已放好 2 份：例行研討 第1次「AI教材共備」。", (await scene.Presses("林召集", asked, asked.Choices[0].Label))!.Words);
        Assert.All(await All(scene, "林召集"), one => Assert.Equal(scene.Meeting.Id, one.Meeting));
        Assert.Contains("現在有 2 份", await scene.Hears("林召集", "照片 #1"), StringComparison.Ordinal);
        await Send(scene, "林召集");
        Assert.Contains("現在有 3 張", (await Fetched(scene, "林召集")).Reply!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_put_to_no_meeting_and_what_belongs_nowhere_is_dropped()
    {
        using var scene = await BudgetConversationTests.Funded();
        scene.Now = Scene.Start.AddDays(2);
        await Send(scene, "林召集");
        await Fetched(scene, "林召集", FileKind.Pdf);
        Assert.Contains("PDF 是單據", await scene.Hears("林召集", "照片 #1"), StringComparison.Ordinal);
        Assert.Contains("找不到您管的 #99", await scene.Hears("林召集", "照片 支出 #99"), StringComparison.Ordinal);
        Assert.Equal("好，1 份都不留。", await scene.Hears("林召集", "照片 都不要"));
        Assert.False(Assert.Single(await All(scene, "林召集")).Stands);
    }

    [Fact]
    public async Task Minutes_that_are_asked_about_say_of_which_meeting_photos_are()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(1);
        await scene.Says("林召集", "紀錄");
        await Send(scene, "林召集");
        await Fetched(scene, "林召集");
        await scene.Says("林召集", "討論了教材");
        await Send(scene, "林召集");
        await Fetched(scene, "林召集");
        Assert.All(await All(scene, "林召集"), one => Assert.Equal(scene.Meeting.Id, one.Meeting));
    }

    [Fact]
    public async Task A_wrong_photo_of_somebody_else_is_taken_back_by_who_leads_and_by_no_other()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddHours(1);
        await Send(scene, "王小明");
        await Fetched(scene, "王小明");
        Assert.Contains("找不到 #1", await scene.Hears("陳美麗", "照片 撤回 #1"), StringComparison.Ordinal);
        Assert.Equal("已撤回 #1，看不到了。", await scene.Hears("林召集", "照片 撤回 #1"));
        Assert.False(Assert.Single(await All(scene, "王小明")).Stands);
        Assert.Contains("找不到 #1", await scene.Hears("林召集", "照片 撤回 #1"), StringComparison.Ordinal);

        Assert.Equal("已收回：撤回照片或單據 #1（例行研討 第1次）。原來的紀錄和這次收回都會保留。", await scene.Hears("林召集", "收回"));
        Assert.True(Assert.Single(await All(scene, "王小明")).Stands);
        Assert.Contains("您傳的：照片 1 張", await scene.Hears("王小明", "照片"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_back_and_sent_again_meanwhile_is_not_put_back_beside_it()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddHours(1);
        await Send(scene, "王小明");
        await Fetched(scene, "王小明");
        var taken = await scene.Says("王小明", "照片 撤回 #1");
        await scene.Change(records => records.Attachments.Add(records.Attachments.Find(new AttachmentId(1))! with { TakenBackAt = null, TakenBackBy = null }));
        Assert.Contains("之後又傳了同一份", (await scene.Presses("王小明", taken, "收回"))!.Words, StringComparison.Ordinal);
        Assert.Single(await All(scene, "王小明"), one => one.Stands);
    }

    [Fact]
    public async Task A_receipt_whose_expense_is_dropped_asks_where_it_belongs_and_does_not_go_with_the_next()
    {
        using var scene = await BudgetConversationTests.Funded();
        scene.Now = Scene.Start.AddDays(2);
        await scene.Says("林召集", "支出 膳食費 80x15 便當");
        await Send(scene, "林召集");
        await Fetched(scene, "林召集");
        await Send(scene, "林召集");
        var dropped = await scene.Says("林召集", "取消");
        Assert.Contains("收下了 1 份，要放在哪裡？", dropped!.PostScript!.Words, StringComparison.Ordinal);
        Assert.Contains("收下了 2 份，要放在哪裡？", (await Fetched(scene, "林召集")).Reply!.Words, StringComparison.Ordinal);

        await scene.Says("林召集", "支出 膳食費 80x10 便當");
        Assert.DoesNotContain("已附上", await scene.Hears("林召集", "確定"), StringComparison.Ordinal);
        Assert.All(await All(scene, "林召集"), one => Assert.True(one.IsLoose));
        Assert.Contains("已放好 2 份", (await scene.Presses("林召集", dropped.PostScript, "114/05/26（一） 14:00 例行研討 第1次"))!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_convener_with_neither_meetings_nor_expenses_is_told_so_and_a_page_is_refused_by_its_name()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(-20);
        Assert.Contains("最近沒有活動，也還沒有支出", (await Send(scene, "林召集")).Reply!.Text, StringComparison.Ordinal);
        scene.Now = Scene.Start.AddHours(1);
        var page = new MessageContent.Sent(SentAs.File, "p", 100, "發票.HTML");
        Assert.Contains("網頁、Word、Excel 請先存成 PDF", (await scene.Receives(scene.Message("林召集", page))).Reply!.Text, StringComparison.Ordinal);
        Assert.Empty(await All(scene, "林召集"));
    }

    [Fact]
    public async Task There_is_an_end_to_how_many_a_meeting_has()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddHours(1);
        for (var i = 0; i < AttachmentLimits.OfMeeting; i++)
            await Send(scene, "王小明");
        Assert.Contains("已經滿了", (await Send(scene, "王小明")).Reply!.Text, StringComparison.Ordinal);
        Assert.Equal(AttachmentLimits.OfMeeting, (await All(scene, "王小明")).Count);
    }

    [Fact]
    public async Task Nobody_and_a_group_have_no_place_for_photos()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddHours(1);
        Assert.Contains("綁定", (await Send(scene, "路人")).Reply!.Text, StringComparison.Ordinal);
        var group = scene.Message("王小明", new MessageContent.Sent(SentAs.Photo, "g"), new ChatAddress("line", "C1", IsGroup: true));
        Assert.Null((await scene.Receives(group)).Reply);
        Assert.Empty(await scene.Read(records => records.Attachments.Awaited()));
    }

    [Fact]
    public async Task While_photos_are_waited_for_words_are_not_taken_for_them()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(2);
        Assert.Contains("好，請傳照片", await scene.Hears("林召集", "照片 #1"), StringComparison.Ordinal);
        Assert.Contains("我還在等您的回答", await scene.Hears("林召集", "這張是合照"), StringComparison.Ordinal);
        await Send(scene, "林召集");
        Assert.Contains("現在有 1 張", (await Fetched(scene, "林召集")).Reply!.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "照片 #1", "", "照片 支出 #4", "經費" }, "支出 #4")]
    [InlineData(new[] { "照片 支出 #4", "", "照片 #1", "名單" }, "例行研討 第1次")]
    [InlineData(new[] { "照片 支出 #4", "", "照片 5/26" }, "例行研討 第1次")]
    [InlineData(new[] { "照片 支出 #4", "", "照片 上一場", "經費" }, "例行研討 第1次")]
    [InlineData(new[] { "照片 支出 #4", "", "照片 支出 #99" }, "要放在哪裡？")]
    [InlineData(new[] { "照片 支出 #4", "", "照片 #99", "經費" }, "要放在哪裡？")]
    [InlineData(new[] { "照片 支出 #4", "", "照片 12/4" }, "要放在哪裡？")]
    [InlineData(new[] { "照片 支出 #4", "", "照片 期末那場" }, "要放在哪裡？")]
    [InlineData(new[] { "照片 支出 #4", "", "照片 #1", "取消" }, "要放在哪裡？")]
    [InlineData(new[] { "照片 支出 #4", "", "支出 膳食費 80x10 便當", "確定", "收回" }, "要放在哪裡？")]
    [InlineData(new[] { "照片 支出 #4", "", "支出 更正 4 刪除 重複登錄" }, "要放在哪裡？")]
    public async Task The_newest_place_that_was_said_gets_the_next_photo_and_where_it_is_none_its_sender_is_asked(string[] says, string where)
    {
        using var scene = await BudgetConversationTests.Funded();
        await scene.Says("林召集", "支出 膳食費 80x15 便當");
        await scene.Says("林召集", "確定");
        scene.Now = Scene.Start.AddDays(2);
        foreach (var said in says)
        {
            scene.Now += TimeSpan.FromMinutes(1);
            await (said.Length > 0 ? scene.Says("林召集", said) : Sent(scene));
        }

        scene.Now += TimeSpan.FromMinutes(1);
        Assert.Contains(where, (await Sent(scene))!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expense_that_is_taken_back_while_its_receipt_is_on_its_way_does_not_get_it()
    {
        using var scene = await BudgetConversationTests.Funded();
        scene.Now = Scene.Start.AddDays(2);
        await scene.Says("林召集", "支出 膳食費 80x15 便當");
        await scene.Says("林召集", "確定");
        await Send(scene, "林召集");
        await scene.Says("林召集", "收回");
        Assert.Contains("要放在哪裡？", (await Fetched(scene, "林召集")).Reply!.Words, StringComparison.Ordinal);
        Assert.True(Assert.Single(await All(scene, "林召集")).IsLoose);
    }

    [Fact]
    public async Task What_lies_loose_is_asked_about_in_words_too_and_goes_nowhere_with_the_next()
    {
        using var scene = await BudgetConversationTests.Funded();
        scene.Now = Scene.Start.AddDays(2);
        await scene.Says("林召集", "支出 膳食費 80x15 便當");
        await Sent(scene);
        await scene.Says("林召集", "取消");
        Assert.Equal("好，1 份都不留。", await scene.Hears("林召集", "都不要"));

        Assert.Contains("要放在哪裡？", (await Sent(scene))!.Words, StringComparison.Ordinal);
        Assert.Equal("好，1 份都不留。", await scene.Hears("林召集", "都不要"));

        await Sent(scene);
        await scene.Says("林召集", "經費");
        var next = await scene.Says("林召集", "照片 #1");
        Assert.Contains("先前傳的 1 份還沒說放哪裡", next!.Words, StringComparison.Ordinal);
        Assert.Contains("現在有 1 張", (await Sent(scene))!.Words, StringComparison.Ordinal);
        Assert.Equal("已放好 1 份：例行研討 第1次「AI教材共備」。", (await scene.Presses("林召集", next, "先前的 1 份也放這裡"))!.Words);
    }

    [Fact]
    public async Task The_last_photo_is_taken_back_without_its_number_and_of_several_it_is_asked_which()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddHours(1);
        Assert.Contains("今天沒有傳照片", await scene.Hears("林召集", "照片 撤回"), StringComparison.Ordinal);
        await Sent(scene);
        await Sent(scene);
        var which = await scene.Says("林召集", "照片 撤回");
        Assert.Equal("已撤回 #2，看不到了。", (await scene.Presses("林召集", which, which!.Choices[0].Label))!.Words);
        foreach (var said in (string[])["照片 傳錯了", "照片 刪掉剛才的"])
            Assert.Equal("#1 15:00 例行研討 第1次「AI教材共備」", (await scene.Says("林召集", said))!.Choices[0].Label);
        Assert.Equal("已撤回 #1，看不到了。", await scene.Hears("林召集", "照片 撤回"));
    }

    private async Task<Reply?> Sent(Scene scene)
    {
        await Send(scene, "林召集");
        return (await Fetched(scene, "林召集")).Reply;
    }

    private Task<Answer> Send(Scene scene, string who) =>
        scene.Receives(scene.Message(who, new MessageContent.Sent(SentAs.Photo, $"{++_sent}")) with { MessageId = $"{_sent}" });

    /// <summary>The oldest that is awaited is there.</summary>
    private static Task<Answer> Fetched(Scene scene, string who, FileKind kind = FileKind.Photo) => scene.Change(records =>
    {
        var taken = records.Attachments.TakeUp(scene.Now)!;
        var kept = records.Attachments.Keep(taken, new KeptFile(kind, $"{taken.Id.Value:x64}", 1000));
        return scene.Responder.Tell(records, scene.Message(who, new MessageContent.Sent(SentAs.Photo, taken.Slip!.Source)), kept);
    });

    private static Task<IReadOnlyList<Attachment>> All(Scene scene, string who) =>
        scene.Read(records => records.Attachments.By(records.People.Named(who)[0].Id));
}
