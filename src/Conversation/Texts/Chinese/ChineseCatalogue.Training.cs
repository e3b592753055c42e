using CommunityBot.Amounts;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string TrainingPurpose => "看產業研習採計幾個月、還差多少；逐筆看用「研習 為什麼」";

    public override string TrainingTitle(string name) => $"{name} 的產業研習";

    public override string TrainingWhyTitle(string name) => $"{name} 的產業研習明細";

    public override string NoTraining => "您參加的計畫不計產業研習的月數。要看研習場次請用「活動」，點數請用「點數」。";

    public override string OnlyOwnTraining => "產業研習只有本人、同一案的召集人和承辦人看得到。您自己的用「研習」就看得到。";

    public override string YearsLabel => "本輪";

    public override string NoCycle(int years, Citations cite) => $"還沒有登記 {years} 年從哪一天起算，所以還不能算月數（{Articles(cite)}）。請承辦人登記起算日。";

    public override string YearsBegin(DateOnly first, Citations cite) => $"從 {Day(first)} 起算，還沒有開始（{Articles(cite)}）";

    public override string CycleFrom(DateOnly first) => $"從 {Day(first)} 起算";

    public override string NoteCycle => "登記起算日";

    public override string MonthsLabel => "合計";

    public override string MonthsOf(int months, int need) => $"{months}／{need} 個月";

    public override string Lasting(int months, int days) => (months, days) switch
    {
        (0, > 0) => $"{days} 日",
        (_, 0) => $"{months} 個月",
        _ => $"{months} 個月 {days} 日",
    };

    public override string ComesTo(string length, int months) => $"{length}，採計 {months} 個月";

    public override string HalfDays(int count) => $"{count} 個半日";

    public override string HalfDaysAs(int count, int months, int left) =>
        left == 0 ? $"{count} 個半日＝{months} 個月" : $"{count} 個半日＝{months} 個月又 {left} 個半日";

    public override string MonthsMissingLabel => "還差";

    public override string OrHalfDays(int count, Citations cite) => $"，再參加 {count} 個半日的深度研習就完成（{Articles(cite)}）";

    public override string AloneMissing(string missing, Citations cite) =>
        missing.Length == 0 ? $"已達標準（{Articles(cite)}）" : $"還差 {missing}（{Articles(cite)}）";

    public override string TrainingComplete => "不差了，本輪已完成";

    public override string NotCounted(int lines) => $"另有 {lines} 筆沒有採計，看「為什麼」";

    public override string NothingCounts => "本輪還沒有可以採計的紀錄。";

    public override string IsCounted(string length) => $"採計 {length}";

    public override string IsOfOtherYears => "不計，不在本輪已過的期間";

    public override string CountsAlreadyAs(string form) => $"不計，這些日子已採計為{form}";

    public override string PaysTooLittle(Dollars average, Dollars least) => $"不計，每月平均 {Money(average)}，混搭至少要 {Money(least)}";

    public override string IsTooShort(int leastMonths) => $"不計，期間不到 {leastMonths} 個月";

    public override string IsOnDayOff => "不計，假日";

    public override string DidNotAttend => "不計，沒有到場或在場不到一半";

    public override string DayIsFull(int halfDays) => $"不計，那天已採計 {halfDays} 個半日";

    public override string LacksFirst(string duties) => $"還不計，要先完成：{duties}";

    public override string ServiceLabel => "服務義務";

    public override string ServedFor(string days, string community, string also, Citations cite) =>
        also.Length == 0 ? $"{days}（{community}，{Articles(cite)}）" : $"{days}，期間不得{also}或再次申請（{community}，{Articles(cite)}）";

    public override string FreeFromLabel => "可再申請";

    public override string AppliedInTheseYears => "本輪已申請過";

    public override string ServesUntil(DateOnly last) => $"服務義務到 {Day(last)}";

    public override string EndedByFault(DateOnly last) => $"前一案可歸責於教師，到 {Day(last)} 為止不得申請";

    public override string TrainingRollWord => "總表";

    public override bool IsTrainingRoll(string word) => word is "總表" or "总表" or "名單" or "名冊" or "一覽" or "一覽表" || word.ToLowerInvariant() is "list" or "roll";

    public override string TrainingRollTitle(int teachers) => $"{teachers} 位教師的產業研習";

    public override string NobodyTrained => "還沒有任何教師的產業研習紀錄。請從登記起算日開始。";

    public override string NoTeachersIn(string department) => $"名冊上沒有「{department}」的教師。請確認系所名稱和名冊一樣。";

    public override string StandsSo(TrainingStanding standing, int count) => standing switch
    {
        TrainingStanding.AtRisk => $"有風險 {count}",
        TrainingStanding.NotBegun => $"未起算 {count}",
        TrainingStanding.Open => $"未完成 {count}",
        _ => $"完成 {count}",
    };

    public override string AtRiskHeading => "有風險：不到一年就屆滿，還沒有完成";

    public override string TrainingLine(int months, int need, int missing, DateOnly end) =>
        missing == 0 ? $"完成，{MonthsOf(months, need)}" : $"{MonthsOf(months, need)}，還差 {missing} 個月，{Day(end)} 屆滿";

    public override string NoCycleYet => "沒有登記起算日";

    public override string RollIsCut(int more, string command) =>
        $"還有 {more} 位沒有列出。看一個系所請用「{command} 系所名稱」；全部請管理者執行 export cycles。";
}
