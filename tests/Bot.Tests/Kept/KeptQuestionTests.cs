using System.Text.Json.Nodes;

namespace CommunityBot.Bot.Tests.Kept;

/// <summary>A question that an earlier version asked is answered to this one, which knows what was known then.</summary>
public sealed class KeptQuestionTests : IDisposable
{
    private readonly KeptFolder _folder = new("schema-5");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_meeting_that_was_all_but_planned_is_planned_with_its_topic()
    {
        await using var scene = await KeptScene.Open(_folder);
        var planned = await scene.Says(KeptPeople.Convener, "教案互評");
        Assert.StartsWith("已新增：例行研討", planned, StringComparison.Ordinal);
        foreach (var known in (string[])["AI數位研究社群", "114/06/09（一） 14:00–16:00", "工程館301", "教案互評"])
            Assert.Contains(known, planned, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_of_activity_is_an_answer()
    {
        await using var scene = await KeptScene.Open(_folder);
        Assert.Contains("什麼時候", await scene.Says(KeptPeople.SecondConvener, "參訪"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_text_is_an_answer_whatever_it_starts_with()
    {
        await using var scene = await KeptScene.Open(_folder);
        Assert.StartsWith(
            "已留下紀錄：共同備課 第1次「謝佩珊 散文閱讀」",
            await scene.Says(KeptPeople.CityConvener, "活動當天先讀課文，再分組討論提問的層次，最後由佩珊老師整理三個可以帶進課堂的問題，並且約好下一次觀課的時間與觀察的重點。"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expense_is_written_once_it_is_confirmed_with_the_button_of_then()
    {
        await using var scene = await KeptScene.Open(_folder);
        var written = await scene.Presses(KeptPeople.ConvenerOnDiscord, "say:確定");
        foreach (var known in (string[])["已登記支出 #12：膳食費 1,200 元", "80 元 × 15 ＝ 1,200 元", "便當"])
            Assert.Contains(known, written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_for_leave_is_an_answer_in_the_web_chat()
    {
        var before = _folder.ExpectedLines("chat.jsonl").Length;
        await using var scene = await KeptScene.Open(_folder);
        await scene.Types("課務");
        var noted = JsonNode.Parse((await scene.Hears(before + 2))[^1])!["reply"]!["text"]!.GetValue<string>();
        Assert.Contains("已請假：例行研討 第3次", noted, StringComparison.Ordinal);
        Assert.Contains("課務", noted, StringComparison.Ordinal);
    }
}
