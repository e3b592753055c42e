using System.Globalization;
using CommunityBot.Typing;

namespace CommunityBot.PastAttendance;

/// <summary>What can be wrong with a row of past attendance. <c>Files</c> has the words for each.</summary>
public enum AttendanceFault
{
    NoRows,
    ExcelError,
    Damaged,
    BadCharacters,

    /// <summary>Instead: how many characters are allowed.</summary>
    TooLong,

    /// <summary>Instead: the programmes that are known.</summary>
    UnknownProgramme,

    /// <summary>Instead: the communities there are.</summary>
    UnknownCommunity,

    /// <summary>The same where the name is much like some. Instead: those.</summary>
    NearCommunity,

    /// <summary>A community of several programmes. Instead: those.</summary>
    WhichProgramme,
    BadDay,
    BadTime,

    /// <summary>The number of a meeting that is on another day by now. Instead: that day.</summary>
    MeetingMoved,

    /// <summary>Several meetings of that day. Instead: those.</summary>
    WhichMeeting,

    /// <summary>A meeting that is not there, of which it is not said from when to when it was.</summary>
    MissingTime,

    /// <summary>The same, of no kind that the programme has. Instead: those it has.</summary>
    UnknownKind,

    /// <summary>One that is made, of which another row says something else. Found: that. Instead: the line of the other.</summary>
    OtherMeeting,

    /// <summary>It is still to come.</summary>
    NotBegun,

    /// <summary>A meeting that is not there, on a day outside the programme. Instead: from when to when that is.</summary>
    OutsideProgramme,
    MissingName,

    /// <summary>A guest whose name is none.</summary>
    NoName,

    /// <summary>A guest who is a member.</summary>
    GuestIsMember,

    /// <summary>Nobody of that name is or was in the community. Instead: which one.</summary>
    NotInCommunity,

    /// <summary>Who is of that name is of another school. Instead: that one.</summary>
    OtherSchool,

    /// <summary>Not a member on the day of the meeting. Instead: the day.</summary>
    OutsideDays,

    /// <summary>Several members are of that name. Instead: what tells them apart.</summary>
    Namesakes,

    /// <summary>Somebody whose data was deleted, of whom nothing is noted any more.</summary>
    Deleted,

    /// <summary>Instead: what may stand there.</summary>
    UnknownState,

    /// <summary>The same person at the same meeting in two rows that say different things. Instead: the other line.</summary>
    Twice,
}

/// <param name="Line">Counted from 1, as Excel counts rows.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Instead">What the fault is measured by; see each.</param>
public sealed record AttendanceProblem(int Line, AttendanceFault Fault, string Found = "", string Instead = "")
{
    /// <summary>What is wrong with a cell: that it is damaged, where it is.</summary>
    internal static AttendanceProblem About(int line, AttendanceFault fault, string found, string instead = "", int most = Limits.Name)
    {
        var (what, measure) = DamagedCell.Fault(found.Trim(), most) switch
        {
            null => (fault, instead),
            CellFault.ExcelError => (AttendanceFault.ExcelError, ""),
            CellFault.Damaged => (AttendanceFault.Damaged, ""),
            CellFault.BadCharacters => (AttendanceFault.BadCharacters, ""),
            _ => (AttendanceFault.TooLong, most.ToString(CultureInfo.InvariantCulture)),
        };
        return new AttendanceProblem(line, what, DamagedCell.Shown(found), measure);
    }
}
