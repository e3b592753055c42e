using CommunityBot.Calendar;
using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string DeadlinesPurpose => "看接下來什麼時候要完成什麼";

    public override string ProgressPurpose => "看社群的場次、紀錄和文件完成多少、還差多少";

    public override string DeadlinesTitle => "接下來的期限";

    public override string NothingDue => "目前沒有待完成的期限，辛苦了。";

    public override string NoDuties => "您社群的場次和期限不在這裡登記，請看計畫的規定。";

    public override string DueToday => "今天截止";

    public override string Today => "今天";

    public override string DueIn(int days) => days == 1 ? "明天截止" : $"還有 {days} 天";

    public override string OverdueBy(int days) => $"已逾期 {days} 天";

    public override string From(Party party) => party switch
    {
        Party.Officer => "承辦人",
        _ => "召集人",
    };

    public override string OfficerEvent => "主辦單位的日程，社群不用繳交";

    public override string IfMissed(string what) => $"未完成：{what}";

    public override string OrInstead(string others) => $"擇一即可，也可以是：{others}";

    public override string StillMissing(int count) => $"還差 {count}";

    public override string DayToDay(Period days) => $"{Day(days.Start)} 到 {Day(days.End)}";

    public override string AndOthers(int count) => $"另有 {count} 個社群";

    public override string ByArticle(Citations cite) => $"依據：{Articles(cite)}";

    public override string ArticleLabel => "依據";

    public override string DueLabel => "期限";

    public override string NoSuchCommunity(string words) => $"您帶領的社群裡沒有「{words}」，以下是全部。";

    public override string ProgressTitle(string community) => $"{community}的進度";

    public override string ProgressOverview => "各社群的進度";

    public override string OverviewPurpose => "看計畫裡每個社群是落後、有風險還是正常，最需要注意的在前面";

    public override string OverviewTitle(int communities) => $"{communities} 個社群的總覽";

    public override string OverviewCount(Standing standing, int communities) => $"{StandingWord(standing)} {communities}";

    public override string OverviewPage(int page, int pages) => $"第 {page} 頁，共 {pages} 頁。";

    public override string NextPage(int page, int pages) => $"下一頁（{page}／{pages}）";

    public override string WithStanding(Standing standing, string community) => $"〔{StandingWord(standing)}〕{community}";

    public override string BudgetUsed(int percent) => $"經費用了 {percent}%";

    private static string StandingWord(Standing standing) => standing switch
    {
        Standing.Behind => "落後",
        Standing.AtRisk => "有風險",
        _ => "正常",
    };

    public override string NotApprovedYet => "申請還沒核定，所以先列申請階段要完成的事；場次和成果從核定後開始算。";

    public override string OutlookWord(Outlook outlook) => outlook switch
    {
        Outlook.Done => "完成",
        Outlook.OnTrack => "如期進行",
        Outlook.Behind => "待安排",
        Outlook.Tight => "時間很緊",
        _ => "已逾期或趕不上",
    };

    public override string DutiesDone(int done, int all) => $"完成 {done}／{all} 項";

    public override string DoneOf(int done, int required) => $"{done}／{required}";

    public override string MeetingsPlanned(int planned) => $"已排 {planned} 場，辦完就達成";

    public override string PlanMeetings(int more, DateOnly? due) => $"最晚 {DueDay(due)} 前再排 {more} 場";

    public override string PlanMeetingsQuickly(int more, DateOnly? due, int days) => days == 0
        ? $"今天（{DueDay(due)}）是最後一天，還差 {more} 場"
        : $"只剩 {days} 天，{DueDay(due)} 前還要再排 {more} 場";

    public override string TooFewDays(int more, DateOnly? due) => $"到 {DueDay(due)} 的天數已經排不下還差的 {more} 場，請盡快和承辦人討論";

    public override string MeetingsTooLate(int missing, DateOnly? due) => $"期限 {DueDay(due)} 已過，少了 {missing} 場，請和承辦人討論";

    public override string LessonsToComplete => "都辦過了，補齊紀錄和簽到就完成";

    public override string RecordsMissing(int meetings) => $"還有 {meetings} 場缺紀錄或簽到";

    public override string RecordsMissingBy(int meetings, Period due) => $"還有 {meetings} 場缺紀錄或簽到，請在 {Days(due)} 前補齊";

    public override string HandInBy(Period due) => $"還沒完成，期限 {Days(due)}";

    public override string HandInAnyTime => "還沒登記完成，沒有訂期限";

    public override string ApplyPast(Period due, int days) => $"期限 {Days(due)} 已過 {days} 天，不能再自行送出；還要申請，請洽承辦人";

    public override string HandInPast(Period due, int days) => $"期限 {Days(due)} 已過 {days} 天，請盡快補交";
}
