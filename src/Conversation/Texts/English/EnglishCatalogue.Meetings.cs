using System.Globalization;
using CommunityBot.Calendar;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string MeetingsPurpose => "see what comes next";

    public override string AttendancePurpose => "see your attendance and rate; conveners also that of members, for example: attendance all";

    public override string LeavePurpose => "ask for leave and tell the convener, for example: leave 5/12 conference";

    public override string PlanPurpose => "plan a meeting, for example: new meeting lecture 5/12 14:00-16:00 Room301 AI in class";

    public override string CancelPurpose => "call off a coming meeting";

    public override string ComingTitle => "What comes next";

    public override string NothingComing => "Nothing is planned.";

    public override string OpenNow => "sign-in is open";

    public override string UnderWay => "under way";

    public override string NoSuchMeeting(MeetingId reference) =>
        $"There is no meeting {reference} in a community that you lead. Type “meetings” to see the numbers.";

    public override string WhichMeeting => "Which one?";

    public override string AttendanceTitle(string name) => $"Attendance of {name}";

    public override string AttendanceOfAllTitle => "Attendance of all members";

    public override string OnlyOwnAttendance => "Only conveners and officers see the attendance of others. For your own, use “attendance”.";

    public override string OutsideThePeriod => "outside the programme’s period";

    public override string LeaveTaken(int times) => $"on leave {times}×";

    public override string NoMeetingsYet => "no meetings in this period yet";

    public override string AttendanceRate(int attended, int held, int ahead, int all)
    {
        var soFar = held == 0 ? "none held so far" : $"{attended} of {held} attended ({Percent(attended, held)})";
        return ahead == 0 ? soFar : $"{soFar}; {ahead} to come, up to {Percent(attended + ahead, all)} if you attend them all";
    }

    public override string NoMeetingToLeave => "There is no coming meeting to take leave from; for past ones, please ask your convener.";

    public override string NoLedMeetingOn(DateOnly day) => $"You lead no meeting on {Day(day)}. Which one do you mean?";

    public override string NoMeetingOn(IReadOnlyList<DateOnly> days) => $"You have no meeting on {List([.. days.Select(Day)])}. Which one do you mean?";

    public override string LeaveByTheMeeting =>
        "Nothing is written down yet. Leave is noted meeting by meeting: from which one? For several, write “leave 12/3, 12/17”.";

    public override string LeaveIsFromTheWhole(string words) =>
        $"Nothing is written down yet. Leave means that you miss the whole meeting, and you wrote “{words}”. "
        + "If you come later, use “late”; if you have to go early, just tell your convener.";

    public override string WholeMeeting => "Leave, all of it";

    public override string OnLeaveAlready(string meetings, string reason) => $"Leave was noted before: {meetings} (reason: {reason}). Nothing more is needed.";

    public override string LeaveFromWhich => "From which one?";

    public override string LeaveWhilePresent(string meeting) => $"You have signed in to {meeting}, so no leave is needed. If that is wrong, ask your convener.";

    public override string AskReason(string meetings) => $"What is the reason for missing {meetings}? Press one, or answer in your own words.";

    public override IReadOnlyList<string> CommonReasons => ["official duty", "teaching", "personal", "illness"];

    public override string LeaveNoted(string meetings) => $"Leave noted: {meetings}";

    public override bool IsForAnother(string word) => word.ToLowerInvariant() is "for" || word is "幫" or "替" or "代" or "為";

    public override string LeaveNotedFor(string name, string meetings) => $"Leave noted for {name}: {meetings}";

    public override string LeaveNotedByConvener(string convener, string meetings, string reason) =>
        $"The convener {convener} noted leave for you from {meetings}: {reason}. If that is wrong, please tell the convener.";

    public override string OnlyOnesOwnLeave(string name) =>
        $"Leave is noted for oneself, or by the convener. Please ask {name} to send “leave”, or ask the convener; for your own leave just say which day.";

    public override string ConvenerIsTold => "The convener is told.";

    public override string TellConvenerYourself => "The convener has no account linked, so I cannot tell them. Please do so yourself.";

    public override string SomebodyOnLeave(string name, string meetings, string reason) =>
        $"{name} is on leave from {meetings}: {reason}";

    public override string AskCommunity => "Which community is it for?";

    public override string AskKind => "What kind of meeting?";

    public override string AskWhen(DateOnly? dayKnown) => dayKnown is not { } day
        ? "When? For example: 5/12 14:00-16:00, or “next wed 2pm to 4pm”."
        : $"From when to when on {Day(day)}? For example: 14:00-16:00.";

    public override string AskEnd(TimeOnly start) => $"It starts at {Time(start)}. When does it end?";

    public override string AskPlace => $"Where? Type “{Skip}” if that is not settled.";

    public override string AskTopic => $"What is the topic? Type “{Skip}” if that is not settled.";

    public override string Online => "online";

    public override string EndsBeforeStart => "The end must come after the start. Please type the end, for example 16:00.";

    public override string Planned(string meeting) => $"Planned: {meeting}";

    public override string OutsidePeriod(Period period, Citations cite) =>
        $"Note: the programme runs from {Day(period.Start)} to {Day(period.End)} ({Articles(cite)}); this meeting is outside it.";

    public override string SameTimeAs(string meeting) => $"Note: {meeting} is planned for the same time.";

    public override string InTwoProgrammes(string names, string community, string meeting, Citations cite) =>
        $"Note: at that time {names} are in {meeting} of “{community}”, in another programme. The same thing is not paid for twice ({Articles(cite)}); "
        + "please make sure that these are two meetings.";

    public override string MindThat(string reminder, Citations cite) => $"Note: {reminder} ({Articles(cite)}).";

    public override string InThePast => "Note: this time is past; record attendance with “record”.";

    public override string ConfirmCancel(string meeting, Hours span) => $"Call off {meeting} ({Span(span)})?";

    public override string YesCancel => "Yes, call it off";

    public override string Sure => "yes";

    public override string Cancelled(string meeting) => $"Called off: {meeting}";

    public override string CancelledAlready(string meeting) => $"{meeting} was called off before.";

    public override string CannotCancelAttended(string meeting) => $"People have signed in to {meeting}, so it cannot be called off. Type “roster” to see who.";

    private static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{((part * 200) + whole) / (whole * 2)}%");

    public override string IsOnNow(string openSignIn) => $"Note: it has begun already. To have people sign in, type “{openSignIn}”.";

    public override string MoreCommunities(string names, string example) =>
        $"There is no button for: {names}. Please type it with its name, for example “{example}”.";
}
