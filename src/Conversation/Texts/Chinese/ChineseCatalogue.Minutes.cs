namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string AddWord => "補充";

    public override bool IsAdd(string word) => word is "補充" or "新增" or "再加" or "加上" || word.ToLowerInvariant() is "add";

    public override string ReplaceWord => "改寫";

    public override bool IsReplace(string word) => word is "改寫" or "取代" or "重寫" or "覆蓋" || word.ToLowerInvariant() is "rewrite" or "replace";

    public override string Page(int number) => $"第{number}頁";

    public override string OlderMinutes => "更早的紀錄";

    public override string MinutesBefore(int count) => $"還有 {count} 份更早的紀錄。";

    public override string HowToAddMinutes(string add, string replace) => $"要補充，請輸入「{add}」加上內容；最後一份要整份改寫，請輸入「{replace}」加上內容。";

    public override string AskNewMinutes(string minutes) => $"請輸入改寫後的內容，可以分行。原來的「{minutes}」會撤回，原文仍留著。";

    public override string MinutesReplaced(string meeting) => $"已改寫紀錄：{meeting}";

    public override string ReplacedReason => "改寫";

    public override string YourMinutesWereReplaced(string by, string meeting) => $"{by}改寫了您寫的紀錄：{meeting}。您的原文仍留著。";

    public override string DidReplaceMinutes(string meeting) => $"改寫紀錄（{meeting}）";
}
