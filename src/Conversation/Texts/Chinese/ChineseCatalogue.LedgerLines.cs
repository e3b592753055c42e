using CommunityBot.Amounts;
using CommunityBot.Budget;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string CorrectLineWord => "更正";

    public override bool IsCorrectLine(string word) => word is "更正" or "修改" or "改" or "更改" || word.ToLowerInvariant() is "correct" or "change";

    public override string DeleteWord => "刪除";

    public override bool IsDelete(string word) => word is "刪除" or "删除" or "刪" or "撤回" or "作廢" || word.ToLowerInvariant() is "delete" or "remove";

    public override string WhichLine => "要更正哪一筆？";

    public override string NoSuchLine(LedgerEntryId reference) => $"您帶領的社群沒有編號 {reference} 的收支。要更正的是下面哪一筆？";

    public override string NoLineToCorrect => "還沒有可以更正的支出或請購。";

    public override string NewAmountOf(string line) => $"{line}，要改成多少？請輸入新的金額，後面可加原因；整筆不要了，請按「刪除」。";

    public override string SameAmount(string line) => $"{line}，金額本來就是這樣，沒有變動。";

    public override string WhyCorrectLine(string line, string after) => $"{line} → {after}，原因是什麼？例如：金額打錯。會和原來那一筆一起保留。";

    public override string LineCorrected(LedgerEntryId reference) => $"已更正 {reference}";

    public override string LineDeleted(LedgerEntryId reference) => $"已刪除 {reference}";

    public override string BeforeLabel => "原來";

    public override string AfterLabel => "現在";

    public override string NothingAfter => "整筆沖銷";

    public override string LedgerKeepsBoth => "原來那一筆沒有被覆蓋，明細裡兩筆都看得到。";

    public override string GrantIsNotYours(LedgerEntryId reference) => $"{reference} 是核定的經費，要變更請洽承辦人。";

    public override string LineBelongsTo(LedgerEntryId reference, LedgerEntryId other, string words) => $"{reference} 是跟著 {other} 記下的，不能單獨更正。請改用「{words}」。";

    public override string LineCorrectedBefore(LedgerEntryId reference, DateOnly day, string who, string why) =>
        $"{reference} 已經由 {who} 在 {Day(day)} 更正過了（{why}），每一筆只能更正一次。請更正後來的那一筆。";

    public override string RequestIsPaid(LedgerEntryId reference, LedgerEntryId payment, string words) =>
        $"{reference} 已經付款（{payment}）。要更正請先處理付款那一筆：「{words}」。";

    public override string SettleWord => "核銷";

    public override bool IsSettle(string word) => word is "核銷" or "核销" or "付款" || word.ToLowerInvariant() is "settle" or "pay";

    public override string PartlyWord => "部分";

    public override bool IsPartly(string word) => word is "部分" or "部份" or "分批" || word.ToLowerInvariant() is "part" or "partly";

    public override string WhichRequest => "要核銷哪一筆請購？";

    public override string NoOpenRequests => "沒有待核銷的請購。已經付款的，直接用「支出」登記就好。";

    public override string NoSuchRequest(LedgerEntryId reference) => $"沒有編號 {reference} 的待核銷請購。是下面哪一筆？";

    public override string HowMuchWasPaid(string request, Dollars open) => $"{request}，實際付了多少？全數就按 {open}，也可以輸入別的金額。";

    public override string ConfirmSettling(string request, Dollars amount) => $"要核銷嗎？{request}，付款 {Money(amount)}";

    public override string RestReleased(Dollars amount, string partly) => $"請購剩下的 {Money(amount)}回到可用經費；還會再付的話，請在金額後面加上「{partly}」。";

    public override string RestStaysOpen(Dollars amount) => $"請購還有 {Money(amount)}待核銷。";
}
