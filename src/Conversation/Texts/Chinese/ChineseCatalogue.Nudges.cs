using CommunityBot.Calendar;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string NudgeTitle(string what, string left) => $"【{what}】{left}";

    public override string MindThings(int count) => $"請留意 {count} 件事";

    public override string MeetingSoon(string meeting, string when) => $"{when} {meeting}";

    public override string AtLeast(int required, int done) => $"至少 {required} 場，目前 {done} 場";

    public override string SignInOpensItself(TimeOnly time) => $"簽到 {Time(time)} 會自動開始，您到場打開投影頁就可以";

    public override string MinutesNotWritten => "紀錄還沒寫";

    public override string SomeOf(string names, int all) => $"{names}等 {all} 人";

    public override string OverdueIn(int communities, string names) => $"逾期 {communities} 個社群：{names}";

    public override string ToAnnounce(string what, string when) => $"{when}要公告：{what}";

    public override string WeekOf(DateOnly from, DateOnly to) => $"本週 {RocCalendar.Format(from)}–{to.Month:00}/{to.Day:00}";

    public override string MeetingsThisWeek(int count) => $"本週 {count} 場活動";

    public override string MoreThings(int count) => $"還有 {count} 項";

    public override string OthersAreFine(int communities) => $"其他 {communities} 個社群這週沒有要處理的事。";

    public override string RemindLater => "三天後再提醒";

    public override string RemindNoMore => "不再提醒";

    public override string NoDigest => "不要週報";
}
