using CommunityBot.Conversation.Commands.Account;
using CommunityBot.Conversation.Commands.Applying;
using CommunityBot.Conversation.Commands.Attending;
using CommunityBot.Conversation.Commands.Duties;
using CommunityBot.Conversation.Commands.Holding;
using CommunityBot.Conversation.Commands.Lessons;
using CommunityBot.Conversation.Commands.Money;
using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Conversation.Commands.Points;
using CommunityBot.Conversation.Commands.Reminding;

namespace CommunityBot.Conversation;

/// <summary>The one list of what can be said. Dispatch, 說明, Discord's registration and the tests read it.</summary>
public static class CommandTable
{
    public static readonly IReadOnlyList<Command> All =
    [
        new()
        {
            Id = CommandIds.CheckIn, Subject = Subject.Attending, For = Audience.Member, Run = CheckIn.Run, Purpose = t => t.CheckInPurpose,
            Chinese = ["簽到", "签到", "打卡", "報到"], English = ["check in", "sign in"],
            Inputs = [CommandInput.Code],
        },
        new()
        {
            Id = CommandIds.CheckOut, Subject = Subject.Attending, For = Audience.Member, Run = CheckOut.Run, Purpose = t => t.CheckOutPurpose,
            Chinese = ["簽退", "签退"], English = ["check out", "sign out"],
        },
        new()
        {
            Id = CommandIds.Leave, Subject = Subject.Attending, For = Audience.Member, Run = AskLeave.Run, Purpose = t => t.LeavePurpose,
            Chinese = ["請假", "请假"], English = ["leave", "absence"],
            Inputs = [CommandInput.Meeting, CommandInput.Reason],
        },
        new()
        {
            Id = CommandIds.Attendance, Subject = Subject.Attending, For = Audience.Member, Run = MyAttendance.Run, Purpose = t => t.AttendancePurpose,
            Chinese = ["出席", "出席紀錄", "出缺席"], English = ["attendance", "my attendance"],
        },
        new()
        {
            Id = CommandIds.Meetings, Subject = Subject.Attending, For = Audience.Member, Run = ComingMeetings.Run, Purpose = t => t.MeetingsPurpose,
            Chinese = ["活動", "活动", "行程"], English = ["meetings", "sessions", "upcoming"],
        },
        new()
        {
            Id = CommandIds.Points, Subject = Subject.Attending, For = Audience.Member, Run = ShowPoints.Run, Purpose = t => t.PointsPurpose,
            Chinese = ["點數", "点数", "積點"], English = ["points", "my points"],
            Inputs = [CommandInput.Member, CommandInput.Words], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Deadlines, Subject = Subject.Attending, For = Audience.Member, Run = Deadlines.Run, Purpose = t => t.DeadlinesPurpose,
            Chinese = ["期限", "截止", "期程"], English = ["deadlines", "due"],
            Inputs = [CommandInput.Duty],
        },
        new()
        {
            Id = CommandIds.OpenSignIn, Subject = Subject.Holding, For = Audience.Convener, Run = OpenSignIn.Run, Purpose = t => t.OpenSignInPurpose,
            Chinese = ["開始簽到", "开始签到", "開放簽到"], English = ["open sign-in", "start sign-in"],
            Inputs = [CommandInput.Meeting], ForAll = true,
        },
        new()
        {
            Id = CommandIds.CloseSignIn, Subject = Subject.Holding, For = Audience.Convener, Run = CloseSignIn.Run, Purpose = t => t.CloseSignInPurpose,
            Chinese = ["結束簽到", "结束签到", "關閉簽到"], English = ["close sign-in", "end sign-in"],
            Inputs = [CommandInput.Meeting],
        },
        new()
        {
            Id = CommandIds.Roster, Subject = Subject.Holding, For = Audience.Convener, Run = ShowRoster.Run, Purpose = t => t.RosterPurpose,
            Chinese = ["名單", "名单", "簽到名單"], English = ["roster", "who"],
            Inputs = [CommandInput.Meeting],
        },
        new()
        {
            Id = CommandIds.Record, Subject = Subject.Holding, For = Audience.Convener, Run = RecordAttendance.Run, Purpose = t => t.RecordPurpose,
            Chinese = ["補簽", "补签", "補登"], English = ["record", "record attendance"],
            Inputs = [CommandInput.Meeting, CommandInput.Member, CommandInput.Reason],
        },
        new()
        {
            Id = CommandIds.Plan, Subject = Subject.Holding, For = Audience.Convener, Run = PlanMeeting.Run, Purpose = t => t.PlanPurpose,
            Chinese = ["新增活動", "新增活动", "建立活動", "排活動"], English = ["new meeting", "plan", "new session"],
            Inputs = [CommandInput.Activity, CommandInput.When, CommandInput.Words, CommandInput.Community],
        },
        new()
        {
            Id = CommandIds.Move, Subject = Subject.Holding, For = Audience.Convener, Run = MoveMeeting.Run, Purpose = t => t.MovePurpose,
            Chinese = ["改期", "延期", "更改時間", "更改时间"], English = ["move", "reschedule"],
            Inputs = [CommandInput.Meeting, CommandInput.When],
        },
        new()
        {
            Id = CommandIds.Cancel, Subject = Subject.Holding, For = Audience.Convener, Run = CancelMeeting.Run, Purpose = t => t.CancelPurpose,
            Chinese = ["取消活動", "取消活动"], English = ["cancel meeting", "cancel session"],
            Inputs = [CommandInput.Meeting],
        },
        new()
        {
            Id = CommandIds.PublicLesson, Subject = Subject.Holding, For = Audience.Convener, Run = PublicLessons.Run, Purpose = t => t.PublicLessonPurpose,
            Chinese = ["公開授課", "公开授课", "公開課", "公開觀課"], English = ["public lesson", "public lessons"],
            Inputs = [CommandInput.Member, CommandInput.When, CommandInput.Words, CommandInput.Community],
        },
        new()
        {
            Id = CommandIds.Minutes, Subject = Subject.Holding, For = Audience.Convener, Run = KeepMinutes.Run, Purpose = t => t.MinutesPurpose,
            Chinese = ["紀錄", "記錄", "记录", "活動紀錄", "活動記錄", "對話紀錄", "對話記錄"], English = ["minutes", "meeting minutes"],
            Inputs = [CommandInput.Meeting, CommandInput.Words],
        },
        new()
        {
            Id = CommandIds.Presented, Subject = Subject.Holding, For = Audience.Convener, Run = NotePresentation.Run, Purpose = t => t.PresentedPurpose,
            Chinese = ["發表", "发表"], English = ["presented", "presentation"],
            Inputs = [CommandInput.Meeting, CommandInput.Member, CommandInput.Words],
        },
        new()
        {
            Id = CommandIds.Budget, Subject = Subject.Money, For = Audience.Convener, Run = ShowBudget.Run, Purpose = t => t.BudgetPurpose,
            Chinese = ["經費", "经费", "預算", "剩多少", "還剩多少"], English = ["budget"],
            Inputs = [CommandInput.Community, CommandInput.Words], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Spend, Subject = Subject.Money, For = Audience.Convener, Run = Spend.Run, Purpose = t => t.SpendPurpose,
            Chinese = ["支出", "花費", "報帳"], English = ["spend", "expense"],
            Inputs = [CommandInput.BudgetItem, CommandInput.Words, CommandInput.Community], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.RequestPurchase, Subject = Subject.Money, For = Audience.Convener, Run = RequestPurchase.Run, Purpose = t => t.RequestPurchasePurpose,
            Chinese = ["請購", "请购"], English = ["purchase request", "request purchase"],
            Inputs = [CommandInput.BudgetItem, CommandInput.Words, CommandInput.Community], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Progress, Subject = Subject.Duties, For = Audience.Convener, Run = ShowProgress.Run, Purpose = t => t.ProgressPurpose,
            Chinese = ["進度", "进度"], English = ["progress"],
            Inputs = [CommandInput.Community], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.HandIn, Subject = Subject.Duties, For = Audience.Convener, Run = HandIn.Run, Purpose = t => t.HandInPurpose,
            Chinese = ["繳交", "缴交"], English = ["hand in", "submit"],
            Inputs = [CommandInput.Duty, CommandInput.Words, CommandInput.Community], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Figures, Subject = Subject.Duties, For = Audience.Convener, Run = Figures.Run, Purpose = t => t.FiguresPurpose,
            Chinese = ["成果", "成果數字", "成果數據"], English = ["figures"],
            Inputs = [CommandInput.Figure, CommandInput.Words, CommandInput.Community], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Apply, Subject = Subject.Applying, For = Audience.Convener, Run = Apply.Run, Purpose = t => t.ApplyPurpose,
            Chinese = ["申請", "申请", "申請表", "申請書"], English = ["apply", "application"],
            Inputs = [CommandInput.Community, CommandInput.Words], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Recommend, Subject = Subject.Applying, For = Audience.Head, Run = Recommend.Run, Purpose = t => t.RecommendPurpose,
            Chinese = ["推薦", "推荐"], English = ["recommend"],
            Inputs = [CommandInput.Community, CommandInput.Words], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Approve, Subject = Subject.Applying, For = Audience.Officer, Run = Approve.Run, Purpose = t => t.ApprovePurpose,
            Chinese = ["核定", "核准"], English = ["approve"],
            Inputs = [CommandInput.Community, CommandInput.Words], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Return, Subject = Subject.Applying, For = Audience.Head, Run = ReturnApplication.Run, Purpose = t => t.ReturnPurpose,
            Chinese = ["退回", "退件", "補正"], English = ["return", "give back"],
            Inputs = [CommandInput.Community, CommandInput.Reason], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Rules, Subject = Subject.Applying, For = Audience.Convener, Run = ShowRules.Run, Purpose = t => t.RulesPurpose,
            Chinese = ["規定", "规定", "計畫規定"], English = ["rules"],
            Inputs = [CommandInput.Words],
        },
        new()
        {
            Id = CommandIds.Reminders, Subject = Subject.Account, For = Audience.Member, Run = Reminders.Run, Purpose = t => t.RemindersPurpose,
            Chinese = ["提醒", "提醒設定", "通知設定", "不再提醒", "三天後再提醒", "恢復提醒"], English = ["reminders", "remind me", "remind", "reminder"],
            Inputs = [CommandInput.Words], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.IssueCode, Subject = Subject.Account, For = Audience.Convener, Run = IssueBindingCode.Run, Purpose = t => t.IssueCodePurpose,
            Chinese = ["綁定碼", "绑定码"], English = ["binding code", "link code"],
            Inputs = [CommandInput.Member], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Bind, Subject = Subject.Account, For = Audience.Anyone, Run = Bind.Run, Purpose = t => t.BindPurpose,
            Chinese = ["綁定", "绑定"], English = ["link", "bind"],
            Inputs = [CommandInput.Code],
        },
        new()
        {
            Id = CommandIds.Calendar, Subject = Subject.Account, For = Audience.Member, Run = MyCalendar.Run, Purpose = t => t.CalendarPurpose,
            Chinese = ["行事曆", "行事历", "日曆", "訂閱行事曆"], English = ["calendar", "my calendar"],
            Inputs = [CommandInput.Words], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Help, Subject = Subject.Account, For = Audience.Anyone, Run = Help.Run, Purpose = t => t.HelpPurpose,
            Chinese = ["說明", "说明", "幫助", "功能", "選單", "指令"], English = ["help", "menu", "commands"],
            Inputs = [CommandInput.Words],
        },
    ];

    public static Command Get(string id) =>
        All.FirstOrDefault(command => command.Id == id) ?? throw new ArgumentException($"There is no command '{id}'.", nameof(id));
}
