using CommunityBot.OwnData;

namespace CommunityBot.Bot.Web.OwnData;

/// <summary>What the kinds of things that are kept are called.</summary>
public static class KindWords
{
    public static InBoth Of(DataKind kind) => kind switch
    {
        DataKind.Person => new("您是誰", "Who you are"),
        DataKind.Account => new("綁定的帳號", "Linked accounts"),
        DataKind.Code => new("綁定碼（碼本身沒有留）", "Binding codes (not the codes themselves)"),
        DataKind.Link => new("私人連結（網址本身沒有留）", "Private links (not their addresses)"),
        DataKind.Guess => new("輸入錯的綁定碼", "Wrong binding codes"),
        DataKind.Calendar => new("訂閱的行事曆（網址本身沒有留）", "Subscribed calendars (not their addresses)"),
        DataKind.Entry => new("行事曆裡的項目", "Entries of the calendar"),
        DataKind.Place => new("所在的社群", "Communities you are in"),
        DataKind.Office => new("承辦的計畫", "Programmes you are the officer of"),
        DataKind.Headship => new("主管的社群", "Communities you are the head of"),
        DataKind.Attendance => new("出席", "Attendance"),
        DataKind.NotedForOthers => new("替別人登記的出席", "Attendance you noted for others"),
        DataKind.Lesson => new("公開授課", "Public lessons"),
        DataKind.Minutes => new("寫的活動紀錄", "Minutes you wrote"),
        DataKind.Points => new("點數", "Points"),
        DataKind.PointsForOthers => new("替別人登記的點數", "Points you noted for others"),
        DataKind.Money => new("登記的、付給您的經費", "Money you noted or were paid"),
        DataKind.Tally => new("登記的繳交和成果，包括替您登記的", "What you noted as handed in or reached, or was noted for you"),
        DataKind.Case => new("登記的案件紀錄、分配給您的績效", "What you noted of cases, and your share in them"),
        DataKind.Credit => new("替您登記的起算日、採計和請假", "What was noted for you: your cycle, what counts, leave"),
        DataKind.CreditForOthers => new("替別人登記的起算日、採計和請假", "What you noted for others: cycles, what counts, leave"),
        DataKind.Headcount => new("登記的系所人數", "Headcounts of departments you noted"),
        DataKind.Application => new("申請的每一步", "Steps of applications"),
        DataKind.Bulletin => new("發的公告", "Announcements you made"),
        DataKind.Attachment => new("傳的照片和單據", "Photos and receipts you sent"),
        DataKind.NamedIn => new("別人寫到您的（紀錄、主題、公告）", "Where others name you (minutes, topics, announcements)"),
        DataKind.Reminders => new("提醒的設定", "Settings of reminders"),
        DataKind.Hushed => new("不再提醒的事", "What you are not reminded of"),
        DataKind.Nudge => new("提醒過、等著提醒的事", "Reminders given and waiting"),
        DataKind.Deed => new("最近做的事（收回用）", "What you did of late (for taking it back)"),
        DataKind.ToldOf => new("最近通知過您的事", "What you were told of late"),
        DataKind.Waiting => new("還沒送到的訊息", "Messages not sent yet"),
        DataKind.Conversation => new("網頁聊天的對話", "Conversation at the web chat"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A new kind needs a word here."),
    };
}
