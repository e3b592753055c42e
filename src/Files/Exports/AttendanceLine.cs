using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>A member of its day, or a guest, at a meeting.</summary>
/// <param name="Name">As it is now.</param>
/// <param name="Member">Null for a guest.</param>
/// <param name="Presence">What was noted.</param>
/// <param name="RecordedBy">Who noted it for them, or took it back.</param>
/// <param name="RecordedAt">When that was.</param>
internal sealed record AttendanceLine(string Name, Membership? Member, Presence Presence, Person? RecordedBy, DateTimeOffset? RecordedAt)
{
    public int? MinutesIn(Meeting meeting) => Presence.TimeSpentIn(meeting) is { } spent ? (int)spent.TotalMinutes : null;

    /// <summary>Members first, in the order of the roster.</summary>
    public static IEnumerable<AttendanceLine> Of(
        IRecords records, ExportScope scope, Meeting meeting, IReadOnlyList<Membership> ever, SchoolClock clock)
    {
        var log = scope.NotedAt(records, meeting);
        var byPerson = log.ToLookup(entry => entry.Person);
        var members = Turnout.Of(ever, clock.Day(meeting.StartsAt), log).Lines
            .Select(line => Of(records, line.Member.Person.Name, line.Member, line.Presence, byPerson[line.Member.Person.Id]));
        var guests = log.Where(entry => entry.Guest is not null).GroupBy(entry => entry.Guest!)
            .Select(lines => Of(records, lines.Key, member: null, Presence.Of(lines), lines))
            .Where(line => line.Presence.CountsAsPresent);
        return members.Concat(guests);
    }

    private static AttendanceLine Of(IRecords records, string name, Membership? member, Presence presence, IEnumerable<AttendanceEntry> log)
    {
        var recorded = presence.State switch
        {
            PresenceState.Recorded => Last(AttendanceAct.Recorded),
            PresenceState.Missing => Last(AttendanceAct.Withdrawn),
            _ => null,
        };
        return new AttendanceLine(name, member, presence, recorded?.RecordedBy is { } id ? records.People.Find(id) : null, recorded?.At);

        AttendanceEntry? Last(AttendanceAct act) => StandingAttendance.Of(log).Where(line => line.Act == act).MaxBy(line => line.Id.Value);
    }
}
