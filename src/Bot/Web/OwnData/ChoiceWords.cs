using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Texts;
using CommunityBot.Links;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Bot.Web.OwnData;

/// <summary>What one of a few is called, in the reader's language.</summary>
public static class ChoiceWords
{
    public static string Of(Enum which, Catalogue texts) => which switch
    {
        Role role => texts.Role(role),
        PersonKind kind => texts.KindName(kind),
        Language language => language == Language.English ? "English" : "中文",
        _ => Of(which).In(texts.Language),
    };

    private static InBoth Of(Enum which) => which switch
    {
        AttendanceAct act => Of(act),
        LedgerKind kind => Of(kind),
        ApplicationState state => Of(state),
        MeetingNudges nudges => Of(nudges),
        Way way => Of(way),
        FileKind kind => kind == FileKind.Pdf ? new("PDF", "PDF") : new("照片", "photo"),
        AttachmentState state => Of(state),
        CaseKind kind => Of(kind),
        CreditKind kind => Of(kind),
        FaultOf fault => Of(fault),
        LinkPurpose.Photos => new("照片與單據", "photos and receipts"),
        LinkPurpose.Sheets => new("匯出的表", "exported sheets"),
        LinkPurpose => new("我的資料", "my data"),
        _ => throw new ArgumentOutOfRangeException(nameof(which), which, "A new choice needs a word here."),
    };

    private static InBoth Of(AttendanceAct act) => act switch
    {
        AttendanceAct.SignedIn => new("簽到", "signed in"),
        AttendanceAct.SignedOut => new("簽退", "signed out"),
        AttendanceAct.Leave => new("請假", "leave"),
        AttendanceAct.Recorded => new("補簽", "recorded"),
        AttendanceAct.Presented => new("發表", "presented"),
        AttendanceAct.Withdrawn => new("撤銷出席", "attendance withdrawn"),
        AttendanceAct.PresentationWithdrawn => new("撤銷發表", "presentation withdrawn"),
        AttendanceAct.TakenBack => new("收回", "taken back"),
        _ => new("會晚到", "coming late"),
    };

    private static InBoth Of(LedgerKind kind) => kind switch
    {
        LedgerKind.Approved => new("核定", "approved"),
        LedgerKind.Committed => new("請購", "requested"),
        _ => new("支出", "spent"),
    };

    private static InBoth Of(CaseKind kind) => kind switch
    {
        CaseKind.Span => new("期間", "days"),
        CaseKind.Ended => new("提前結束", "ended early"),
        CaseKind.Firm => new("廠商", "firm"),
        CaseKind.Agreed => new("約定金額", "agreed"),
        CaseKind.Granted => new("教育部補助款", "ministry's grant"),
        CaseKind.Received => new("收到", "received"),
        CaseKind.Paid => new("支付", "paid"),
        _ => new("分配績效", "share"),
    };

    private static InBoth Of(CreditKind kind) => kind switch
    {
        CreditKind.Cycle => new("起算日", "cycle"),
        CreditKind.Stretch => new("採計期間", "stretch"),
        CreditKind.HalfDays => new("採計半日", "half days"),
        _ => new("其他請假", "other leave"),
    };

    private static InBoth Of(FaultOf fault) => fault switch
    {
        FaultOf.Teacher => new("教師", "the teacher"),
        FaultOf.Firm => new("廠商", "the firm"),
        _ => new("沒有", "nobody"),
    };

    private static InBoth Of(ApplicationState state) => state switch
    {
        ApplicationState.Draft => new("退回", "returned"),
        ApplicationState.Filed => new("送出", "filed"),
        ApplicationState.Recommended => new("推薦", "recommended"),
        _ => new("核定", "approved"),
    };

    private static InBoth Of(AttachmentState state) => state switch
    {
        AttachmentState.Awaited => new("正在收", "being fetched"),
        AttachmentState.Kept => new("收下", "kept"),
        AttachmentState.Refused => new("沒收", "not taken"),
        _ => new("沒了", "gone"),
    };

    private static InBoth Of(MeetingNudges nudges) => nudges switch
    {
        MeetingNudges.None => new("不要", "none"),
        MeetingNudges.DayBefore => new("前一天", "the day before"),
        MeetingNudges.TwoHoursBefore => new("兩小時前", "two hours before"),
        _ => new("前一天和兩小時前", "the day before and two hours before"),
    };

    private static InBoth Of(Way way) => way switch
    {
        Way.Rode => new("跟著回答", "with an answer"),
        Way.Pushed or Way.Free => new("主動通知", "unasked"),
        Way.Calendar => new("留給行事曆", "left to the calendar"),
        _ => new("沒有通知", "not told"),
    };
}
