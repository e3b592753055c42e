using CommunityBot.Amounts;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string CreditPurpose => "登記教師的產業研習，例如：採計 王小明 產學合作 114/2/1-5/31 100000 精密公司";

    public override string CreditHowTo(string word) => $"""
        可以這樣打：
        {word} 王小明 產學合作 114/2/1-5/31 100000 精密公司 60% 主持人
        {word} 王小明 實地服務 113/8/1-114/1/31 台中精機
        {word} 王小明 深度研習 113/7/1-7/12 20個半日 工研院
        {word} 起算 王小明 110/8/1
        {word} 請假 王小明 進修 114/2/1-115/1/31
        {word} 人數 機械系 113/8/1 10
        {word} 更正 #12 原因
        """;

    public override string OfficersOfMonthsOnly(string command) => $"「{command}」只有計月數的計畫的承辦人能用。";

    public override string CycleWord => "起算";

    public override bool IsCycleWord(string word) => word is "起算" or "起算日" || word.ToLowerInvariant() is "cycle";

    public override bool IsAbsenceWord(string word) => word is "請假" or "请假" || word.ToLowerInvariant() is "leave";

    public override bool IsHeadcountWord(string word) => word is "人數" or "人数" or "教師數" || word.ToLowerInvariant() is "teachers";

    public override string CreditForWhom => "要登記哪一位教師的？請輸入姓名。";

    public override string WhichWay(string name) => $"要採計{name}的哪一種？";

    public override string NoSuchWay(string words, string ways, Citations cite) => $"沒有「{words}」這種採計方式。可以採計的是：{ways}（{Articles(cite)}）。";

    public override string WhichLeave => "是哪一種假？";

    public override string NoSuchLeave(string words, string kinds, Citations cite) => $"規定裡沒有「{words}」這種假。一起算的是：{kinds}（{Articles(cite)}）。";

    public override string FromWhenToWhen(string what) => $"{what}從哪一天到哪一天？例如：114/2/1-5/31。";

    public override string SinceWhen(string name) => $"{name}的 6 年從哪一天起算？例如：110/8/1。";

    public override string OnlyOneDay(string what, DateOnly day) => $"{what}從 {Day(day)} 到哪一天？請連起訖日一起再說一次，例如：114/2/1-5/31。";

    public override string NoSuchDays(string words) => $"沒有「{words}」這段日子。請確認日期，結束日要在開始日之後，例如：114/2/1-5/31。";

    public override string HowMuchPaid => "契約裡企業出資多少元？";

    public override string HowManyHalfDays => "總共幾個半日？例如：20個半日。";

    public override string WhichDepartment => "是哪一個系所？";

    public override string WhichSemester(string department) => $"{department}哪一個學期的人數？請輸入學期的第一天，例如：113/8/1。";

    public override string HowManyTeachers(string department) => $"{department}那個學期有幾位教師？不在校的也要算。";

    public override string CreditNotUnderstood(string words) => $"看不懂「{words}」，所以沒有記下。";

    public override string ConfirmCredit(string name) => $"要記下{name}的這一筆嗎？";

    public override string KeepIt => "記下";

    public override string CycleLabel => "起算日";

    public override string WayLabel => "採計方式";

    public override string StretchLabel => "起訖";

    public override string ShareLabel => "分配績效";

    public override string LeaveLabel => "假別";

    public override string LeadsIt => "主持人";

    public override string CountsLabel => "這一筆";

    public override string MixedLabel => "混搭";

    public override string AloneLabel => "單獨採計";

    public override string InTheseYearsLabel => "在本輪";

    public override string PaidAMonth(Dollars money, string length, Dollars average) => $"{Money(money)} ÷ {length}＝每月 {Money(average)}";

    public override string CreditedAlready(CreditEntryId entry, DateOnly day) => $"{Day(day)} 已經記過一樣的（{entry}）。這是另外一筆嗎？";

    public override string IsACaseAlready(string community) => $"「{community}」這一案也是同一個機構、同一段時間；同一件契約請只採計一次。";

    public override string HaveYouSeen(string papers) => $"記下前請確認已經有：{papers}。";

    public override string LeadsForTooLittle(Rate share, Rate least, Citations cite) =>
        $"沒有記下：主持人的分配權重是 {share}，不得低於 {least}（{Articles(cite)}）。請主持人改分配，或改登為共同主持人。";

    public override string SharesAreTooMany(Rate together, Citations cite) =>
        $"沒有記下：同一件契約分配給大家的合計是 {together}，超過 100%（{Articles(cite)}）。請先更正其他人的，或改這一筆的比例。";

    public override string CreditNoted(string name) => $"已記下：{name}";

    public override string CreditNotedOfYou(string who, string line, Citations cite) => $"{who}登記了您的產業研習：{line}（{Articles(cite)}）。";

    public override string YouHaveNow(string months) => $"您本輪目前 {months}。有不對的請告訴承辦人。";

    public override string CreditTakenBackOfYou(string who, string line, string why) => $"{who}更正了您的產業研習，這一筆不算了：{line}（{why}）。";

    public override string WhichCreditLine => "要更正哪一筆？請輸入編號，例如 12；編號在「研習 姓名 為什麼」裡看得到。";

    public override string NoSuchCreditLine(CreditEntryId reference) => $"沒有編號 {reference} 的採計。編號在「研習 姓名 為什麼」裡看得到。";

    public override string CreditCorrectedBefore(string line, DateOnly day, string who, string why) =>
        $"{line} 已經由 {who} 在 {Day(day)} 更正過了（{why}），每筆只能更正一次。";

    public override string BothCreditLinesStay => "原來那一筆和更正都保留在紀錄裡；需要的話，請重新採計正確的。";

    public override string CountsAsAway(Rate share, Citations cite) => $"算不在校，占系所教師數的 {share}（{Articles(cite)}）";

    public override string IsTooShortToBeAway(int leastMonths, Citations cite) => $"不到 {leastMonths} 個月，不占系所的名額（{Articles(cite)}）";

    public override string ConfirmHeadcount(string department) => $"要記下{department}的教師人數嗎？";

    public override string HeadcountNoted(string department) => $"已記下：{department}的教師人數";

    public override string HeadcountIsNotedAnew => "以最後一次登記的為準；不對的話，再登記一次就好。";

    public override string SemesterLabel => "學期";

    public override string TeachersLabel => "教師人數";

    public override string AwayLabel => "不在校";

    public override string AwayAtMost(int most, Citations cite) => $"同一學期至多 {most} 人（{Articles(cite)}）";

    public override string DidCredit(string name, string lines) => $"{name}的產業研習（{lines}）";
}
