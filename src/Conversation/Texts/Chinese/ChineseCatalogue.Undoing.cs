using CommunityBot.Calendar;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Undoing;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string UndoPurpose => "收回剛才做的事（限當天）";

    public override string DeedNumber(long number) => $"第{number}號";

    public override bool IsTheLast(string words) => words.TrimEnd('的', '了') is
        "剛才" or "剛剛" or "剛才那個" or "剛剛那個" or "剛才那筆" or "上一個" or "上一步" or "上一筆" or "上一件" or "最後一筆" or "這個" or "那個" or "這筆" or "那筆";

    public override string UndoReason => "本人收回";

    public override string NothingToUndo => "今天您還沒有做過可以收回的事。";

    public override string NotYoursAnyMore(string community) => $"「{community}」現在不由您負責，所以沒有更動。請現任的召集人或承辦人處理。";

    public override string NotYourDeed => "那不是您做的，只有做的人可以收回。";

    public override string Undone(string what) => $"已收回：{what}。原來的紀錄和這次收回都會保留。";

    public override string UndoneBefore(string what, TimeOnly at) => $"「{what}」在 {Time(at)} 已經收回了。";

    public override string UndoWhat(string what) => $"要收回「{what}」嗎？是的話請按「收回」。";

    public override string TooLateToUndo(string what, DateOnly day) => $"「{what}」是 {Day(day)} 做的，只有當天可以收回。要更正請用原來那個命令，或請召集人處理。";

    public override string DeedIsGone(string what, string who) => $"「{what}」已經不算數了{Aside(who)}，不用收回。";

    public override string DeedOfErased(string what) => $"不能收回「{what}」：當事人的資料已經刪除，刪除以前做的都不能再收回。";

    public override string WouldVacate(string what, string where, string post, DateOnly from) =>
        $"還不能收回「{what}」：收回以後，「{where}」從 {Day(from)} 起就沒有{post}了。請先用「加入」加入另一位{post}，再收回這一件。";

    public override string BuiltOn(string what, string later, string instead) => $"不能收回「{what}」：{later}。{instead}";

    public override string CannotUndo(FinalDeed what) => what switch
    {
        FinalDeed.CodeIssued => "給出去的綁定碼不能收回；沒有用掉的話，到期就失效。",
        FinalDeed.Unlinked => "解除綁定不能收回。要再使用那個帳號，請用新的綁定碼再綁一次。",
        FinalDeed.HeadcountNoted => "系所的教師人數以最後一次登記的為準，不用收回；不對的話，再登記一次就好。",
        FinalDeed.Erased => "刪掉的資料不能收回，也救不回來。",
        FinalDeed.Bound => "綁定不能收回。綁錯人的話，請用自己的綁定碼再綁一次。",
        _ => "行事曆的網址給出去或停用了，不能收回。要新的請用「行事曆 更換」。",
    };

    public override string ThatWasTakenBack(string who, string what) => $"{who}收回了：{what}。";

    public override string IsNow(string name, string where, string what) => $"現在：{name}在「{where}」是{what}。";

    public override string IsNowNothingIn(string name, string where) => $"現在：{name}不在「{where}」。";

    public override string IsNowCalled(string name) => $"現在：姓名還是「{name}」。";

    public override string FromDay(DateOnly first) => $"從 {Day(first)} 起";

    public override string UnsentStands(string what) => $"您收回了訊息，但已經記下的還在：{what}。要一併收回的話，請按「收回」。";

    public override string DidAttend(AttendanceAct act, string meeting, string names) => act switch
    {
        AttendanceAct.SignedIn => $"簽到（{meeting}）",
        AttendanceAct.SignedOut => $"簽退（{meeting}）",
        AttendanceAct.Leave => $"請假（{meeting}）",
        AttendanceAct.ComingLate => $"會晚到（{meeting}）",
        AttendanceAct.Recorded => $"補簽 {names}（{meeting}）",
        AttendanceAct.Presented => $"{names} 的發表（{meeting}）",
        AttendanceAct.Withdrawn => $"撤回 {names} 的出席（{meeting}）",
        AttendanceAct.PresentationWithdrawn => $"撤回 {names} 的發表（{meeting}）",
        _ => $"取消請假（{meeting}）",
    };

    public override string DidImport(string communities, int lines, int meetings) =>
        $"匯入的出席（{communities}：登記 {lines} 筆{(meetings > 0 ? $"、補登活動 {meetings} 場" : "")}）";

    public override string DidPlan(string meetings) => $"排定 {meetings}";

    public override string DidMove(string meeting) => $"改期（{meeting}）";

    public override string DidChangePlace(string meeting) => $"改地點（{meeting}）";

    public override string DidChangeTopic(string meeting) => $"改主題（{meeting}）";

    public override string DidCancel(string meeting) => $"取消活動（{meeting}）";

    public override string DidOpenSignIn(string meeting) => $"開始簽到（{meeting}）";

    public override string DidCloseSignIn(string meeting) => $"結束簽到（{meeting}）";

    public override string DidWriteMinutes(string meeting) => $"一份紀錄（{meeting}）";

    public override string DidTakeMinutesBack(string meeting) => $"撤回一份紀錄（{meeting}）";

    public override string DidBook(string community, string lines) => $"{community} 經費的 {lines}";

    public override string CorrectionOf(string what) => $"「{what}」的更正";

    public override string DidTally(string name) => $"「{name}」的登記";

    public override string DidSetReminders => "提醒的設定";

    public override string DidWriteApplication(string community) => $"{community} 申請的內容";

    public override string DidTakeStep(string community, string step) => $"{step}（{community}）";

    public override string DidFinally(FinalDeed what) => what switch
    {
        FinalDeed.CodeIssued => "綁定碼",
        FinalDeed.Bound => "綁定",
        FinalDeed.Unlinked => "解除綁定",
        FinalDeed.HeadcountNoted => "系所教師人數",
        FinalDeed.Erased => "刪除資料",
        _ => "行事曆的網址",
    };

    public override string NoMinutesToTakeBack(string meeting) => $"{meeting}沒有可以撤回的紀錄。";

    public override string WhyTakeMinutesBack(string meeting, string minutes) => $"為什麼撤回{meeting}最後一份紀錄「{minutes}」？原因會和原紀錄一起保留。";

    public override string MinutesTakenBack(string meeting) => $"已撤回紀錄：{meeting}";

    public override string YourMinutesWereTakenBack(string by, string meeting, string why) => $"{by}撤回了您寫的紀錄：{meeting}，原因：{why}。";

    public override string WithdrawLeavePurpose => "取消已請的假，例如：取消請假 明天";

    public override string NoLeaveToTakeBack => "接下來的活動您都沒有請假，不用取消。";

    public override string WhichLeaveToTakeBack => "要取消哪一場的請假？";

    public override string LeaveTakenBack(string meeting) => $"已取消請假：{meeting}";

    public override string SomebodyComesAfterAll(string name, string meeting, Hours span) => $"{name}取消了請假：{meeting}（{Span(span)}）。";

    public override string DoneSince(Later later) => later switch
    {
        Later.CameAgain => "之後又登記了出席或發表",
        Later.SignedOut => "之後已經簽退",
        Later.MeetingUsed => "已經有人簽到、請假、寫了紀錄或開放了簽到",
        Later.MeetingChanged => "之後活動又有變動",
        Later.TimeOver => "簽到的時間已經過了",
        Later.PlannedAgain => "這一場之後又排了一次",
        Later.Paid => "這筆請購已經核銷",
        Later.MoreBooked => "帳上之後還有別的紀錄",
        Later.HandedInAgain => "之後又登記了一次",
        Later.SentAgain => "之後又傳了同一份，或那裡已經滿了",
        Later.ApplicationWentOn => "申請之後又往下走了",
        Later.PlacesChanged => "之後成員資料又有變動",
        Later.NameTaken => "現在有另一位叫原來的姓名，改回去就分不出來",
        _ => "之後設定又改過",
    };

    public override string DoInstead(Later later) => later switch
    {
        Later.CameAgain => "要更正請用「補簽 撤回」或「發表 撤回」。",
        Later.SignedOut => "請先收回簽退。",
        Later.MeetingUsed => "要更正請用「結束簽到」「取消活動」或「改期」。",
        Later.MeetingChanged => "要更正請用「改期」或「取消活動」。",
        Later.TimeOver => "要再開放請用「開始簽到」。",
        Later.PlannedAgain => "不要的那一場請用「取消活動」。",
        Later.Paid => "請先更正核銷的那一筆。",
        Later.MoreBooked => "要更正請用「支出 更正」，或請承辦人調整。",
        Later.HandedInAgain => "要更正請用「繳交 撤回」或「成果 更正」。",
        Later.SentAgain => "請用「照片」看現在有哪些。",
        Later.ApplicationWentOn => "要更正請洽承辦人退回。",
        Later.NameTaken => "要改成別的姓名請用「改名」。",
        Later.PlacesChanged => "要更正請用「離開」「加入」或「改名」。",
        _ => "請直接用「提醒」設定。",
    };

    private static string Aside(string who) => who.Length == 0 ? "" : $"（{who}）";

    public override string DeedIsForgotten => "那是以前做的，已經不能收回了；收回只限當天。";
}
