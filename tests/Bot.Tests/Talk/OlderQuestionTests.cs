namespace CommunityBot.Bot.Tests.Talk;

/// <summary>
/// Answers to what the version before asked and kept in its own way: each slot it had, with what it stored, an answer, and what shows
/// that it was taken for one.
/// </summary>
public sealed class OlderQuestionTests
{
    private const string TwoParts = """
        {
            "Community":"1","Teacher":"王小明","Topic":"閱讀課",
            "Preparation.Day":"2025-06-09","Preparation.Start":"14:00:00.0000000","Preparation.End":"15:00:00.0000000","Preparation.Place":"工程館301",
            "Observation.Day":"2025-06-11","Observation.Start":"10:00:00.0000000","Observation.End":"10:40:00.0000000","Observation.Place":"五年一班"
        }
        """;

    [Theory]
    [InlineData("link", "code", """{}""", "7K3Q9XPA", "查不到這組綁定碼")]
    [InlineData("binding-code", "name", """{}""", "王小明", "綁定碼")]
    [InlineData("check-in", "code", """{}""", "是 ####", "已簽到")]
    [InlineData("leave", "reason", """{"meeting":"#2"}""", "公差", "已請假")]
    [InlineData("record", "name", """{"said":"#1"}""", "陳美麗 遲到進場", "已補簽：陳美麗")]
    [InlineData("record", "name", """{"said":"#1 撤回"}""", "王小明 沒有到場", "已撤回出席登記：王小明")]
    [InlineData("record", "reason", """{"said":"#1 撤回 王小明"}""", "沒有到場", "已撤回出席登記：王小明")]
    [InlineData("minutes", "text", """{"meeting":"#1"}""", "今天討論了三件事", "已留下紀錄")]
    [InlineData("minutes", "which", """{"text":"今天討論了三件事"}""", "#1", "已留下紀錄")]
    [InlineData("move-meeting", "when", """{"meeting":"#2"}""", "6/9 14:00-16:00", "已改期")]
    [InlineData("move-meeting", "End", """{"meeting":"#2","Day":"2025-06-09","Start":"14:00:00.0000000"}""", "16", "已改期")]
    [InlineData("new-meeting", "Community", """{}""", "AI數位研究社群", "是哪一種活動")]
    [InlineData("new-meeting", "Kind", """{"Community":"1"}""", "例行研討", "什麼時候")]
    [InlineData("new-meeting", "when", """{"Community":"1","Kind":"routine","Day":"2025-06-09"}""", "14:00-16:00", "在哪裡舉行")]
    [InlineData("new-meeting", "End", """{"Community":"1","Kind":"routine","Day":"2025-06-09","Start":"14:00:00.0000000"}""", "16", "在哪裡舉行")]
    [InlineData(
        "new-meeting",
        "Place",
        """{"Community":"1","Kind":"routine","Day":"2025-06-09","Start":"14:00:00.0000000","End":"16:00:00.0000000"}""",
        "線上",
        "主題是什麼")]
    [InlineData(
        "new-meeting",
        "Topic",
        """{"Community":"1","Kind":"routine","Day":"2025-06-09","Start":"14:00:00.0000000","End":"16:00:00.0000000","Place":""}""",
        "讀書會",
        "已新增")]
    public async Task Of_meetings(string command, string slot, string known, string answer, string heard) =>
        await GoesOn(await OlderQuestionScene.Meeting(), command, slot, known, answer, heard);

    [Theory]
    [InlineData("Community", """{"Teacher":"王小明"}""", "AI數位研究社群", "主題是什麼")]
    [InlineData("Teacher", """{"Community":"1"}""", "王小明", "主題是什麼")]
    [InlineData(
        "Topic",
        """{"Community":"1","Teacher":"王小明","Preparation.Day":"2025-06-09","Preparation.Start":"14:00:00.0000000","Preparation.End":"15:00:00.0000000"}""",
        "閱讀課",
        "觀課是什麼時候")]
    [InlineData("Preparation", """{"Community":"1","Teacher":"王小明","Topic":"閱讀課"}""", "6/9 14:00", "備課 14:00 開始，幾點結束")]
    [InlineData("Preparation", """{"Community":"1","Teacher":"王小明","Topic":"閱讀課","Preparation.Day":"2025-06-09"}""", "14:00-15:00", "觀課是什麼時候")]
    [InlineData(
        "Preparation.End",
        """{"Community":"1","Teacher":"王小明","Topic":"閱讀課","Preparation.Day":"2025-06-09","Preparation.Start":"14:00:00.0000000"}""",
        "15",
        "觀課是什麼時候")]
    [InlineData(
        "Observation",
        """
        {"Community":"1","Teacher":"王小明","Topic":"",
        "Preparation.Day":"2025-06-09","Preparation.Start":"14:00:00.0000000","Preparation.End":"15:00:00.0000000"}
        """,
        "6/11 10:00-10:40 五年一班",
        "議課是什麼時候")]
    [InlineData("Discussion", TwoParts, "11:00-12:00", "議課：114/06/11（三） 11:00–12:00")]
    [InlineData("Discussion", TwoParts, "11:00-12:00", "備課：114/06/09（一） 14:00–15:00　工程館301")]
    [InlineData("Discussion", TwoParts, "11:00-12:00", "觀課：114/06/11（三） 10:00–10:40　五年一班")]
    [InlineData(
        "Observation",
        """{"Community":"1","Again":"1","Only":"Observation","Teacher":"陳美麗","Topic":"寫作課"}""",
        "6/12 9:00-9:40",
        "已補排觀課")]
    [InlineData(
        "Observation.End",
        """
        {"Community":"1","Again":"1","Only":"Observation","Teacher":"陳美麗","Topic":"寫作課",
        "Observation.Day":"2025-06-12","Observation.Start":"09:00:00.0000000"}
        """,
        "9:40",
        "已補排觀課")]
    [InlineData(
        "Discussion.End",
        """
        {"Community":"1","Again":"1","Only":"Discussion","Teacher":"陳美麗","Topic":"寫作課",
        "Discussion.Day":"2025-06-13","Discussion.Start":"14:00:00.0000000"}
        """,
        "15",
        "已補排議課")]
    public async Task Of_public_lessons(string slot, string known, string answer, string heard) =>
        await GoesOn(await OlderQuestionScene.Lesson(), "public-lesson", slot, known, answer, heard);

    [Theory]
    [InlineData("name", """{"said":"#2"}""", "王小明 論文", "已記下發表：王小明")]
    [InlineData("name", """{"said":"#2 撤回"}""", "林召集 記錯人", "已撤回發表的登記：林召集")]
    [InlineData("reason", """{"said":"#2 撤回 林召集"}""", "記錯人", "已撤回發表的登記：林召集")]
    public async Task Of_presentations(string slot, string known, string answer, string heard) =>
        await GoesOn(await OlderQuestionScene.Presentation(), "presented", slot, known, answer, heard);

    [Theory]
    [InlineData("budget", "community", """{"before":"","after":""}""", "資安", "經費還沒有核定")]
    [InlineData("budget", "community", """{"before":"明細","after":""}""", "AI數位", "AI數位研究社群的經費明細")]
    [InlineData("request-purchase", "community", """{"before":"","after":""}""", "資安", "是哪一個經費項目")]
    [InlineData("request-purchase", "Item", """{"Community":"1","What":"感測器"}""", "材料費", "材料費多少錢")]
    [InlineData("request-purchase", "confirm", """{"Community":"1","Item":"materials","Amount":"500","What":"講義"}""", "確定", "已登記請購 #6")]
    [InlineData("spend", "community", """{"before":"","after":""}""", "資安", "是哪一個經費項目")]
    [InlineData("spend", "community", """{"before":"","after":"膳食費"}""", "資安", "膳食費多少錢")]
    [InlineData("spend", "Item", """{"Community":"1","What":""}""", "膳食費", "膳食費多少錢")]
    [InlineData("spend", "Amount", """{"Community":"1","Item":"meals","What":""}""", "80x10 茶點", "要登記這筆支出嗎？膳食費 800 元")]
    [InlineData("spend", "Quantity", """{"Community":"1","Item":"lecture-fee","Amount":"4000","What":""}""", "2", "講座鐘點費付給誰")]
    [InlineData(
        "spend",
        "Payee",
        """{"Community":"1","Item":"lecture-fee","Amount":"4000","Price":"2000","Quantity":"2","What":""}""",
        "陳大文",
        "要登記這筆支出嗎？講座鐘點費 4,000 元")]
    [InlineData("spend", "again", """{"Community":"1","Item":"meals","Amount":"800","What":""}""", "茶點", "用途：茶點")]
    [InlineData(
        "spend", "confirm", """{"Community":"1","Item":"meals","Amount":"800","What":"茶點","On":"2025-05-20","Meeting":"1"}""", "確定", "已登記支出 #6")]
    [InlineData("spend", "request", """{"before":"核銷","after":""}""", "4", "實際付了多少")]
    [InlineData("spend", "amount", """{"before":"核銷 #4","after":""}""", "4,800", "要核銷嗎")]
    [InlineData("spend", "confirm", """{"before":"核銷 #4","after":"4,800"}""", "確定", "材料費 4,800 元")]
    [InlineData("spend", "line", """{"before":"更正","after":""}""", "5", "要改成多少")]
    [InlineData("spend", "amount", """{"before":"更正 #5","after":""}""", "1100", "原因是什麼")]
    [InlineData("spend", "why", """{"before":"更正 #5 刪除","after":""}""", "重複登錄", "已刪除 #5")]
    public async Task Of_money(string command, string slot, string known, string answer, string heard) =>
        await GoesOn(await OlderQuestionScene.Money(), command, slot, known, answer, heard);

    [Theory]
    [InlineData("hand-in", "community", """{"before":"","after":"成果新聞"}""", "資安", "已登記：成果新聞")]
    [InlineData("hand-in", "community", """{"before":"撤回","after":"成果報告"}""", "資安", "為什麼要撤回「年度成果報告」")]
    [InlineData("hand-in", "which", """{"before":"AI數位研究社群","after":"已寄出"}""", "成果新聞", "已登記：成果新聞")]
    [InlineData("hand-in", "which", """{"before":"撤回 AI數位研究社群","after":""}""", "成果報告", "為什麼要撤回「年度成果報告」")]
    [InlineData("hand-in", "why", """{"before":"撤回 AI數位研究社群 年度成果報告","after":""}""", "誤登", "已撤回：年度成果報告")]
    [InlineData("figures", "community", """{"before":"","after":""}""", "資安", "資安研究社群的成果數字")]
    [InlineData("figures", "which", """{"before":"AI數位研究社群","after":""}""", "簽約", "這次要加多少件")]
    [InlineData("figures", "count", """{"before":"AI數位研究社群 產學合作簽約數","after":"台中精機"}""", "3", "已登記：產學合作簽約數")]
    [InlineData("figures", "line", """{"before":"更正","after":""}""", "3", "為什麼要更正 #3")]
    [InlineData("figures", "why", """{"before":"更正 #3","after":""}""", "重複登記", "已更正：#3")]
    public async Task Of_duties(string command, string slot, string known, string answer, string heard) =>
        await GoesOn(await OlderQuestionScene.Duties(), command, slot, known, answer, heard);

    [Fact]
    public async Task Of_an_amount_to_apply_for() => await GoesOn(
        await ApplicationScene.Open(), "apply", "amount", """{"community":"1","item":"meals"}""", "80x100", "8,000 元");

    [Fact]
    public async Task Of_the_reason_for_giving_an_application_back() => await GoesOn(
        await ApplicationScene.Recommended(), "return", "reason", """{"community":"1"}""", "請補單價", "事由：請補單價", who: "周承辦");

    [Fact]
    public async Task What_no_version_waits_for_is_asked_again()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        await OlderQuestionScene.Asked(scene, "林召集", "public-lesson", "Pupils", """{"Community":"1","Teacher":"王小明","Topic":"閱讀課"}""");
        Assert.Contains("備課是什麼時候", await scene.Hears("林召集", "6/9 14:00-15:00"), StringComparison.Ordinal);
    }

    private static async Task GoesOn(Scene scene, string command, string slot, string known, string answer, string heard, string who = "林召集")
    {
        using (scene)
        {
            await OlderQuestionScene.Asked(scene, who, command, slot, known);
            Assert.Contains(heard, await scene.Hears(who, answer.Replace("####", scene.Code, StringComparison.Ordinal)), StringComparison.Ordinal);
        }
    }
}
