namespace CommunityBot.Bot.Tests.Talk;

public sealed class CollectingTests
{
    public static TheoryData<string, string, string> Refused => new()
    {
        { "周承辦", "約定 279999", "回饋金約定 279,999 元，連同教育部補助款至少要 280,000 元（二、(一)4(3)；二、(一)4(4)）" },
        { "王小明", "140000", "由承辦人登記，沒有登記" },
        { "王小明", "約定 300000", "王小明深耕已經核定，約定和補助的金額請承辦人改" },
        { "周承辦", "140000 大概", "看不懂「140000 大概」，沒有登記" },
        { "周承辦", "140000 115/1/1", "還沒到，沒有登記" },
        { "周承辦", "代課 20000x3", "看不懂" },
        { "周承辦", "更正 #99 寫錯", "沒有 #99 這一筆" },
    };

    [Fact]
    public async Task What_comes_in_and_is_paid_is_said_with_what_is_next_and_how_the_rest_is_split()
    {
        using var scene = await CaseScene.Approved();
        scene.Now = CaseScene.At(2024, 12, 23);
        var empty = await scene.Hears("王小明", "回饋金");
        Assert.Contains("應收：280,000 元（還沒約定，先照至少 280,000 元，扣教育部補助款 0 元；二、(一)4(3)；二、(一)4(4)）", empty, StringComparison.Ordinal);
        Assert.Contains("下次：第 1 次，114/01/31（五） 前（第 6 個月內），還差 280,000 元", empty, StringComparison.Ordinal);

        var received = await ApplicationScene.Receive(scene, "周承辦", "回饋金 140000 113/12/20");
        Assert.Contains("已收：■■■■■□□□□□ 140,000 元／280,000 元", received.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("第 2 次，114/07/31（四） 前（第 12 個月內），還差 140,000 元", received.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("周承辦 登記了王小明深耕：收款 140,000 元", ApplicationScene.Chinese(Assert.Single(received.Notices)).Text, StringComparison.Ordinal);
        await scene.Says("周承辦", "回饋金 代課 200000");
        var paid = await scene.Hears("周承辦", "回饋金 保費 4220");
        Assert.Contains("代課鐘點費：200,000 元（二、(一)4(5)；二、(一)8(3)）", paid, StringComparison.Ordinal);
        Assert.Contains("收足後餘額：75,780 元：校務基金 37,890 元、系（所） 37,890 元（二、(一)4(5)）", paid, StringComparison.Ordinal);

        await scene.Says("周承辦", "回饋金 補助 100000");
        Assert.Contains("應收：180,000 元（還沒約定", await scene.Hears("王小明", "回饋金"), StringComparison.Ordinal);
        Assert.Contains("已收回：王小明深耕的教育部補助款 100,000 元", await scene.Hears("周承辦", "收回"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_not_understood_whole_or_not_allowed_is_not_noted(string who, string words, string said)
    {
        using var scene = await CaseScene.Approved();
        var before = (await CaseScene.File(scene, CaseScene.Placement)).Standing.Count;
        Assert.Contains(said, await scene.Hears(who, $"回饋金 {words}"), StringComparison.Ordinal);
        Assert.Equal(before, (await CaseScene.File(scene, CaseScene.Placement)).Standing.Count);
    }

    [Fact]
    public async Task A_line_that_was_wrong_is_taken_back_with_a_reason()
    {
        using var scene = await CaseScene.Approved();
        await scene.Says("周承辦", "回饋金 14000");
        var line = (await CaseScene.File(scene, CaseScene.Placement)).Standing[^1].Id;
        Assert.Contains("為什麼要更正「收款 14,000 元」", await scene.Hears("周承辦", $"回饋金 更正 {line}"), StringComparison.Ordinal);
        Assert.Contains("已取消「收款 14,000 元」", await scene.Hears("周承辦", "少打一個零"), StringComparison.Ordinal);
        Assert.Contains("已經更正過了", await scene.Hears("周承辦", $"回饋金 更正 {line} 再一次"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_only_for_cases_that_collect_and_the_budget_points_there()
    {
        using var scene = await CaseScene.Approved();
        Assert.Contains("只有深耕服務 1 年期要收（二、(一)4(3)；二、(一)4(4)）", await scene.Hears("游老師", "回饋金"), StringComparison.Ordinal);
        Assert.Contains("錢在「回饋金」", await scene.Hears("王小明", "經費"), StringComparison.Ordinal);
        Assert.Contains("回饋金", await scene.Hears("王小明", "期限"), StringComparison.Ordinal);
    }
}
