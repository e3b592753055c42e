using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string CollectPurpose => "看回饋金應收多少、收了多少、剩多少怎麼分，例如：回饋金 140000 113/12/20";

    public override string CollectedTitle(string community, string name) => $"{community}的{name}";

    public override string OwedLabel => "應收";

    public override string Owed(Dollars owed, Dollars agreed, Dollars granted, Citations cite) =>
        $"{Money(owed)}（約定 {Money(agreed)}，扣教育部補助款 {Money(granted)}；{Articles(cite)}）";

    public override string OwedByRule(Dollars owed, Dollars least, Dollars granted, Citations cite) =>
        $"{Money(owed)}（還沒約定，先照至少 {Money(least)}，扣教育部補助款 {Money(granted)}；{Articles(cite)}）";

    public override string ReceivedLabel => "已收";

    public override string ReceivedOf(Dollars received, Dollars owed) => $"{Money(received)}／{Money(owed)}";

    public override string Receipt(Dollars amount, DateOnly day, string line) => $"{line}　{Day(day)}　{Money(amount)}";

    public override string NextInstalmentLabel => "下次";

    public override string NextInstalment(int number, Dollars missing, DateOnly day, int month) =>
        $"第 {number} 次，{Day(day)} 前（第 {month} 個月內），還差 {Money(missing)}";

    public override string CollectionOverdue(int days) => $"已過 {days} 天";

    public override string AllReceived => "已收足";

    public override string PaidOn(Dollars amount, Citations cite) => $"{Money(amount)}（{Articles(cite)}）";

    public override string RestLabel => "餘額";

    public override string RestLaterLabel => "收足後餘額";

    public override string RestSplit(Dollars rest, IReadOnlyList<string> parts, Citations cite) => $"{Money(rest)}：{string.Join("、", parts)}（{Articles(cite)}）";

    public override string RestShort(Dollars missing, Citations cite) => $"不夠支應，還差 {Money(missing)}，沒有餘額可分（{Articles(cite)}）";

    public override string AgreedWord => "約定";

    public override string GrantedWord => "補助";

    public override bool IsAgreed(string word) => word is "約定" or "契約" or "約定金額" || word.ToLowerInvariant() is "agreed";

    public override bool IsGranted(string word) => word is "補助" or "教育部補助" or "補助款" or "教育部補助款" || word.ToLowerInvariant() is "granted";

    public override string AgreedAmount(Dollars amount) => $"約定 {Money(amount)}";

    public override string GrantedAmount(Dollars amount) => $"教育部補助款 {Money(amount)}";

    public override string ReceivedAmount(Dollars amount) => $"收款 {Money(amount)}";

    public override string PaidAmount(Dollars amount) => $"支付 {Money(amount)}";

    public override string PaidFor(string cost, Dollars amount) => $"{cost} {Money(amount)}";

    public override string CollectBy(string example) => $"收到款項輸入「{example}」；約定、補助、支付和更正也一樣，例如「回饋金 代課 200000」、「回饋金 更正 #12 原因」。";

    public override string NothingToCollect(string name, string categories, Citations cite) => $"您的案沒有要收的{name}：只有{categories}要收（{Articles(cite)}）。";

    public override string NoCollections => "您的計畫沒有要收的款項。";

    public override string NotACollection(string words, string example) =>
        $"看不懂「{words}」，沒有登記。可以說：{example}、約定 300000、補助 100000、代課 200000、保費 4220、更正 #12 原因。";

    public override string OfficersCollect(string name) => $"{name}的收款和支付由承辦人登記，沒有登記。約定的金額，核定前您可以自己填。";

    public override string AgreedStands(string community) => $"{community}已經核定，約定和補助的金額請承辦人改，沒有登記。";

    public override string ReceivedInFuture(DateOnly day) => $"{Day(day)} 還沒到，沒有登記。收到了再記。";

    public override string CollectionNoted(string community, string what) => $"已記下{community}：{what}";

    public override string SomebodyNotedCase(string who, string community, string what) => $"{who} 登記了{community}：{what}。";

    public override string NoSuchCaseLine(string number) => $"這一案沒有 {number} 這一筆。輸入「回饋金」看有哪些。";

    public override string CaseLineGone(string what) => $"「{what}」已經更正過了，沒有更動。";

    public override string AskWhichCaseLine => "要更正哪一筆？輸入「回饋金」看編號，再打「回饋金 更正 #12 原因」。";

    public override string AskWhyCaseLine(string what) => $"為什麼要更正「{what}」？請寫原因，原來那一筆會一起保留。";

    public override string CaseLineTakenBack(string community, string what) => $"{community}：已取消「{what}」";

    public override string CollectInstead(string community, string name) => $"{community}沒有補助經費，錢在「{name}」。";
}
