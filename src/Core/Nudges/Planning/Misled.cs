using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Nudges.Planning;

/// <summary>
/// Who goes by what a meeting is no more: they were reminded of it, or asked for leave from it, and it was changed since. Whoever only
/// has it in a calendar needs not be told, as that changes by itself.
/// </summary>
public static class Misled
{
    /// <summary>Those of today's members who do, each with what they know.</summary>
    public static IReadOnlyList<(Membership Member, FormerMeeting Known)> By(INudgeRecords records, Meeting meeting, IReadOnlyList<Membership> members) =>
        meeting.Revision == 0 || records.Meetings.FormerOf(meeting.Id) is not [_, ..] former
            ? []
            : [.. members
                .Select(member => (Member: member, Known: Known(records, meeting, former, member.Person.Id)!))
                .Where(one => one.Known is not null)];

    /// <summary>What somebody knows of it; null where that is nothing, or still so.</summary>
    public static FormerMeeting? Known(INudgeRecords records, Meeting meeting, PersonId person) =>
        Known(records, meeting, records.Meetings.FormerOf(meeting.Id), person);

    private static FormerMeeting? Known(INudgeRecords records, Meeting meeting, IReadOnlyList<FormerMeeting> former, PersonId person)
    {
        var told = records.Nudges.LastToldOf(person, meeting.Id);
        var leave = Presence.Of(records.Attendance.Of(meeting.Id, person)).State == PresenceState.OnLeave
            ? records.Attendance.Of(meeting.Id, person).Where(line => line.Act == AttendanceAct.Leave).Max(line => (DateTimeOffset?)line.At)
            : null;
        var known = leave is { } asked && !(told?.At > asked)
            ? former.FirstOrDefault(one => one.Until > asked)
            : former.FirstOrDefault(one => one.Revision == told?.Revision);
        return known?.Misleads(meeting) == true ? known : null;
    }
}
