using System.Text.RegularExpressions;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    private static readonly Regex s_anotherTime = new(
        "^(?:上週|上周|上禮拜|上星期|上次|上一次|上場|上一場|前次|前一場|上個月|第 ?[0-9一二三四五六七八九十]{1,3} ?[次場]"
        + "|[0-9一二三四五六七八九十]{1,2} ?月)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex s_severalGuests = new(
        "^[0-9一二兩三四五六七八九十幾]{1,3} ?[位個名人]|.[和跟與及、].", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex s_absent = new(
        "^(?:[他她]?(?:沒|沒有|還沒|還沒有|未|尚未|不)(?:來|到|出席|在)(?:$|[了啊喔場 ，,。])|缺席|請假(?:$|[了 ，])|[說要]+請假|(?:會|要|可能會?)(?:晚|遲)到|晚到$"
        + "|在路上|快到|快來|分鐘後|等等到|人在|半路|聽說|沒看到|[0-9一二兩三四五十]{1,3} ?分鐘後"
        + "|等[他她]|等一下|(?:應該|可能|好像|如果|要是|等)[他她]?(?:會|有)?[來到]|不用|不知道)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public override string PresentedPurpose => "記下誰發表了成果，例如：發表 王小明 論文題目";

    public override string PresentedWhom(string meeting) => $"誰發表了成果（{meeting}）？請輸入姓名，後面可加題目。";

    public override string PresentationNoted(string name, string meeting) => $"已記下發表：{name}，{meeting}";

    public override string WorkLabel => "題目";

    public override string PresentedAlready(string name, string meeting, DateTime day) => $"{name} 在{meeting}的發表，{DayAndTime(day)} 就記下了，不用再記一次。若記錯了，可以撤回。";

    public override string NoPresentingRule => "這個計畫沒有「發表成果得點」的規定，不用另外記發表。有人到場沒簽到的話，請用「補簽」。";

    public override bool IsAnotherTime(string words) => s_anotherTime.IsMatch(words);

    public override bool IsSeveralGuests(string words) => s_severalGuests.IsMatch(words);

    public override string OneGuestAtATime => "還沒補簽。來賓請一位一位補簽；如果只有一位，「、」後面也是原因，請選最後一個。";

    public override string GuestIsMember(string name) => $"還沒登記：{name} 是成員，不是來賓。要補簽成員嗎？";

    public override bool IsAbsence(string words) => s_absent.IsMatch(words);

    public override string RecordContradicted(string names, string reason) =>
        $"還沒登記。補簽是記{names}有到，您寫的是「{reason}」。是哪一個？";

    public override string WasThere => "有到，補簽";

    public override string WasNotThere => "沒到，撤回登記";

    public override string NoPresentationYet(string kinds, Citations cite) => $"發表要記在{kinds}（{Listed(cite)}），目前還沒有舉行過。請先輸入「新增活動」排定，舉行後再記。";

    public override string NotAPresentation(string meeting, string kinds, Citations cite) =>
        $"{meeting}不是{kinds}，在那裡發表不採計點數（{Listed(cite)}）。請換一場，或用「發表」加姓名。";

    public override string NotPresented(string name, string meeting) => $"{name} 在{meeting}沒有發表的登記，不用撤回。";

    public override string PresentationTakenBack(string name, string meeting) => $"已撤回發表的登記：{name}，{meeting}";

    public override string TakeBackWhom(string meeting) => $"要撤回誰的登記（{meeting}）？請輸入姓名，後面加原因。";

    public override string NoAttendanceToTakeBack(string name, string meeting) => $"{name} 在{meeting}沒有出席的登記，不用撤回。要撤回別場的，請加上編號，例如「補簽 撤回 #12 姓名 原因」。";

    public override string NobodyToTakeBack(string meeting) => $"{meeting}還沒有人的登記可以撤回。";

    public override string AskTakeBackReason(string name, string meeting) => $"為什麼撤回 {name} 的登記（{meeting}）？原因會和原紀錄一起保留。";

    public override IReadOnlyList<string> TakeBackReasons => ["沒有到場", "記錯人"];

    public override string AttendanceTakenBack(string name, string meeting) => $"已撤回出席登記：{name}，{meeting}";

    public override string BothAreKept => "原本的紀錄和這次的更正都會保留。";

    public override string YouWereTakenBack(string by, string meeting, Hours span, string why) => $"{by}撤回了您的登記：{meeting}（{Span(span)}），原因：{why}。若有誤，請找召集人補登。";
}
