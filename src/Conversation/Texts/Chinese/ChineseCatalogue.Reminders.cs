using CommunityBot.Nudges;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string RemindersPurpose => "看和改自己的提醒，例如：提醒 前一天、提醒 安靜 22:00-7:00、提醒 關";

    public override string RemindersTitle => "您的提醒";

    public override string MeetingNudgesLabel => "活動";

    public override string DigestLabel => "週報";

    public override string QuietLabel => "安靜時間";

    public override string ChannelLabel => "送到";

    public override string PutOffLabel => "先不提醒";

    public override string SilencedLabel => "不再提醒";

    public override string WhenReminded(MeetingNudges when) => when switch
    {
        MeetingNudges.None => "不用",
        MeetingNudges.DayBefore => "前一天",
        MeetingNudges.TwoHoursBefore => "兩小時前",
        _ => "前一天和兩小時前",
    };

    public override string UntilDay(string what, DateOnly day) => $"{what}（到 {Day(day)}）";

    public override string NoQuietHours => "沒有設定";

    public override string WherePeopleAre => "自動（不花訊息額度的地方優先）";

    public override string RemindersNote => "按按鈕就能改；要恢復某一項，用「提醒 恢復」加它的名稱。";

    public override string OnWord => "開";

    public override string OffWord => "關";

    public override string Everything(bool on) => $"全部{OnOff(on)}";

    public override string MeetingNudgesWord(MeetingNudges when) => when switch
    {
        MeetingNudges.None => "活動 關",
        MeetingNudges.DayBefore => "前一天",
        MeetingNudges.TwoHoursBefore => "兩小時前",
        _ => "都要",
    };

    public override string DeadlinesWord => "期限";

    public override string DigestWord => "週報";

    public override string QuietWord => "安靜";

    public override string UseWord => "用";

    public override string WebWord => "網頁";

    public override string AnywhereWord => "自動";

    public override string LaterWord => "三天後";

    public override string NeverWord => "不要";

    public override string ResumeWord => "恢復";

    public override string TheseWord => "這些";

    public override string ToUndo(string words) => $"想改回來，輸入「{words}」就好。";

    public override string AllOn => "好的，活動、期限和週報都會提醒您。";

    public override string AllOff => "好的，我不會再主動提醒您；活動和期限照舊，隨時輸入「活動」「期限」都看得到。";

    public override string MeetingsNow(MeetingNudges when) => when switch
    {
        MeetingNudges.None => "好的，活動前不提醒您；想看的時候輸入「活動」。",
        MeetingNudges.DayBefore => "好的，活動前一天會提醒您。",
        MeetingNudges.TwoHoursBefore => "好的，活動開始前兩小時會提醒您。",
        _ => "好的，活動前一天和開始前兩小時都會提醒您。",
    };

    public override string DeadlinesNow(bool on) => on
        ? "好的，快到期或落後的事會提醒您。"
        : "好的，期限不再提醒您；該交的日子照計畫規定，不會因此改變，隨時輸入「期限」都看得到。";

    public override string DigestNow(bool on) => on ? "好的，每週會給您一份週報。" : "好的，不再給您週報；想看的時候輸入「進度」。";

    public override string QuietNow(QuietHours hours) => $"好的，{Time(hours.From)} 到 {Time(hours.To)} 不吵您，要提醒的事等那之後再說。";

    public override string NotQuietNow => "好的，不設安靜時間，有事就提醒您。";

    public override string NoSuchHours(string words) => $"看不懂「{words}」是幾點到幾點。請像這樣輸入：提醒 安靜 22:00-7:00，或「提醒 安靜 晚上10點到早上7點」。";

    public override string ChannelNow(string channel) => $"好的，以後在 {channel} 提醒您。";

    public override string AnyChannelNow => "好的，我會挑不花訊息額度的地方提醒您。";

    public override string NotBoundThere(string channel, string bind) => $"您還沒有在 {channel} 綁定，所以沒辦法在那裡提醒您。輸入「{bind}」拿到一組碼，再到 {channel} 那邊輸入就可以了。";

    public override string PutOff(string what, DateOnly day) => $"好的，先放著，{Day(day)} 早上再提醒您：{what}。";

    public override string Silenced(string what) => $"好的，不再提醒您：{what}。";

    public override string Resumed(string what) => $"好的，會再提醒您：{what}。";

    public override string DateStands(string what, DateOnly day, Citations cite) => $"{what}的期限還是 {Day(day)}（{Articles(cite)}），不會因此改變。";

    public override string DatePassesMeanwhile(string what, DateOnly day, Citations cite) => $"請留意，{what}的期限是 {Day(day)}（{Articles(cite)}），到時已經過了。";

    public override string BeginsMeanwhile(string meeting) => $"{meeting} 在那之前就開始了，所以這一場不會再提醒。";

    public override string NextTimeAgain(string what) => $"{what}只停這一次，下一次到期時還是會提醒您。";

    public override string NothingToldLately => "最近沒有提醒過您什麼，所以沒有要停的。想全部關掉，輸入「提醒 關」。";

    public override string NothingToResume => "沒有暫停的提醒，都照設定進行。";

    public override string NoSuchMatter(string words) => $"找不到叫「{words}」的提醒。活動請寫編號，例如 #12；要交的東西請寫名稱。";

    public override string HowAbout(string what) => $"「{what}」要怎麼提醒您？";

    public override string NoSuchSetting(string words) => $"沒看懂「{words}」。";
}
