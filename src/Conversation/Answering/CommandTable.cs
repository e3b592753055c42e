using CommunityBot.Conversation.Commands.Account;
using CommunityBot.Conversation.Commands.Announcing;
using CommunityBot.Conversation.Commands.Applying;
using CommunityBot.Conversation.Commands.Attending;
using CommunityBot.Conversation.Commands.Belonging;
using CommunityBot.Conversation.Commands.Collecting;
using CommunityBot.Conversation.Commands.Duties;
using CommunityBot.Conversation.Commands.Exporting;
using CommunityBot.Conversation.Commands.Holding;
using CommunityBot.Conversation.Commands.Lessons;
using CommunityBot.Conversation.Commands.Money;
using CommunityBot.Conversation.Commands.Photos;
using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Conversation.Commands.Points;
using CommunityBot.Conversation.Commands.Reminding;
using CommunityBot.Conversation.Commands.Rescheduling;
using CommunityBot.Conversation.Commands.Training;
using CommunityBot.Conversation.Commands.Undoing;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Answering;

/// <summary>The one list of what can be said. Dispatch, 說明, Discord's registration and the tests read it.</summary>
public static class CommandTable
{
    public static readonly IReadOnlyList<Command> All =
    [
        new()
        {
            Id = CommandIds.CheckIn, Subject = Subject.Attending, For = Audience.Member, Run = CheckIn.Run, Purpose = t => t.CheckInPurpose,
            Inputs = [CommandInput.Code], OnlyInPrivate = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.CheckOut, Subject = Subject.Attending, For = Audience.Member, Run = CheckOut.Run, Purpose = t => t.CheckOutPurpose,
            Changes = true,
            Concerns = rulebook => rulebook.SignIn.CountsHours,
        },
        new()
        {
            Id = CommandIds.Leave, Subject = Subject.Attending, For = Audience.Member, Run = AskLeave.Run, Purpose = t => t.LeavePurpose,
            Inputs = [CommandInput.Meeting, CommandInput.Reason],
            Changes = true,
        },
        new()
        {
            Id = CommandIds.WithdrawLeave, Subject = Subject.Attending, For = Audience.Member, Run = WithdrawLeave.Run, Purpose = t => t.WithdrawLeavePurpose,
            Inputs = [CommandInput.Meeting], TakesBack = true, Changes = true,
        },
        new()
        {
            Id = CommandIds.Late, Subject = Subject.Attending, For = Audience.Member, Run = ComeLate.Run, Purpose = t => t.LatePurpose,
            Inputs = [CommandInput.Meeting, CommandInput.Words],
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Attendance, Subject = Subject.Attending, For = Audience.Member, Run = ShowAttendance.Run, Purpose = t => t.AttendancePurpose,
            Inputs = [CommandInput.Member],
        },
        new()
        {
            Id = CommandIds.Meetings, Subject = Subject.Attending, For = Audience.Member, Run = ComingMeetings.Run, Purpose = t => t.MeetingsPurpose,
        },
        new()
        {
            Id = CommandIds.Points, Subject = Subject.Attending, For = Audience.Member, Run = ShowPoints.Run, Purpose = t => t.PointsPurpose,
            Inputs = [CommandInput.Member, CommandInput.Words], OnlyInPrivate = true,
            Concerns = rulebook => rulebook.Points.Count > 0,
        },
        new()
        {
            Id = CommandIds.Training, Subject = Subject.Attending, For = Audience.Member, Run = ShowTraining.Run, Purpose = t => t.TrainingPurpose,
            Inputs = [CommandInput.Member, CommandInput.Words], OnlyInPrivate = true,
            Concerns = rulebook => rulebook.Months is not null,
        },
        new()
        {
            Id = CommandIds.Photos, Subject = Subject.Attending, For = Audience.Member, Run = ShowPhotos.Run, Purpose = t => t.PhotosPurpose,
            Inputs = [CommandInput.Words, CommandInput.File], OnlyInPrivate = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Deadlines, Subject = Subject.Attending, For = Audience.Member, Run = Deadlines.Run, Purpose = t => t.DeadlinesPurpose,
            Inputs = [CommandInput.Duty],
            Concerns = rulebook => rulebook.Duties.Count > 0,
        },
        new()
        {
            Id = CommandIds.OpenSignIn, Subject = Subject.Holding, For = Audience.Convener, Run = OpenSignIn.Run, Purpose = t => t.OpenSignInPurpose,
            Inputs = [CommandInput.Meeting], ForAll = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.CloseSignIn, Subject = Subject.Holding, For = Audience.Convener, Run = CloseSignIn.Run, Purpose = t => t.CloseSignInPurpose,
            Inputs = [CommandInput.Meeting],
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Roster, Subject = Subject.Holding, For = Audience.Convener, Run = ShowRoster.Run, Purpose = t => t.RosterPurpose,
            Inputs = [CommandInput.Meeting],
        },
        new()
        {
            Id = CommandIds.Record, Subject = Subject.Holding, For = Audience.Convener, Run = RecordAttendance.Run, Purpose = t => t.RecordPurpose,
            Inputs = [CommandInput.Meeting, CommandInput.Member, CommandInput.Reason],
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Plan, Subject = Subject.Holding, For = Audience.Convener, Run = PlanMeeting.Run, Purpose = t => t.PlanPurpose,
            Inputs = [CommandInput.Activity, CommandInput.When, CommandInput.Words, CommandInput.Community],
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Move, Subject = Subject.Holding, For = Audience.Convener, Run = MoveMeeting.Run, Purpose = t => t.MovePurpose,
            Inputs = [CommandInput.Meeting, CommandInput.When],
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Cancel, Subject = Subject.Holding, For = Audience.Convener, Run = CancelMeeting.Run, Purpose = t => t.CancelPurpose,
            Inputs = [CommandInput.Meeting],
            Changes = true,
        },
        new()
        {
            Id = CommandIds.PublicLesson, Subject = Subject.Holding, For = Audience.Convener, Run = PublicLessons.Run, Purpose = t => t.PublicLessonPurpose,
            Inputs = [CommandInput.Member, CommandInput.When, CommandInput.Words, CommandInput.Community],
            Changes = true,
            Concerns = rulebook => rulebook.Lesson is not null,
        },
        new()
        {
            Id = CommandIds.Minutes, Subject = Subject.Holding, For = Audience.Convener, Run = KeepMinutes.Run, Purpose = t => t.MinutesPurpose,
            Inputs = [CommandInput.Meeting, CommandInput.Words],
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Presented, Subject = Subject.Holding, For = Audience.Convener, Run = NotePresentation.Run, Purpose = t => t.PresentedPurpose,
            Inputs = [CommandInput.Meeting, CommandInput.Member, CommandInput.Words],
            Changes = true,
            Concerns = rulebook => rulebook.Points.Any(rule => rule.For is PointReason.Presenting),
        },
        new()
        {
            Id = CommandIds.Place, Subject = Subject.Holding, For = Audience.Convener, Run = ChangePlace.Run, Purpose = t => t.ChangePlacePurpose,
            Inputs = [CommandInput.Meeting, CommandInput.Words],
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Topic, Subject = Subject.Holding, For = Audience.Convener, Run = ChangeTopic.Run, Purpose = t => t.ChangeTopicPurpose,
            Inputs = [CommandInput.Meeting, CommandInput.Words],
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Announce, Subject = Subject.Holding, For = Audience.Convener, Run = Announce.Run, Purpose = t => t.AnnouncePurpose,
            Inputs = [CommandInput.Community, CommandInput.Words], OnlyInPrivate = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Budget, Subject = Subject.Money, For = Audience.Convener, Run = ShowBudget.Run, Purpose = t => t.BudgetPurpose,
            Inputs = [CommandInput.Community, CommandInput.Words], OnlyInPrivate = true,
            Concerns = rulebook => rulebook.Funding is not null,
        },
        new()
        {
            Id = CommandIds.Spend, Subject = Subject.Money, For = Audience.Convener, Run = Spend.Run, Purpose = t => t.SpendPurpose,
            Inputs = [CommandInput.BudgetItem, CommandInput.Words, CommandInput.Community], OnlyInPrivate = true,
            Changes = true,
            Concerns = rulebook => rulebook.Funding is not null,
        },
        new()
        {
            Id = CommandIds.RequestPurchase, Subject = Subject.Money, For = Audience.Convener, Run = RequestPurchase.Run,
            Purpose = t => t.RequestPurchasePurpose,
            Inputs = [CommandInput.BudgetItem, CommandInput.Words, CommandInput.Community], OnlyInPrivate = true,
            Changes = true,
            Concerns = rulebook => rulebook.Funding is not null,
        },
        new()
        {
            Id = CommandIds.Collect, Subject = Subject.Money, For = Audience.Convener, Run = Collect.Run, Purpose = t => t.CollectPurpose,
            Inputs = [CommandInput.Words, CommandInput.Community], OnlyInPrivate = true,
            Changes = true,
            Concerns = rulebook => rulebook.Collection is not null,
        },
        new()
        {
            Id = CommandIds.Progress, Subject = Subject.Duties, For = Audience.Convener, Run = ShowProgress.Run, Purpose = t => t.ProgressPurpose,
            Inputs = [CommandInput.Community], OnlyInPrivate = true,
            Concerns = rulebook => rulebook.Duties.Count > 0,
        },
        new()
        {
            Id = CommandIds.Overview, Subject = Subject.Duties, For = Audience.Officer, Run = ShowOverview.Run, Purpose = t => t.OverviewPurpose,
            Inputs = [CommandInput.Words], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.HandIn, Subject = Subject.Duties, For = Audience.Convener, Run = HandIn.Run, Purpose = t => t.HandInPurpose,
            Inputs = [CommandInput.Duty, CommandInput.Words, CommandInput.Community], OnlyInPrivate = true,
            AlsoFor = OwnDuties.AreOwedBy,
            Changes = true,
            Concerns = rulebook => rulebook.Duties.Any(duty => duty.Task is DutyTask.HandIn),
        },
        new()
        {
            Id = CommandIds.Figures, Subject = Subject.Duties, For = Audience.Convener, Run = Figures.Run, Purpose = t => t.FiguresPurpose,
            Inputs = [CommandInput.Figure, CommandInput.Words, CommandInput.Community], OnlyInPrivate = true,
            Changes = true,
            Concerns = rulebook => rulebook.Figures.Count > 0,
        },
        new()
        {
            Id = CommandIds.Apply, Subject = Subject.Applying, For = Audience.Convener, Run = Apply.Run, Purpose = t => t.ApplyPurpose,
            Inputs = [CommandInput.Community, CommandInput.Words], OnlyInPrivate = true,
            Changes = true,
            Concerns = rulebook => rulebook.Application is not null,
        },
        new()
        {
            Id = CommandIds.Recommend, Subject = Subject.Applying, For = Audience.Head, Run = Recommend.Run, Purpose = t => t.RecommendPurpose,
            Inputs = [CommandInput.Community, CommandInput.Words], OnlyInPrivate = true,
            Changes = true,
            Concerns = rulebook => rulebook.Application is not null,
        },
        new()
        {
            Id = CommandIds.Approve, Subject = Subject.Applying, For = Audience.Officer, Run = Approve.Run, Purpose = t => t.ApprovePurpose,
            Inputs = [CommandInput.Community, CommandInput.Words], OnlyInPrivate = true,
            Changes = true,
            Concerns = rulebook => rulebook.Application is not null,
        },
        new()
        {
            Id = CommandIds.Return, Subject = Subject.Applying, For = Audience.Head, Run = ReturnApplication.Run, Purpose = t => t.ReturnPurpose,
            Inputs = [CommandInput.Community, CommandInput.Reason], OnlyInPrivate = true,
            Changes = true,
            Concerns = rulebook => rulebook.Application is not null,
        },
        new()
        {
            Id = CommandIds.Credit, Subject = Subject.Duties, For = Audience.Officer, Run = NoteCredit.Run, Purpose = t => t.CreditPurpose,
            Inputs = [CommandInput.Member, CommandInput.Words], OnlyInPrivate = true,
            Changes = true,
            Concerns = rulebook => rulebook.Months is not null,
        },
        new()
        {
            Id = CommandIds.Rules, Subject = Subject.Applying, For = Audience.Convener, Run = ShowRules.Run, Purpose = t => t.RulesPurpose,
            Inputs = [CommandInput.Words],
        },
        new()
        {
            Id = CommandIds.Reminders, Subject = Subject.Account, For = Audience.Member, Run = Reminders.Run, Purpose = t => t.RemindersPurpose,
            Inputs = [CommandInput.Words], OnlyInPrivate = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Members, Subject = Subject.Account, For = Audience.Member, Run = ShowMembers.Run, Purpose = t => t.MembersPurpose,
            Inputs = [CommandInput.Community, CommandInput.When], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Export, Subject = Subject.Account, For = Audience.Member, Run = Export.Run, Purpose = t => t.ExportPurpose,
            Inputs = [CommandInput.Words], OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.JoinCommunity, Subject = Subject.Account, For = Audience.Convener, Run = JoinCommunity.Run, Purpose = t => t.JoinCommunityPurpose,
            Inputs = [CommandInput.Words, CommandInput.When, CommandInput.Community], OnlyInPrivate = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.LeaveCommunity, Subject = Subject.Account, For = Audience.Convener, Run = LeaveCommunity.Run,
            Purpose = t => t.LeaveCommunityPurpose,
            Inputs = [CommandInput.Member, CommandInput.When, CommandInput.Reason], OnlyInPrivate = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Rename, Subject = Subject.Account, For = Audience.Convener, Run = RenameMember.Run, Purpose = t => t.RenamePurpose,
            Inputs = [CommandInput.Member, CommandInput.Words], OnlyInPrivate = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.IssueCode, Subject = Subject.Account, For = Audience.Convener, Run = IssueBindingCode.Run, Purpose = t => t.IssueCodePurpose,
            Inputs = [CommandInput.Member], OnlyInPrivate = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Bind, Subject = Subject.Account, For = Audience.Anyone, Run = Bind.Run, Purpose = t => t.BindPurpose,
            Inputs = [CommandInput.Code], OnlyInPrivate = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.MyAccounts, Subject = Subject.Account, For = Audience.Member, Run = OwnAccounts.Run, Purpose = t => t.MyAccountsPurpose,
            OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.Unlink, Subject = Subject.Account, For = Audience.Member, Run = Unlink.Run, Purpose = t => t.UnlinkPurpose,
            Inputs = [CommandInput.Words], OnlyInPrivate = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Calendar, Subject = Subject.Account, For = Audience.Member, Run = MyCalendar.Run, Purpose = t => t.CalendarPurpose,
            Inputs = [CommandInput.Words], OnlyInPrivate = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.MyData, Subject = Subject.Account, For = Audience.Member, Run = MyData.Run, Purpose = t => t.MyDataPurpose,
            OnlyInPrivate = true,
        },
        new()
        {
            Id = CommandIds.DeleteData, Subject = Subject.Account, For = Audience.Member, Run = DeleteData.Run, Purpose = t => t.DeleteDataPurpose,
            Inputs = [CommandInput.Words], OnlyInPrivate = true,
            Changes = true,
        },
        new()
        {
            Id = CommandIds.Undo, Subject = Subject.Account, For = Audience.Member, Run = TakeLastBack.Run, Purpose = t => t.UndoPurpose,
            Inputs = [CommandInput.Words], TakesBack = true, Changes = true,
        },
        new()
        {
            Id = CommandIds.Help, Subject = Subject.Account, For = Audience.Anyone, Run = Help.Run, Purpose = t => t.HelpPurpose,
            Inputs = [CommandInput.Words],
        },
    ];

    public static Command Get(string id) =>
        All.FirstOrDefault(command => command.Id == id) ?? throw new ArgumentException($"There is no command '{id}'.", nameof(id));
}
