using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string BudgetPurpose => "看經費用了多少、各項還剩多少；逐筆請輸入「經費 明細」";

    public override string NoFunding => "您帶領的社群，經費不在這裡登記，補助和核銷請看計畫的規定。";

    public override string Money(Dollars amount) => $"{amount} 元";

    public override string BudgetTitle(string community) => $"{community}的經費";

    public override string BudgetNotApproved(Dollars ceiling, Citations cite) => $"經費還沒有核定。這個社群最多可申請 {Money(ceiling)}（{string.Join('、', cite)}），核定後就能登記支出。";

    public override string TotalLabel => "合計";

    public override string UsedOf(Dollars used, Dollars approved, Dollars left) => $"{used}／{approved} 元，剩 {left}";

    public override string UsedAndToUse(Dollars used, Dollars approved, Dollars toUse) => $"{used}／{approved} 元，還可用 {toUse}";

    public override string UsedAndTakenBack(Dollars used, Dollars approved, Dollars left) => $"{used}／{approved} 元，收回 {left}";

    public override string UsedBeyond(Dollars used, Dollars approved, Dollars over, Dollars toUse) =>
        $"{used}／{approved} 元，勻支 {over}，還可用 {toUse}";

    public override string Requested(Dollars amount) => $"含請購中 {Money(amount)}";

    public override string PoolHas(string items, Dollars left, Citations cite) => $"可互相勻支：{items}，合計剩 {Money(left)}（{Articles(cite)}）。";

    public override string WholeShare(string item, Rate share, Dollars most, Dollars left, Citations cite) =>
        $"{item}最多是核定總額的 {share}，{Money(most)}，還可用 {Money(left)}（{Articles(cite)}）。";

    public override string PaidShare(string item, Rate share, Dollars most, Dollars noted, Citations cite) =>
        $"{item}照已支付的 {share} 計，應為 {Money(most)}，這項共 {Money(noted)}（{Articles(cite)}）。";

    public override string RequestBy(DateOnly day, Citations cite) => $"最遲 {Day(day)} 完成請購，逾期收回（{Articles(cite)}）。";

    public override string RestTakenBack(DateOnly day, Dollars amount, Citations cite) => $"請購期限 {Day(day)} 已過，餘額 {Money(amount)}收回（{Articles(cite)}）。";

    public override string FiscalYear(int year) => $"{RocCalendar.Year(new DateOnly(year, 1, 1))} 會計年度支出";

    public override string DetailsWord => "明細";

    public override bool IsDetails(string word) => word is "明細" or "明细" or "逐筆" or "紀錄" || word.ToLowerInvariant() is "details" or "lines";

    public override string LedgerTitle(string community) => $"{community}的經費明細";

    public override string NoLedgerLines => "還沒有任何一筆紀錄。";

    public override string NewestOnly(int count) => $"只列出最近 {count} 筆。";

    public override string KindOfLine(LedgerKind kind) => kind switch
    {
        LedgerKind.Approved => "核定",
        LedgerKind.Committed => "請購",
        _ => "支出",
    };

    public override string CorrectsLine(LedgerEntryId reference) => $"更正 {reference}";

    public override string SettlesLine(LedgerEntryId reference) => $"核銷 {reference}";
}
