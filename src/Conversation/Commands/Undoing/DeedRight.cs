using CommunityBot.Attachments;
using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Applying;
using CommunityBot.Conversation.Commands.Training;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Undoing;

/// <summary>Whoever did something may take it back while they could still do it: what one leads no more is left to those who lead it.</summary>
internal static class DeedRight
{
    /// <returns>What the speaker would have to lead for it and does not; null where nothing is in the way.</returns>
    public static string? Lacking(Turn turn, Deed deed)
    {
        if (deed is Deed.Appointed appointed)
        {
            var programmes = appointed.Of.Select(change => Programme(turn, change.Office));
            var lost = programmes.Except(turn.Records.People.OfficerOf(turn.Me.Id, turn.Today)).ToList();
            return lost.Count == 0 ? null : turn.Wording.Name(lost[0]);
        }

        if (deed is Deed.Credited credited)
            return turn.Records.Credits.Find(credited.Lines[0]) is { } line && Trained.Administered(turn).All(one => one.Family != line.Family)
                ? turn.Wording.Name(line.Programme)
                : null;

        if (deed is Deed.Imported imported)
        {
            var led = Leading.Communities(turn).Select(one => one.Id).ToList();
            return imported.Meetings.Select(turn.Records.Meetings.Find).OfType<Meeting>().Select(one => one.Community).Except(led)
                .Select(one => turn.Records.Communities.Find(one)?.Name).FirstOrDefault();
        }

        if (Of(turn, deed) is not { } id || turn.Records.Communities.Find(id) is not { } community)
            return null;
        var mine = deed switch
        {
            Deed.StepTaken { To: ApplicationState.Approved } => turn.Records.AdministeredBy(turn.Me.Id, turn.Today),
            Deed.StepTaken { To: not ApplicationState.Filed } => Deciding.Communities(turn),
            _ => Leading.Communities(turn),
        };
        return mine.Any(one => one.Id == id) ? null : community.Name;
    }

    private static ProgrammeId Programme(Turn turn, Office office) => office switch
    {
        Office.Officer(var programme) => programme,
        Office.Head(var community) => turn.Records.Communities.Find(community)!.Programme,
        _ => throw new InvalidOperationException($"Of which programme a new office is has to be said here: {office}"),
    };

    /// <summary>Null for what one does for oneself alone, such as signing in, and for what one sent.</summary>
    private static CommunityId? Of(Turn turn, Deed deed) => deed switch
    {
        Deed.Attendance own when IsOnesOwn(own.Act) && own.Of.All(whom => whom.Person == turn.Me.Id) => null,
        Deed.LeaveFrom leave => leave.Person == turn.Me.Id ? null : OfMeeting(turn, leave.Meetings[0]),
        Deed.Attendance attendance => OfMeeting(turn, attendance.Meeting),
        Deed.Planned planned => planned.Meetings is [var first, ..] ? OfMeeting(turn, first) : null,
        Deed.Moved moved => OfMeeting(turn, moved.Meeting),
        Deed.Relocated moved => OfMeeting(turn, moved.Meeting),
        Deed.Retitled renamed => OfMeeting(turn, renamed.Meeting),
        Deed.Cancelled cancelled => OfMeeting(turn, cancelled.Meeting),
        Deed.SignInSet set => OfMeeting(turn, set.Meeting),
        Deed.MinutesWritten written => OfMeeting(turn, written.Meeting),
        Deed.MinutesReplaced replaced => OfMeeting(turn, replaced.Meeting),
        Deed.Booked booked => booked.Community,
        Deed.Tallied tallied => turn.Records.Tallies.Find(tallied.Line) is { } line && line.Member != turn.Me.Id ? line.Community : null,
        Deed.CaseNoted noted => noted.Community,
        Deed.ApplicationWritten written => written.Community,
        Deed.StepTaken step => step.Community,
        Deed.Announced announced => turn.Records.Bulletins.Find(announced.Bulletin)?.Community,
        Deed.Placed placed => placed.Of[0].Community,
        Deed.Renamed renamed => OfPerson(turn, renamed.Person),
        Deed.Attached { TakesBack: true } back => OfOthers(turn, back.Which[^1]),
        Deed.Attached or Deed.PhotosMeant or Deed.Credited or Deed.RemindersSet or Deed.Hushed or Deed.Appointed or Deed.Imported or Deed.Final => null,
        _ => throw new InvalidOperationException($"Whose a new deed is has to be said here: {deed}"),
    };

    private static bool IsOnesOwn(AttendanceAct act) =>
        act is AttendanceAct.SignedIn or AttendanceAct.SignedOut or AttendanceAct.Leave or AttendanceAct.ComingLate or AttendanceAct.TakenBack;

    /// <summary>One that the speaker leads, where there is one.</summary>
    private static CommunityId? OfPerson(Turn turn, PersonId person)
    {
        var led = Leading.Communities(turn).Select(community => community.Id).ToHashSet();
        var theirs = turn.Records.People.EverOf(person).Select(place => place.Community.Id).ToList();
        return theirs.Count == 0 ? null : theirs.Find(led.Contains) is { Value: > 0 } one ? one : theirs[0];
    }

    /// <summary>Of a photo or receipt that somebody else sent.</summary>
    private static CommunityId? OfOthers(Turn turn, AttachmentId id) => turn.Records.Attachments.Find(id) switch
    {
        { By: var by } when by == turn.Me.Id => null,
        { Meeting: { } meeting } => OfMeeting(turn, meeting),
        { Expense: { } expense } => turn.Records.Budget.Find(expense)?.Community,
        _ => null,
    };

    private static CommunityId? OfMeeting(Turn turn, MeetingId id) => turn.Records.Meetings.Find(id)?.Community;
}
