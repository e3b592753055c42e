using System.Text.RegularExpressions;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    private static readonly Regex s_hardlyName = new(
        "^[要是叫改]|[結離]婚|[了吧]$|^[^·・‧．. A-Za-z'’-]{6,}$|^[^ A-Za-z]{2,} [^ A-Za-z]{2,}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public override string LeaveCommunityPurpose => "成員離開社群，例如：離開 王小明 114/9/30 調校";

    public override string JoinCommunityPurpose => "加入一位成員，例如：加入 張大同 勤益科大 成員 校內 114/11/27";

    public override string RenamePurpose => "成員改名，例如：改名 王小明 王曉明";

    public override string AskWhoLeaves => "哪一位要離開社群？請連最後一天一起輸入，例如「離開 王小明 114/9/30 調校」。";

    public override string AskLastDay(string name, string community) => $"{name}在「{community}」的最後一天是哪一天？";

    public override string LeavesCommunity(string name, string community) => $"{name}離開「{community}」";

    public override string LeavesAlready(string name, string community, DateOnly day) => $"{name}在「{community}」只到 {Day(day)}，沒有更動。";

    public override string LastDayLabel => "最後一天";

    public override string WhatWasEarnedStays => "之前的出席和點數都會保留。";

    public override string EndsOffice(string name, string where, string post) => $"{name}不再擔任「{where}」的{post}";

    public override string WhoTakesOver(string name, string where, string post, DateOnly from) =>
        $"{name}不再擔任以後，「{where}」從 {Day(from)} 起就沒有{post}了。請說由誰接手：在後面加上「接任 姓名」；還不在名冊上的人，先用「加入」加進來。";

    public override IReadOnlyList<string> SuccessionWords => ["接任", "接手", "繼任"];

    public override string TakesOver(string name) => $"之後由{name}接任。";

    public override string UnclearSuccessor =>
        "看不出由誰接手，沒有更動。請在後面寫「接任 姓名」；還不在名冊上的人，先用「加入」加進來。「接任」只是事由的話，請換個說法。";

    public override string CannotTakeOver(string name) => $"「{name}」不在可以接任的名單上，還沒登記。請說由誰接任；還不在名冊上的人，先用「加入」加進來。";

    public override string OneTakesOver => "接任的只能是一位；還有別人要一起帶的話，之後再用「加入」設成召集人。";

    public override string AlsoDropped(string post, DateOnly from) => $"原本登記從 {Day(from)} 起的{post}身分也一併取消。";

    public override string BeforeTheProgramme(DateOnly day, DateOnly first) => $"{Day(day)} 比計畫的第一天 {Day(first)} 還早，還沒登記。要這樣登記嗎？";

    public override string AfterTheProgramme(DateOnly day, DateOnly last) => $"{Day(day)} 在計畫的最後一天 {Day(last)} 之後，還沒登記。要這樣登記嗎？";

    public override string WasThereLater(string name, DateOnly last) => $"{name}在 {Day(last)} 還有出席紀錄，還沒登記。最後一天要這樣登記嗎？";

    public override bool IsHardlyName(string words) => s_hardlyName.IsMatch(words);

    public override string NoWhence(string words) => $"「{words}」不像學校或系所，沒有更動。確定了再請加入。";

    public override string IsSomebodysName(string name, string community) => $"「{community}」已經有另一位「{name}」，還沒改名。要改成一樣的姓名嗎？";

    public override string FormerLastDayLabel => "原訂最後一天";

    public override string OfficeHasDaysBetween(string name, string where, string post, DateOnly until) =>
        $"{name}擔任「{where}」的{post}到 {Day(until)} 為止，中間不能隔開，沒有更動。要接著做，第一天請寫 {Day(until.AddDays(1))}；"
            + "隔一段時間再做，請等到那時候再加入。";

    public override string ConfirmOwnLastDay(string where, string post, DateOnly day) =>
        $"這是您自己：您在「{where}」的{post}身分只到 {Day(day)} 為止，之後就不能再以這個身分做事。要這樣登記嗎？";

    public override string OfficeName(OfficeKind post) => post == OfficeKind.Head ? "主管" : "承辦人";

    public override OfficeKind? OfficeNamed(string word) => word switch
    {
        "主管" or "推薦人" => OfficeKind.Head,
        "承辦人" or "承办人" => OfficeKind.Officer,
        _ => null,
    };

    public override string TakesUpOffice(string name, string where, string post) => $"{name}擔任「{where}」的{post}";

    public override string OnlyOfficersAppoint(string post) => $"{post}由承辦人加入，沒有更動。需要的話請洽承辦人。";

    public override string NobodyMoves(string words) =>
        $"名冊上找不到「{words}」，沒有換社群。請寫姓名和要去的社群，例如「加入 王小明 資安社群 換社群 114/10/1」；不由您負責的社群請洽承辦人。";

    public override string YouAreUntil(string by, string where, string post, DateOnly day, string why) =>
        $"{by}登記：您在「{where}」的{post}身分到 {Day(day)} 為止{(why.Length > 0 ? $"（{why}）" : "")}。之前的出席和點數都會保留。";

    public override string TheyAreUntil(string by, string name, string where, string post, DateOnly day) =>
        $"{by}登記：{name}在「{where}」的{post}身分到 {Day(day)} 為止。";

    public override string YouAreFrom(string by, string where, string post, DateOnly day) => $"{by}登記：從 {Day(day)} 起，您是「{where}」的{post}。";

    public override string TheyAreFrom(string by, string name, string where, string post, DateOnly day) =>
        $"{by}登記：從 {Day(day)} 起，{name}是「{where}」的{post}。";

    public override string IsNamedElsewhere(string name) =>
        $"{name}在別處還擔任職務（召集人、主管或承辦人），或現在只屬於別的社群，姓名沒有更動。請那邊的承辦人用「改名」。";

    public override string YouAreNamed(string by, string name) => $"{by}把您的姓名改成「{name}」。紀錄、點數和綁定都不變。";

    public override string TheyAreNamed(string by, string before, string after) => $"{by}登記：{before}改名為{after}。";

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

    public override bool IsCommunity(string words) => words is CommunityEnd;

    public override string CommunitiesAreRenamedByRoster =>
        "社群的名稱跟著名冊，這裡不能改。請用 export roster 匯出名冊，改好那個社群的名稱，再用 import roster 加上 --same 匯入：紀錄和成員都會跟著。";

    public override string OfficersRenameCommunities => "社群的名稱由承辦人改：請把新的名稱告訴承辦人。";

    public override string IsNamedSo(string name) => $"名冊上本來就是「{name}」，沒有更動。";

    public override string NoName(string words) => $"「{words}」不像姓名，沒有更動。";

    public override string RenamedTo(string before, string after) => $"{before}改名為{after}";

    public override string TakenOffTheRoster(string name, string community) => $"「{community}」的名冊拿掉了{name}（重複或誤加的一位），沒有留下紀錄。";

    public override string DidPlace(string names) => $"成員異動（{names}）";

    public override string DidRename(string name) => $"改名（{name}）";

    public override string DidAppoint(string names) => $"職務異動（{names}）";

    public override string StillKnown(string name) => $"{name}還有別的紀錄，所以仍在名冊上，只是不在這個社群。";
}
