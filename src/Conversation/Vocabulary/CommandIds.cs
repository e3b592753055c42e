namespace CommunityBot.Conversation.Vocabulary;

/// <summary>The commands by the name that never changes: open questions and platforms remember it.</summary>
public static class CommandIds
{
    public const string Announce = "announce";
    public const string Apply = "apply";
    public const string Approve = "approve";
    public const string Attendance = "attendance";
    public const string Bind = "link";
    public const string Budget = "budget";
    public const string Calendar = "calendar";
    public const string Cancel = "cancel-meeting";
    public const string CheckIn = "check-in";
    public const string CheckOut = "check-out";
    public const string CloseSignIn = "close-sign-in";
    public const string Collect = "feedback";
    public const string Credit = "credit";
    public const string Deadlines = "deadlines";
    public const string DeleteData = "delete-data";
    public const string Export = "export";
    public const string Figures = "figures";
    public const string HandIn = "hand-in";
    public const string Help = "help";
    public const string IssueCode = "binding-code";
    public const string JoinCommunity = "join-community";
    public const string Late = "late";
    public const string Leave = "leave";
    public const string LeaveCommunity = "leave-community";
    public const string Meetings = "meetings";
    public const string Members = "members";
    public const string Minutes = "minutes";
    public const string Move = "move-meeting";
    public const string MyAccounts = "my-accounts";
    public const string MyData = "my-data";
    public const string OpenSignIn = "open-sign-in";
    public const string Overview = "overview";
    public const string Photos = "photos";
    public const string Plan = "new-meeting";
    public const string Place = "change-place";
    public const string Points = "points";
    public const string Presented = "presented";
    public const string Progress = "progress";
    public const string PublicLesson = "public-lesson";
    public const string Recommend = "recommend";
    public const string Record = "record";
    public const string Reminders = "reminders";
    public const string Rename = "rename";
    public const string RequestPurchase = "request-purchase";
    public const string Return = "return";
    public const string Roster = "roster";
    public const string Rules = "rules";
    public const string Spend = "spend";
    public const string Topic = "change-topic";
    public const string Training = "training";
    public const string Undo = "undo";
    public const string Unlink = "unlink";
    public const string WithdrawLeave = "cancel-leave";
}
