namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string CalendarPurpose => "把活動和期限放進手機的行事曆，時間改了會自動更新";

    public override string CalendarAddress => "這是您專屬的行事曆網址：";

    public override string HowToSubscribe =>
        $"・iPhone、Mac：按下面的「{SubscribeOnApple}」。\n・Google 日曆：用電腦打開，在「其他日曆」旁按＋，選「加入日曆網址」（透過網址新增），貼上網址。\n・Outlook：新增行事曆，選「從網路訂閱」，貼上網址。\n活動改期、取消會自動更新；"
        + "Google 大約一天更新一次。";

    public override string CalendarOnlyHere => "這個網址不是 https，只有這台電腦或校內網路讀得到，手機和 Google 讀不到。要讓大家都能用，請管理者設定 PublicBaseUrl（https 網址）。";

    public override string NoCalendarAddress => "伺服器還沒有自己的網址，請管理者設定 PublicBaseUrl（https 網址）之後再試。";

    public override string CalendarRead(DateOnly made, DateTime read) => $"您的行事曆網址：{Day(made)} 產生，上次讀取 {DayAndTime(read)}。";

    public override string CalendarNotRead(DateOnly made) => $"您的行事曆網址：{Day(made)} 產生，還沒有被讀取過。";

    public override string CalendarShownOnce(string renew, string stop) =>
        $"網址只在產生的時候顯示一次。要新的請輸入「{renew}」，新的第一次被讀取以前，舊的還能用；外流了請先「{stop}」。";

    public override string CalendarBeforeLives => "舊的網址還能用，等這個新的第一次被讀取就失效。";

    public override string KeepCalendarPrivate(string stop) =>
        $"網址只顯示這一次。拿到網址的人都看得到您的行程，請不要轉傳；外流時輸入「{stop}」，馬上失效。";

    public override string SubscribeOnApple => "加入 Apple 行事曆";

    public override string Renew => "更換";

    public override bool IsRenew(string words) => words is "更換" or "更新" or "換新" or "重設" or "换新" or "更换";

    public override string Stop => "停用";

    public override bool IsStop(string words) => words is "停用" or "取消" or "關閉" or "取消訂閱" or "關";

    public override string CalendarStopped => "行事曆網址已停用，訂閱的地方不會再更新，請把那份行事曆刪掉。想再用時，輸入「行事曆」就有新的網址。";

    public override string NoCalendarToStop => "您目前沒有行事曆網址。輸入「行事曆」就會有一個。";

    public override string CalendarName => "教師社群";

    public override string CalendarCancelled(string meeting) => $"已取消：{meeting}";

    public override string CalendarOnLeave => "您已請假。";

    public override string CalendarSignIn(string word) => $"到場後傳「{word}」和現場的四位數代碼。";

    public override string CalendarOpenSignIn(string words) => $"開始時傳「{words}」，就會有簽到代碼。";

    public override string CalendarDue(string what) => $"截止：{what}";

    public override string CalendarDone(string what) => $"✔ {what}";

    public override string CalendarHandIn(string words) => $"完成後傳「{words}」，就不再提醒。";
}
