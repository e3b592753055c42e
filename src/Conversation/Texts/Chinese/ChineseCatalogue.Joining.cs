using System.Text.RegularExpressions;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    private static readonly Regex s_vagueDay = new(
        "[上下這本][上下]?個?(?:月|學期|學年|週|周|星期|禮拜)|[去今明]年|學期[初末中]?|月[初中底]|年[初底]|[寒暑]假|開學|期[初末]",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private const string CommunityEnd = "社群";

    public override string AskFirstDay(string name) => $"{name}的第一天是哪一天？";

    public override string FormerFirstDayLabel => "原訂第一天";

    public override bool IsCommunityWord(string word) => word.Length > CommunityEnd.Length && word.EndsWith(CommunityEnd, StringComparison.Ordinal);

    public override string NoCommunityCalled(string name) => $"沒有叫「{name}」的社群。";

    public override string IsNotIn(string name, string community) => $"{name}不在「{community}」，沒有更動。";

    public override Regex VagueDay => s_vagueDay;

    public override string IsItSomebodyKnown(string name) => $"名冊上已經有「{name}」，還沒登記。是同一個人，還是新的人？";

    public override string SomebodyNew => "新的人";

    public override bool IsSomebodyNew(string word) => word is "新的人";

    public override string NobodyOnRoster(string name) => $"您承辦的計畫裡沒有「{name}」。請確認姓名；要加一位請輸入「加入」，要加很多位請匯入名冊。";

    public override string LastDaySoFar(string name, string where, DateOnly day) => $"{name}在「{where}」登記的最後一天是 {Day(day)}。";

    public override string LeftOn(string name, string where, DateOnly until, DateOnly day) =>
        $"{name}在 {Day(until)} 離開了「{where}」，還沒更動。要把最後一天改成 {Day(day)} 嗎？";

    public override string IsElsewhereThen(string name, string other, Citations cite) =>
        $"{name}那時候已經在「{other}」，這個計畫每人只能參加一個社群（{cite}），最後一天沒有更動。";

    public override string WhichPostEnds(string name) => $"{name}有幾個身分，要結束哪一個？";

    public override string HowToHandOver(string leave, string name, string day) =>
        $"離開、交接都是一句話：「{leave} {name} 最後一天 接任 接手的人」，例如「{leave} {name} {day} 離職 接任 陳美麗」。"
            + "還沒有登記；按下面的按鈕，我一步一步問。";
}
