using CommunityBot.Amounts;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string ApplyPurpose => "看申請表、填答與經費、送出，例如：申請 膳食費 80x100";

    public override string RecommendPurpose => "推薦社群的申請";

    public override string ApprovePurpose => "看等待核定的申請、核定，或改核定的金額";

    public override string ReturnPurpose => "把申請退回補正，例如：退回 AI社群 經費表請補單價";

    public override string HeadsOnly(string command) => $"「{command}」只有推薦社群的主管和承辦人能用。需要的話，請承辦人把您加進名單。";

    public override string OfficersOnly(string command) => $"「{command}」只有承辦人能用。需要的話，請洽計畫的承辦人。";

    public override string ApplicationTitle(string community) => $"{community}的申請";

    public override string ProgrammeLabel => "計畫";

    public override string StateLabel => "狀態";

    public override string CategoryLabel => "類別";

    public override string AskedLabel => "申請合計";

    public override string ApprovedLabel => "核定合計";

    public override string CeilingLabel => "補助上限";

    public override string TopUpLabel => "加碼";

    public override string TopUp(string name, Dollars amount, Citations cite) => $"{name} {WithAside(Money(amount), Articles(cite))}";

    public override string StillMissingLabel => "還缺";

    public override string MindLabel => "請注意";

    public override string NextLabel => "下一步";

    public override string ApplyByLabel => "申請期限";

    public override string ShareOfCeiling(Dollars asked, Dollars ceiling) => $"{Money(asked)}／上限 {Money(ceiling)}";

    public override string OnCondition(string topUp, IReadOnlyList<string> conditions) => $"{topUp}，條件：{string.Join('；', conditions)}";

    public override string ApplicationStateName(ApplicationState state) => state switch
    {
        ApplicationState.Filed => "已送出",
        ApplicationState.Recommended => "已推薦",
        ApplicationState.Approved => "已核定",
        ApplicationState.Returned => "已退回",
        _ => "草稿",
    };

    public override string StepName(ApplicationState to) => to switch
    {
        ApplicationState.Filed => "送出",
        ApplicationState.Recommended => "推薦",
        ApplicationState.Approved => "核定",
        ApplicationState.Returned => "退回",
        _ => "填寫",
    };

    public override string StepOf(string step, string who, Citations cite) => $"{who}{step}（{Articles(cite)}）";

    public override string StateSince(string state, DateOnly day, Citations cite, int version) => $"{state}　{Day(day)}（{Articles(cite)}，規定{Edition(version)}）";

    public override string NotChosen => "（還沒選）";

    public override string ChooseBy(string question, string words) => $"{question}：按下面的按鈕，或輸入{words}。";

    public override string OrWords(IReadOnlyList<string> words) => string.Join("、", words.Select(word => $"「{word}」"));

    public override string AskMoneyBy(string example) => $"填經費請輸入「{example}」，一次可以填好幾項；填錯了再填一次就好，填 0 就是不申請。";

    public override string SendBy(string words) => $"都齊了。按「送出」，或輸入「{words}」。";

    public override string SendWord => "送出";

    public override bool IsSend(string words) => words is "送出" or "送件" or "提出" or "遞交" or "send";

    public override string AskAmount(string item) => $"{item}要申請多少？例如：80x100，或 8000。";

    public override string NotPartOfApplication(string words, string items) => $"申請表裡沒有「{words}」。經費項目有：{items}。";

    public override string ApplicationIsAway(string community, string state, string next) => $"{community}的申請{state}，現在不能改。要改的話，請對方先退回。下一步：{next}";

    public override string ApplicationIsApproved(string community) => $"{community}的申請已經核定，不能再改。金額要調整，請洽承辦人。";

    public override string NoApplicationsHere(string programme) => $"{programme}沒有在這裡辦理申請，請洽承辦人。";

    public override string ApplicationDone(string community, string state) => $"{community}：{state}";

    public override string NotCompleteYet(string community) => $"{community}的申請還不能往下走";

    public override string NotAStepHere(string step, string programme) => $"{programme}的申請沒有「{step}」這一步，不用做。輸入「核定」可以看等待核定的申請。";

    public override string NotYourStep(string step) => $"這一步要由{step}，您不用處理。";

    public override string StepTakenAlready(string community, string state, DateOnly day) => $"{community}的申請{Day(day)}就{state}了，不用再做一次。";

    public override string StepOutOfOrder(string community, string step) => $"{community}的申請還沒走到這一步，先要{step}。";

    public override string AskForWhom(string community, string who) => $"{community}：是替哪一位登記？請輸入簽章的{who}姓名。";

    public override string AskReturnReason(string community) => $"為什麼要退回{community}的申請？請寫一句話，召集人會看到。";

    public override string ConfirmStep(string community, string step) => $"要{step}{community}的申請嗎？";

    public override string RemarkChangesNothing => "備註只會記下來，金額照申請核定；要核不同的金額，請核定後再打「核定 社群 項目 金額」。";

    public override string ConfirmStepBy(string step) => $"按「確定」就{step}；不要了請輸入「取消」。";

    public override string NothingToReturn(string community, string state) => $"{community}的申請是{state}，沒有可以退回的。核定的金額要改，請用「核定」加上社群、項目和金額。";

    public override string NothingWaiting(string command) => $"目前沒有等您{command}的申請。";

    public override string WaitingTitle(int count) => $"等待核定的申請：{count} 件";

    public override string ApproveBy(string approve, string see) => $"按按鈕或輸入「{approve}」就核定；要先看內容，輸入「{see}」。";

    public override string NextIsTold(string who) => $"已通知{who}。";

    public override string TellNextYourself(string who) => $"{who}還沒有綁定，我通知不到，請您另外告知。";

    public override string WaitsForYou(string community, string step) => $"{community}的申請等您處理：{step}";

    public override string ReturnedBecause(string community, string reason) => $"{community}的申請退回補正：{reason}";

    public override string FileAgain(string command) => $"改好以後輸入「{command}」再送一次。";

    public override string CategoryMissing(Citations cite) => $"還沒選類別（{Articles(cite)}）";

    public override string AnswerMissing(string question, Citations cite) => $"{question}：還沒回答（{Articles(cite)}）";

    public override string MembersLacking(string who, int counted, int by, Citations cite) => $"{who}目前 {counted} 位，還少 {by} 位（{Articles(cite)}），名單請承辦人更新";

    public override string MembersTooMany(string who, int counted, int by, Citations cite) => $"{who}目前 {counted} 位，多了 {by} 位（{Articles(cite)}），名單請承辦人更新";

    public override string NothingAsked(Citations cite) => $"還沒填要申請的經費（{Articles(cite)}）";

    public override string AskedTooMuch(Dollars asked, Dollars ceiling, Citations cite) =>
        $"合計 {Money(asked)}，超過補助上限 {Money(ceiling)}，請減少 {Money(asked - ceiling)}（{Articles(cite)}）";

    public override string ShareTooLarge(string item, Dollars amount, Rate share, Dollars most, Citations cite) =>
        $"{item} {Money(amount)}超過 {share}，最多 {Money(most)}（{Articles(cite)}）";

    public override string SecondGrant(string community, string programme, Citations cite) =>
        $"「{community}」已在{programme}申請補助，同一件事不能領兩份（{Articles(cite)}），不同的社群請改名，相同的請擇一";

    public override string MembersInCommon(int shared, int members, string community, string programme, Citations cite) =>
        $"{members} 位成員中有 {shared} 位也在{programme}的「{community}」，同一件事不能領兩份補助（{Articles(cite)}），請確認內容不同";

    public override string TooLateToFile(DateOnly day, Citations cite) => $"申請期限是 {Day(day)}，已經過了（{Articles(cite)}），有特殊情形請洽承辦人";

    public override string AmountChanged(string community, string item) => $"{community}：{item}的核定金額已更改";

    public override string FromTo(Dollars from, Dollars to) => $"{Money(from)} → {Money(to)}";

    public override string AmountIsSame(string item, Dollars amount) => $"{item}的核定金額本來就是 {Money(amount)}，沒有變動。";

    public override string AmountNotApprovedYet(string community, string words) => $"{community}的申請還沒核定。請先輸入「{words}」核定，再改金額。";

    public override string AmountWouldBreak(string why) => $"不能這樣改：{why}。";

    public override string AmountBelowSpent(string items, Dollars spent, Citations cite) => $"{items}已經支出 {Money(spent)}，核定金額不能比這個少（{Articles(cite)}）。";

    public override string AmountBelowUsed(string items, Dollars spent, Dollars requested, string requests, Citations cite) =>
        $"{items}已經支出 {Money(spent)}，請購中 {Money(requested)}，核定金額不能比 {Money(spent + requested)}少（{Articles(cite)}）。"
            + $"要再少，請召集人先取消請購：{requests}（輸入「{Word(CommandIds.Spend)} {CorrectLineWord} 編號 {DeleteWord}」）。";
}
