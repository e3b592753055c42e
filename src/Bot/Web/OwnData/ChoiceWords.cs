using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Texts;
using CommunityBot.Links;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Web.OwnData;

/// <summary>What one of a few is called.</summary>
internal static class ChoiceWords
{
    public static string Of(Enum which, Catalogue texts) => which switch
    {
        Role role => texts.Role(role),
        PersonKind kind => texts.KindName(kind),
        AttendanceAct act => Of(act),
        LedgerKind kind => Of(kind),
        ApplicationState state => Of(state),
        MeetingNudges nudges => Of(nudges),
        Way way => Of(way),
        Language language => language == Language.English ? "English" : "中文",
        LinkPurpose => "我的資料",
        _ => throw new ArgumentOutOfRangeException(nameof(which), which, "A new choice needs a word here."),
    };

    private static string Of(AttendanceAct act) => act switch
    {
        AttendanceAct.SignedIn => "簽到",
        AttendanceAct.SignedOut => "簽退",
        AttendanceAct.Leave => "請假",
        AttendanceAct.Recorded => "補簽",
        AttendanceAct.Presented => "發表",
        AttendanceAct.Withdrawn => "撤銷出席",
        AttendanceAct.PresentationWithdrawn => "撤銷發表",
        AttendanceAct.TakenBack => "收回",
        _ => "會晚到",
    };

    private static string Of(LedgerKind kind) => kind switch
    {
        LedgerKind.Approved => "核定",
        LedgerKind.Committed => "請購",
        _ => "支出",
    };

    private static string Of(ApplicationState state) => state switch
    {
        ApplicationState.Draft => "退回",
        ApplicationState.Filed => "送出",
        ApplicationState.Recommended => "推薦",
        _ => "核定",
    };

    private static string Of(MeetingNudges nudges) => nudges switch
    {
        MeetingNudges.None => "不要",
        MeetingNudges.DayBefore => "前一天",
        MeetingNudges.TwoHoursBefore => "兩小時前",
        _ => "前一天和兩小時前",
    };

    private static string Of(Way way) => way switch
    {
        Way.Rode => "跟著回答",
        Way.Pushed or Way.Free => "主動通知",
        Way.Calendar => "留給行事曆",
        _ => "沒有通知",
    };
}
