using CommunityBot.Calendar;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string MeetingsPurpose { get; }

    public abstract string AttendancePurpose { get; }

    public abstract string LeavePurpose { get; }

    public abstract string PlanPurpose { get; }

    public abstract string CancelPurpose { get; }

    public abstract string ComingTitle { get; }

    public abstract string NothingComing { get; }

    public abstract string OpenNow { get; }

    /// <summary>Of a meeting that has begun.</summary>
    public abstract string UnderWay { get; }

    public abstract string NoSuchMeeting(MeetingId reference);

    public abstract string WhichMeeting { get; }

    public abstract string AttendanceTitle(string name);

    public abstract string AttendanceOfAllTitle { get; }

    public abstract string OnlyOwnAttendance { get; }

    /// <summary>Beside a meeting that is not within the programme's period.</summary>
    public abstract string OutsideThePeriod { get; }

    public abstract string LeaveTaken(int times);

    public abstract string NoMeetingsYet { get; }

    /// <summary>Attended of held, and what the rate comes to at best if all <paramref name="ahead"/> are attended too.</summary>
    public abstract string AttendanceRate(int attended, int held, int ahead, int all);

    public abstract string NoMeetingToLeave { get; }

    public abstract string NoMeetingOn(IReadOnlyList<DateOnly> days);

    /// <summary>The same for whoever leads.</summary>
    public abstract string NoLedMeetingOn(DateOnly day);

    /// <summary>Leave was noted before, for that reason.</summary>
    public abstract string OnLeaveAlready(string meetings, string reason);

    public abstract string LeaveFromWhich { get; }

    /// <summary>Nothing is noted, as what was written speaks of more than one meeting.</summary>
    public abstract string LeaveByTheMeeting { get; }

    /// <summary>Nothing is noted, as what was written speaks of a part of the meeting.</summary>
    public abstract string LeaveIsFromTheWhole(string words);

    /// <summary>A button: leave from all of it.</summary>
    public abstract string WholeMeeting { get; }

    public abstract string LeaveWhilePresent(string meeting);

    /// <param name="meetings">With their hours.</param>
    public abstract string AskReason(string meetings);

    public abstract IReadOnlyList<string> CommonReasons { get; }

    public abstract string LeaveNoted(string meetings);

    /// <summary>Whether leave is asked for somebody else: 幫, 替, for.</summary>
    public abstract bool IsForAnother(string word);

    public abstract string LeaveNotedFor(string name, string meetings);

    public abstract string LeaveNotedByConvener(string convener, string meetings, string reason);

    public abstract string OnlyOnesOwnLeave(string name);

    public abstract string ConvenerIsTold { get; }

    /// <summary>When no convener can be written to.</summary>
    public abstract string TellConvenerYourself { get; }

    public abstract string SomebodyOnLeave(string name, string meetings, string reason);

    public abstract string AskCommunity { get; }

    public abstract string AskKind { get; }

    public abstract string AskWhen(DateOnly? dayKnown);

    public abstract string AskEnd(TimeOnly start);

    public abstract string AskPlace { get; }

    public abstract string AskTopic { get; }

    public abstract string Online { get; }

    public abstract string EndsBeforeStart { get; }

    public abstract string Planned(string meeting);

    public abstract string OutsidePeriod(Period period, Citations cite);

    public abstract string SameTimeAs(string meeting);

    /// <summary>Members who are in a meeting of another programme's community at that time.</summary>
    public abstract string InTwoProgrammes(string names, string community, string meeting, Citations cite);

    /// <summary>What the regulation asks of this kind of meeting.</summary>
    public abstract string MindThat(string reminder, Citations cite);

    public abstract string InThePast { get; }

    public abstract string ConfirmCancel(string meeting, Hours span);

    public abstract string YesCancel { get; }

    /// <summary>The word that a confirmation ends with.</summary>
    public abstract string Sure { get; }

    public abstract string Cancelled(string meeting);

    public abstract string CancelledAlready(string meeting);

    public abstract string CannotCancelAttended(string meeting);

    public abstract string IsOnNow(string openSignIn);

    /// <summary>Communities for which there is no button.</summary>
    public abstract string MoreCommunities(string names, string example);
}
