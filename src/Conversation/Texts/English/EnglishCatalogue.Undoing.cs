using CommunityBot.Calendar;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Undoing;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string UndoPurpose => "take back the last thing you did today";

    public override string DeedNumber(long number) => $"no. {number}";

    public override bool IsTheLast(string words) =>
        words.ToLowerInvariant() is "it" or "that" or "this" or "last" or "the last" or "the last one" or "the last thing" or "my last";

    public override string UndoReason => "taken back";

    public override string NothingToUndo => "You have done nothing today that can be taken back.";

    public override string NotYoursAnyMore(string community) =>
        $"“{community}” is not in your charge any more, so nothing was changed. Please ask its convener or officer.";

    public override string NotYourDeed => "That was not done by you. Only whoever did it can take it back.";

    public override string Undone(string what) => $"Taken back: {what}. Both the entry and this are kept.";

    public override string UndoneBefore(string what, TimeOnly at) => $"This was taken back at {Time(at)} already: {what}.";

    public override string UndoWhat(string what) => $"Shall I take this back: {what}? If so, press “undo”.";

    public override string TooLateToUndo(string what, DateOnly day) =>
        $"That was done on {Day(day)}, and can be taken back on the same day only: {what}. Correct it with the command it was done by, or ask your convener.";

    public override string DeedIsGone(string what, string who) => $"This counts no more{Aside(who)}, so there is nothing to take back: {what}.";

    public override string DeedOfErased(string what) =>
        $"This cannot be taken back: {what}. The data of whom it was about is deleted, and nothing from before is taken back since.";

    public override string WouldVacate(string what, string where, string post, DateOnly from) =>
        $"This cannot be taken back yet: {what}. Without it, {where} has no {post} from {Day(from)} on. "
            + $"Please “add member” another {post} first, then take it back.";

    public override string BuiltOn(string what, string later, string instead) => $"This cannot be taken back: {what}. {later}. {instead}";

    public override string CannotUndo(FinalDeed what) => what switch
    {
        FinalDeed.CodeIssued => "A binding code that was given out cannot be taken back; unused, it expires by itself.",
        FinalDeed.Unlinked => "Unlinking cannot be taken back. To use that account again, link it with a new binding code.",
        FinalDeed.HeadcountNoted => "Of how many teachers a department has, the last that was noted counts; if it is wrong, note it again.",
        FinalDeed.Erased => "Data that was deleted cannot be brought back.",
        FinalDeed.Bound => "A link cannot be taken back. If it is the wrong person, link again with your own code.",
        _ => "The address of a calendar that was given out or revoked cannot be taken back. Type “calendar renew” for a new one.",
    };

    public override string ThatWasTakenBack(string who, string what) => $"{who} took this back: {what}.";

    public override string IsNow(string name, string where, string what) => $"As it is now: {name} in “{where}”: {what}.";

    public override string IsNowNothingIn(string name, string where) => $"As it is now: {name} is not in “{where}”.";

    public override string IsNowCalled(string name) => $"As it is now: the name is “{name}”.";

    public override string FromDay(DateOnly first) => $"from {Day(first)} on";

    public override string UnsentStands(string what) => $"You unsent a message, but what it did stands: {what}. To take that back too, press “undo”.";

    public override string DidAttend(AttendanceAct act, string meeting, string names) => act switch
    {
        AttendanceAct.SignedIn => $"your sign-in ({meeting})",
        AttendanceAct.SignedOut => $"your sign-out ({meeting})",
        AttendanceAct.Leave => $"leave ({meeting})",
        AttendanceAct.ComingLate => $"that you come late ({meeting})",
        AttendanceAct.Recorded => $"the record of {names} ({meeting})",
        AttendanceAct.Presented => $"the presentation of {names} ({meeting})",
        AttendanceAct.Withdrawn => $"that attendance of {names} does not count ({meeting})",
        AttendanceAct.PresentationWithdrawn => $"that the presentation of {names} does not count ({meeting})",
        _ => $"the cancellation of leave ({meeting})",
    };

    public override string DidImport(string communities, int lines, int meetings) =>
        $"the import of attendance ({communities}: {lines} noted{(meetings > 0 ? $", {meetings} meeting{(meetings == 1 ? "" : "s")} made" : "")})";

    public override string DidPlan(string meetings) => $"the planning of {meetings}";

    public override string DidMove(string meeting) => $"the new time of {meeting}";

    public override string DidChangePlace(string meeting) => $"the new place of {meeting}";

    public override string DidChangeTopic(string meeting) => $"the new topic of {meeting}";

    public override string DidCancel(string meeting) => $"the cancellation of {meeting}";

    public override string DidOpenSignIn(string meeting) => $"the opening of sign-in ({meeting})";

    public override string DidCloseSignIn(string meeting) => $"the closing of sign-in ({meeting})";

    public override string DidWriteMinutes(string meeting) => $"minutes ({meeting})";

    public override string DidTakeMinutesBack(string meeting) => $"that minutes do not count ({meeting})";

    public override string DidBook(string community, string lines) => $"{lines} in the ledger of {community}";

    public override string CorrectionOf(string what) => $"the correction of “{what}”";

    public override string DidTally(string name) => $"the note of “{name}”";

    public override string DidSetReminders => "the settings of your reminders";

    public override string DidWriteApplication(string community) => $"what was written in the application of {community}";

    public override string DidTakeStep(string community, string step) => $"{step} ({community})";

    public override string DidFinally(FinalDeed what) => what switch
    {
        FinalDeed.CodeIssued => "a binding code",
        FinalDeed.Bound => "a link",
        FinalDeed.Unlinked => "unlinking an account",
        FinalDeed.HeadcountNoted => "how many teachers a department has",
        FinalDeed.Erased => "deleting data",
        _ => "the address of your calendar",
    };

    public override string NoMinutesToTakeBack(string meeting) => $"There are no minutes to take back ({meeting}).";

    public override string WhyTakeMinutesBack(string meeting, string minutes) =>
        $"Why are the newest minutes taken back ({meeting}): “{minutes}”? The reason is kept beside them.";

    public override string MinutesTakenBack(string meeting) => $"Minutes taken back: {meeting}";

    public override string YourMinutesWereTakenBack(string by, string meeting, string why) => $"{by} took your minutes back: {meeting}, because: {why}.";

    public override string WithdrawLeavePurpose => "cancel leave you asked for, for example: cancel leave tomorrow";

    public override string NoLeaveToTakeBack => "You asked for no leave from any meeting that is to come.";

    public override string WhichLeaveToTakeBack => "From which meeting is your leave to be cancelled?";

    public override string LeaveTakenBack(string meeting) => $"Leave cancelled: {meeting}";

    public override string SomebodyComesAfterAll(string name, string meeting, Hours span) => $"{name} cancelled their leave: {meeting} ({Span(span)}).";

    public override string DoneSince(Later later) => later switch
    {
        Later.CameAgain => "They were noted again since",
        Later.SignedOut => "You have signed out since",
        Later.MeetingUsed => "Somebody signed in, asked for leave, wrote minutes or opened the sign-in already",
        Later.MeetingChanged => "The meeting was changed since",
        Later.TimeOver => "The time for signing in is over",
        Later.PlannedAgain => "That part was planned again since",
        Later.Paid => "The request was paid since",
        Later.MoreBooked => "More was written in the ledger since",
        Later.HandedInAgain => "It was noted again since",
        Later.SentAgain => "The same was sent again since, or its place is full",
        Later.ApplicationWentOn => "The application went on since",
        Later.PlacesChanged => "The members were changed again since",
        Later.NameTaken => "Somebody else has the earlier name by now, and nobody could tell the two apart",
        _ => "The settings were changed since",
    };

    public override string DoInstead(Later later) => later switch
    {
        Later.CameAgain => "Correct it with “record undo” or “presented undo”.",
        Later.SignedOut => "Take your sign-out back first.",
        Later.MeetingUsed => "Use “close sign-in”, “cancel meeting” or “move” instead.",
        Later.MeetingChanged => "Use “move” or “cancel meeting” instead.",
        Later.TimeOver => "To open it again, say “open sign-in”.",
        Later.PlannedAgain => "Cancel the one you do not want with “cancel meeting”.",
        Later.Paid => "Correct the payment first.",
        Later.MoreBooked => "Correct it with “spend correct”, or ask the office.",
        Later.HandedInAgain => "Correct it with “hand in undo” or “figures correct”.",
        Later.SentAgain => "Say “photos” to see which are there.",
        Later.ApplicationWentOn => "Ask the office to return it.",
        Later.NameTaken => "To give another name, use “rename”.",
        Later.PlacesChanged => "Use “member leaves”, “add member” or “rename” instead.",
        _ => "Just set it with “reminders”.",
    };

    private static string Aside(string who) => who.Length == 0 ? "" : $" ({who})";

    public override string DeedIsForgotten => "That was done some time ago and cannot be taken back any more: only on the same day can it be.";
}
