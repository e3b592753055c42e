using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string CaseDaysLabel => "起訖";

    public override string FirmLabel => "合作機構";

    public override string FirmWithTaxId(string name, string taxId) => $"{name}（統一編號 {taxId}）";

    public override string AllottedLabel => "分配績效";

    public override string SpanFrom(IReadOnlyList<string> starts, int months) => $"{string.Join(" 或 ", starts)} 起 {months} 個月";

    public override string SpanHalfDays(int least) => $"期間裡至少排 {least} 個半日";

    public override string SpanAs(string agreement) => $"照{agreement}";

    public override string FirstDayBy(string example) => $"起訖請輸入「{example}」，只要第一天，最後一天會算好。";

    public override string BothDaysBy(string example) => $"起訖請輸入「{example}」，第一天和最後一天都要。";

    public override string AskLastDayOfCase(DateOnly first) => $"從 {Day(first)} 起，最後一天是哪一天？";

    public override string NotDaysOfCase(string words) => $"「{words}」不是可以用的起訖，沒有更動。請先寫第一天再寫最後一天，例如：113/8/1-114/7/31。";

    public override string AskFirm => "是哪一家機構？請寫名稱，知道的話加上 8 碼統一編號，例如：精密公司 12345678。";

    public override string NoTaxId(string digits) => $"統一編號是 8 碼，「{digits}」不是，沒有更動。不知道的話只寫機構名稱就好。";

    public override string NotPartOfCase(string words) =>
        $"申請表裡沒有「{words}」。可以填類別、題目的答案、起訖（113/8/1-114/7/31）和機構（機構 精密公司 12345678）。";

    public override string NoMoneyForCase(string community, Citations cite) => $"{community}這一類的案沒有補助經費，不用填金額（{Articles(cite)}）。";

    public override string BarNoDays(string wanted, Citations cite) => $"還沒填起訖：{wanted}（{Articles(cite)}）";

    public override string BarWrongStart(Period days, string wanted, IReadOnlyList<string> may, Citations cite) =>
        $"{DayToDay(days)}不合規定，要{wanted}（{Articles(cite)}），可以改成{string.Join("，或 ", may)}";

    public override string BarWrongDays(Period days, string wanted, Citations cite) => $"{DayToDay(days)}不合規定：{wanted}（{Articles(cite)}），請補排活動或改起訖";

    public override string BarTooLittleAgreed(string name, Dollars agreed, Dollars least, Citations cite) =>
        $"{name}約定 {Money(agreed)}，連同教育部補助款至少要 {Money(least)}（{Articles(cite)}），請和機構重新約定";

    public override string BarLeadShare(Rate lead, Rate least, Citations cite) => $"主持人分配到 {lead}，不得低於 {least}（{Articles(cite)}），請主持人改分配";

    public override string BarShares(Rate all, Citations cite) => $"分配的權重合計 {all}，超過 100%（{Articles(cite)}），請主持人改分配";

    public override string BarOnceACycle(string earlier, DateOnly until, DateOnly free, Citations cite) =>
        $"這一輪（到 {Day(until)}）已經申請過「{earlier}」，每輪限一次（{Articles(cite)}），{Day(free)} 起可以再申請";

    public override string BarServing(string earlier, DateOnly until, DateOnly free, Citations cite) =>
        $"「{earlier}」的服務義務到 {Day(until)}，期間不得再申請（{Articles(cite)}），可以從 {Day(free)} 以後開始";

    public override string BarTeachersFault(string earlier, DateOnly until, DateOnly free, Citations cite) =>
        $"「{earlier}」因教師因素提前結束，到 {Day(until)} 不得申請（{Articles(cite)}），{Day(free)} 起可以申請";

    public override string BarFirmsFault(string firm, DateOnly until, DateOnly free, Citations cite) =>
        $"{firm}曾因機構因素提前終止契約，到 {Day(until)} 不得合作（{Articles(cite)}），請換一家機構，或 {Day(free)} 起再申請";

    public override string BarDepartment(string department, Period semester, int teachers, int most, IReadOnlyList<string> away, Citations cite) =>
        $"{department}在 {DayToDay(semester)} 有教師 {teachers} 位，至多 {most} 位不在校，已有 {away.Count} 位（{List(away)}）（{Articles(cite)}），請改期";

    public override string BarQuota(string of, int year, int most, Citations cite) =>
        $"{of} {RocCalendar.Year(new DateOnly(year, 1, 1))} 年已有 {most} 場有補助，額滿了（{Articles(cite)}），請申請教育部補助，或改到隔年辦理";

    public override string EarlyEndLabel => "提前結束";

    public override string EarlyEndWord => "提前結束";

    public override bool IsEarlyEnd(string word) => word is "提前結束" or "提前終止" or "提早結束" or "ended";

    public override string FaultName(FaultOf fault) => fault switch
    {
        FaultOf.Teacher => "教師因素",
        FaultOf.Firm => "機構因素",
        _ => "不可歸責",
    };

    public override string FaultWord(FaultOf fault) => fault switch
    {
        FaultOf.Teacher => "教師",
        FaultOf.Firm => "機構",
        _ => "無",
    };

    public override FaultOf? ReadFault(string word) => word switch
    {
        "教師" or "老師" or "教師因素" => FaultOf.Teacher,
        "機構" or "公司" or "廠商" or "機構因素" => FaultOf.Firm,
        "無" or "沒有" or "都不是" or "不可歸責" => FaultOf.Nobody,
        _ => null,
    };

    public override string EndedEarly(DateOnly last, string fault, DateOnly back) => $"最後一天 {Day(last)}，{fault}，{Day(back)} 返校";

    public override string ReturnLabel => "返校日";

    public override string BarredLabel => "不得申請";

    public override string AskEndedOn(string community) => $"{community}提前在哪一天結束？請輸入最後一天，例如：114/3/15。";

    public override string AskFault(string community) => $"{community}提前結束，是誰的因素？請回答「教師」、「機構」或「無」。";

    public override string AskEndedWhy(string community) => $"{community}為什麼提前結束？請寫一句話，會一起保留。";

    public override string CaseIsNotRunning(string community) => $"{community}還沒核定或沒有起訖，不能登記提前結束。要改起訖請先退回申請。";

    public override string EndsOutside(DateOnly last, Period days) => $"{Day(last)}不是提前結束：這一案是 {DayToDay(days)}，最後一天要在這之間，而且比原訂早。";

    public override string CaseEnded(string community) => $"{community}提前結束";

    public override string DidNoteCase(string community, string what) => $"{community}的{what}";
}
