using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string LeaveCommunityPurpose => "成員離開社群，例如：離開 王小明 114/9/30 調校";

    public override string JoinCommunityPurpose => "加入一位成員，例如：加入 張大同 勤益科大 成員 校內 114/11/27";

    public override string RenamePurpose => "成員改名，例如：改名 王小明 王曉明";

    public override string AskWhoLeaves => "哪一位要離開社群？請連最後一天一起輸入，例如「離開 王小明 114/9/30 調校」。";

    public override string AskLastDay(string name, string community) => $"{name}在「{community}」的最後一天是哪一天？";

    public override string LeavesCommunity(string name, string community) => $"{name}離開「{community}」";

    public override string LeavesAlready(string name, string community, DateOnly day) => $"{name}在「{community}」只到 {Day(day)}，沒有更動。";

    public override string LastDayLabel => "最後一天";

    public override string WhatWasEarnedStays => "之前的出席和點數都會保留。";

    public override string NoConvenerThen(string community) => $"之後「{community}」就沒有召集人了，請用「加入」指定接手的人。";

    public override string AskWhoJoins => "要加入哪一位？請輸入姓名、學校、身分和聘任別，例如「加入 張大同 勤益科大 成員 校內 114/11/27」。";

    public override string AskWhereFrom(string name) => $"請在「{name}」後面加上學校，需要時再加系所，例如「加入 {name} 勤益科大 資管系 成員 校內」。";

    public override string AskRoleOf(string name) => $"{name}是成員還是召集人？";

    public override string AskKindOf(string name) => $"{name}是哪一種教師？";

    public override string InOneCommunityOnly(string name, string other, Citations cite) =>
        $"{name}已經在「{other}」，這個計畫每人只能參加一個社群（{cite}）。要換過來請按「換社群」。";

    public override string AskTheOfficeToMove(string name, string other, Citations cite) =>
        $"{name}已經在「{other}」{(cite.Count > 0 ? $"，這個計畫每人只能參加一個社群（{cite}）" : "")}。要換社群請洽承辦人。";

    public override string IsInAlready(string name, string community) => $"{name}那天已經在「{community}」，沒有更動。";

    public override string JoinsCommunity(string name, string community) => $"{name}加入「{community}」";

    public override string FirstDayLabel => "第一天";

    public override string AsLabel => "身分";

    public override string LeavesLabel => "同時離開";

    public override string MovesWord => "換社群";

    public override bool IsMoving(string word) => word is "換社群" or "换社群" or "轉社群";

    public override Role? RoleNamed(string word) => word switch
    {
        "召集人" => Communities.Role.Convener,
        "成員" or "成员" => Communities.Role.Member,
        _ => null,
    };

    public override string KindName(PersonKind kind) => kind switch
    {
        PersonKind.External => "校外",
        PersonKind.PartTime => "兼任",
        PersonKind.Foreign => "外籍",
        _ => "校內",
    };

    public override PersonKind? KindNamed(string word) => word switch
    {
        "校內" or "校内" or "專任" => PersonKind.Own,
        "校外" => PersonKind.External,
        "兼任" => PersonKind.PartTime,
        "外籍" => PersonKind.Foreign,
        _ => null,
    };

    public override string AskRename => "誰改了名字？請先寫舊名再寫新名，例如「改名 王小明 王曉明」。";

    public override string NoName(string words) => $"「{words}」不像姓名，沒有更動。";

    public override string RenamedTo(string before, string after) => $"{before}改名為{after}";

    public override string DidPlace(string names) => $"成員異動（{names}）";

    public override string DidRename(string name) => $"改名（{name}）";
}
