using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Undoing;

/// <summary>Whether somebody may still take back what they did for a community: whoever does not lead it any more leaves that to those who do.</summary>
internal static class OwnDeeds
{
    public static bool MayTakeBack(Turn turn, Deed deed) => deed switch
    {
        Deed.Attendance(var meeting, _, var of) when of.Any(whom => whom.Person != turn.Me.Id) => Leads(turn, meeting),
        Deed.Attendance(var meeting, AttendanceAct.Recorded or AttendanceAct.Withdrawn, _) => Leads(turn, meeting),
        Deed.LeaveFrom(var meetings, var person) when person != turn.Me.Id => meetings.All(meeting => Leads(turn, meeting)),
        Deed.Planned(var meetings) => meetings.All(meeting => Leads(turn, meeting)),
        Deed.Moved moved => Leads(turn, moved.Meeting),
        Deed.Relocated moved => Leads(turn, moved.Meeting),
        Deed.Retitled renamed => Leads(turn, renamed.Meeting),
        Deed.Cancelled(var meeting) => Leads(turn, meeting),
        Deed.SignInSet set => Leads(turn, set.Meeting),
        Deed.MinutesWritten written => Leads(turn, written.Meeting),
        Deed.MinutesReplaced replaced => Leads(turn, replaced.Meeting),
        Deed.Booked booked => Leads(turn, booked.Community),
        Deed.Tallied(var line) => turn.Records.Tallies.Find(line) is not { } entry || Leads(turn, entry.Community),
        Deed.ApplicationWritten written => Leads(turn, written.Community),
        Deed.StepTaken step => Leads(turn, step.Community) || turn.Records.People.HeadOf(turn.Me.Id).Any(community => community.Id == step.Community),
        Deed.Announced(var id) => turn.Records.Bulletins.Find(id) is not { } bulletin || Leads(turn, bulletin.Community),
        _ => true,
    };

    private static bool Leads(Turn turn, MeetingId id) => turn.Records.Meetings.Find(id) is not { } meeting || Leads(turn, meeting.Community);

    private static bool Leads(Turn turn, CommunityId id) => Leading.Communities(turn).Any(community => community.Id == id);
}
