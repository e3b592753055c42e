using CommunityBot.Messages;

namespace CommunityBot.Conversation.Vocabulary;

/// <summary>What people type for a command, in each language the word shown first.</summary>
public sealed record CommandWords(IReadOnlyList<string> Chinese, IReadOnlyList<string> English)
{
    private static readonly Dictionary<string, CommandWords> s_words = new(StringComparer.Ordinal)
    {
        [CommandIds.CheckIn] = new(["簽到", "签到", "打卡", "報到"], ["check in", "sign in"]),
        [CommandIds.CheckOut] = new(["簽退", "签退"], ["check out", "sign out"]),
        [CommandIds.Leave] = new(["請假", "请假"], ["leave", "absence"]),
        [CommandIds.WithdrawLeave] = new(["取消請假", "取消请假", "銷假", "销假", "不請假了", "不請假", "不请假"], ["cancel leave", "withdraw leave"]),
        [CommandIds.Late] = new(["會晚到", "会晚到", "會遲到"], ["late", "running late"]),
        [CommandIds.Attendance] = new(["出席", "出席紀錄", "出缺席"], ["attendance", "my attendance"]),
        [CommandIds.Meetings] = new(["活動", "活动", "行程"], ["meetings", "sessions", "upcoming"]),
        [CommandIds.Points] = new(["點數", "点数", "積點"], ["points", "my points"]),
        [CommandIds.Training] = new(
            ["研習", "研习", "月數", "产业研习", "產業研習", "服務義務", "研習紀錄", "研習記錄"], ["training record", "industry training", "my months"]),
        [CommandIds.Credit] = new(["採計", "采计", "認列"], ["note credit", "credit"]),
        [CommandIds.Deadlines] = new(["期限", "截止", "期程"], ["deadlines", "due"]),
        [CommandIds.OpenSignIn] = new(["開始簽到", "开始签到", "開放簽到"], ["open sign-in", "start sign-in"]),
        [CommandIds.CloseSignIn] = new(["結束簽到", "结束签到", "關閉簽到"], ["close sign-in", "end sign-in"]),
        [CommandIds.Roster] = new(["名單", "名单", "簽到名單"], ["roster", "who"]),
        [CommandIds.Record] = new(["補簽", "补签", "補登"], ["record", "record attendance"]),
        [CommandIds.Plan] = new(["新增活動", "新增活动", "建立活動", "排活動"], ["new meeting", "plan", "new session"]),
        [CommandIds.Move] = new(["改期", "延期", "更改時間", "更改时间"], ["move", "reschedule"]),
        [CommandIds.Place] = new(["改地點", "改地点", "更改地點", "換地點", "改場地"], ["change place", "change location", "change room"]),
        [CommandIds.Topic] = new(["改主題", "改主题", "更改主題", "改題目"], ["change topic", "change title"]),
        [CommandIds.Cancel] = new(["取消活動", "取消活动"], ["cancel meeting", "cancel session"]),
        [CommandIds.PublicLesson] = new(["公開授課", "公开授课", "公開課", "公開觀課"], ["public lesson", "public lessons"]),
        [CommandIds.Minutes] = new(["紀錄", "記錄", "记录", "活動紀錄", "活動記錄", "對話紀錄", "對話記錄"], ["minutes", "meeting minutes"]),
        [CommandIds.Photos] = new(["照片", "单据", "單據", "相片"], ["photos", "photo", "receipts"]),
        [CommandIds.Presented] = new(["發表", "发表"], ["presented", "presentation"]),
        [CommandIds.Announce] = new(["公告", "發公告"], ["announce", "announcement"]),
        [CommandIds.Budget] = new(["經費", "经费", "預算", "剩多少", "還剩多少"], ["budget"]),
        [CommandIds.Spend] = new(["支出", "花費", "報帳"], ["spend", "expense"]),
        [CommandIds.RequestPurchase] = new(["請購", "请购"], ["purchase request", "request purchase"]),
        [CommandIds.Collect] = new(["回饋金", "回馈金", "回饋"], ["feedback", "feedback payment"]),
        [CommandIds.Progress] = new(["進度", "进度"], ["progress"]),
        [CommandIds.Overview] = new(["總覽", "总览"], ["overview"]),
        [CommandIds.HandIn] = new(["繳交", "缴交"], ["hand in", "submit"]),
        [CommandIds.Export] = new(["匯出", "汇出", "下載", "下载"], ["export", "download"]),
        [CommandIds.Figures] = new(["成果", "成果數字", "成果數據"], ["figures"]),
        [CommandIds.Apply] = new(["申請", "申请", "申請表", "申請書"], ["apply", "application"]),
        [CommandIds.Recommend] = new(["推薦", "推荐"], ["recommend"]),
        [CommandIds.Approve] = new(["核定", "核准"], ["approve"]),
        [CommandIds.Return] = new(["退回", "退件", "補正"], ["return", "give back"]),
        [CommandIds.Rules] = new(["規定", "规定", "計畫規定"], ["rules"]),
        [CommandIds.Reminders] = new(["提醒", "提醒設定", "通知設定", "不再提醒", "三天後再提醒", "恢復提醒"], ["reminders", "remind me", "remind", "reminder"]),
        [CommandIds.IssueCode] = new(["綁定碼", "绑定码"], ["binding code", "link code"]),
        [CommandIds.Bind] = new(["綁定", "绑定"], ["link", "bind"]),
        [CommandIds.MyAccounts] = new(["我的帳號", "我的帐号", "我的帳戶", "綁定的帳號"], ["my accounts", "accounts"]),
        [CommandIds.MyData] = new(["我的資料", "我的资料", "我的個資", "個人資料"], ["my data", "personal data"]),
        [CommandIds.DeleteData] = new(
            ["刪除我的資料", "删除我的资料", "刪除我的個資", "刪除個人資料", "刪除資料"], ["delete my data", "erase my data", "delete data"]),
        [CommandIds.Unlink] = new(["解除綁定", "解除绑定", "取消綁定", "解綁"], ["unlink", "unbind"]),
        [CommandIds.Members] = new(["成員名冊", "成员名册"], ["members", "member list"]),
        [CommandIds.JoinCommunity] = new(["加入"], ["add member"]),
        [CommandIds.LeaveCommunity] = new(["成員離開", "成员离开"], ["member leaves"]),
        [CommandIds.Calendar] = new(["行事曆", "行事历", "日曆", "訂閱行事曆"], ["calendar", "my calendar"]),
        [CommandIds.Undo] = new(["收回", "說錯了", "说错了", "打錯了", "復原"], ["undo", "take back", "take it back"]),
        [CommandIds.Help] = new(["說明", "说明", "幫助", "功能", "選單", "指令"], ["help", "menu", "commands"]),
        [CommandIds.Rename] = new(["改名", "更名"], ["rename"]),
    };

    /// <summary>Of every command, by its id.</summary>
    public static IReadOnlyDictionary<string, CommandWords> All => s_words;

    /// <exception cref="ArgumentException">No command has that id.</exception>
    public static CommandWords Of(string id) =>
        s_words.TryGetValue(id, out var words) ? words : throw new ArgumentException($"There is no command '{id}'.", nameof(id));

    public IReadOnlyList<string> In(Language language) => language == Language.English ? English : Chinese;
}
