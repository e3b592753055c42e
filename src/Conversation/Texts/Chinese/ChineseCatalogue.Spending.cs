using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string SpendPurpose => "登記一筆支出，例如：支出 膳食費 80x15 便當；打錯了用「支出 更正」";

    public override string RequestPurchasePurpose => "先登記還沒付款的請購，例如：請購 材料費 5000 感測器";

    public override string WhichItem => "是哪一個經費項目？";

    public override string NoSuchItem(string words) => $"經費項目裡沒有「{words}」。是下面哪一個？";

    public override string HowMuch(string item) => $"{item}多少錢？請輸入單價x數量或總額，例如：80x15 或 1200。";

    public override string NotMoney(string words) => $"「{words}」不能登記。請輸入大於零的整數金額，例如：80x15 或 1200。";

    public override string NotADay(string words) => $"沒有「{words}」這一天。請輸入購買的日期，例如：5/12。";

    public override string HowManyUnits(Dollars amount, string unit) => $"{Money(amount)}是幾{unit}？請輸入數量，例如：15。";

    public override string WhichIsPrice(Dollars price, int quantity) => $"「{price.Amount}x{quantity}」哪一個是單價？請選一個，或輸入單價。";

    public override string PayWhom(string item) => $"{item}付給誰？請輸入姓名，例如：陳大文。";

    public override string ConfirmSpending(string item, Dollars amount) => $"要登記這筆支出嗎？{item} {Money(amount)}";

    public override string ConfirmRequest(string item, Dollars amount) => $"要登記這筆請購嗎？{item} {Money(amount)}";

    public override string ConfirmOrChange => "按「確定」就登記；要改的話，回答新的金額、日期或用途；不要了請回答「取消」。";

    public override string ExpenseAsItWas(string words) =>
        $"看不懂「{words}」要改什麼，內容都還沒改。請直接輸入新的金額、日期、經費項目或用途；照原來的登記請按「確定」。";

    public override string DropIt => "取消";

    public override bool IsSure(string words) =>
        words is "確定" or "確認" or "好" or "好的" or "是" or "是的" or "對" or "登記" or "記下" or "没错" or "沒錯" || words.ToLowerInvariant() is "ok" or "yes" or "y";

    public override string MoneyLabel => "金額";

    public override string PurchaseDayLabel => "日期";

    public override string PayeeLabel => "對象";

    public override string MeetingLabel => "活動";

    public override string PurposeLabel => "用途";

    public override string LimitLabel => "上限";

    public override string AfterwardsLabel => "登記後";

    public override string PriceTimes(Dollars price, string quantity, Dollars amount) => $"{Money(price)} × {quantity} ＝ {Money(amount)}";

    public override string PerUnit(Dollars most, string unit, Citations cite) => $"每{unit}最多 {Money(most)}（{Articles(cite)}）";

    public override string PerUnitFor(string whom, Dollars most, string unit, Citations cite) => $"{whom}每{unit}最多 {Money(most)}（{Articles(cite)}）";

    public override string ItemLeft(string item, Dollars left) => $"{item}還可用 {Money(left)}";

    public override string AllLeft(Dollars left) => $"全部剩 {Money(left)}";

    public override string SpendingNoted(LedgerEntryId reference, string item, Dollars amount) => $"已登記支出 {reference}：{item} {Money(amount)}";

    public override string RequestNoted(LedgerEntryId reference, string item, Dollars amount) => $"已登記請購 {reference}：{item} {Money(amount)}";

    public override string SettleLater(string words) => $"付款後請輸入「{words}」，金額不同就加在後面。";

    public override string TotalReaches(int percent, Dollars left) => left == Dollars.Zero ? "提醒：經費已全部用完。" : $"提醒：經費已用到 {percent}%，全部剩 {Money(left)}。";

    public override string PoolReaches(string items, int percent, Dollars left) => left == Dollars.Zero ? $"提醒：{items}已全部用完。" : $"提醒：{items}已用到 {percent}%，剩 {Money(left)}。";

    public override string DrawsOnPool(string item, Dollars over, Citations cite) => $"{item}超出本項核定 {Money(over)}，由可互相勻支的項目支應（{Articles(cite)}）。";

    public override string PremiumMissing(string item, Dollars missing, Dollars most, Rate share, Citations cite) =>
        $"別忘了{item}：照 {share} 計是 {Money(most)}，還要登記 {Money(missing)}（{Articles(cite)}）。";

    public override string PremiumTooMuch(string item, Dollars over, Dollars most, Rate share, Citations cite) =>
        $"{item}多登記了 {Money(over)}：照 {share} 計是 {Money(most)}（{Articles(cite)}）。請用「支出 更正」調整。";

    public override string PayeeUnknown(string name, string kinds, Citations cite) => $"名單上沒有 {name}；若為{kinds}，不得支領（{Articles(cite)}）。";

    public override string SameLine(LedgerEntryId reference) => $"提醒：同一天已有一筆相同的 {reference}，請確認沒有重複登記。";

    public override string SomebodySpent(string who, string community, string item, Dollars amount) => $"{who} 在「{community}」登記了 {item} {Money(amount)}。";
}
