using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Meetings;
using CommunityBot.Records;

namespace CommunityBot.Files.Exports;

/// <summary>One row for each member of its day and each guest of each meeting that has begun.</summary>
public sealed class AttendanceSheet(IStore store, SchoolClock clock, DateTimeOffset now)
{
    private static readonly IReadOnlyList<string> s_columns =
    [
        "programme", "community", "session", "date", "kind", "number", "topic", "name", "role", "member_kind", "school", "department",
        "state", "signed_in", "signed_out", "minutes", "recorded_by", "reason",
    ];

    public Sheet Of(ExportScope scope) => new(s_columns, CommunityRows.Read(store, scope, (records, community) =>
    {
        var ever = records.People.EverIn(community.Id);
        return scope.Meetings(records, community, clock)
            .Where(meeting => meeting.HasBegun(now))
            .SelectMany(meeting => RowsOf(records, community, meeting, ever));
    }));

    private IEnumerable<object?[]> RowsOf(IRecords records, Community community, Meeting meeting, IReadOnlyList<Membership> ever)
    {
        var log = records.Attendance.Of(meeting.Id);
        var roll = Turnout.Of(ever, clock.Day(meeting.StartsAt), log).Lines.Select(line => line.Member);
        var people = roll.Select(member => Row(
            records, community, meeting, log.Where(entry => entry.Person == member.Person.Id),
            member.Person.Name, ExportWords.Of(member.Role), ExportWords.Of(member.Kind), member.Person.School, member.Person.Department));
        var guests = log.Where(entry => entry.Guest is not null).GroupBy(entry => entry.Guest!)
            .Where(lines => Presence.Of(lines).CountsAsPresent)
            .Select(lines => Row(records, community, meeting, lines, lines.Key, ExportWords.Guest, null, null, null));
        return people.Concat(guests);
    }

    private object?[] Row(
        IRecords records, Community community, Meeting meeting, IEnumerable<AttendanceEntry> log,
        string name, string role, string? kind, string? school, string? department)
    {
        var lines = StandingAttendance.Of(log).OrderBy(line => line.Id.Value).ToList();
        var presence = Presence.Of(lines);
        var recordedBy = presence.State switch
        {
            PresenceState.Recorded => lines.FindLast(line => line.Act == AttendanceAct.Recorded)?.RecordedBy,
            PresenceState.Missing => lines.FindLast(line => line.Act == AttendanceAct.Withdrawn)?.RecordedBy,
            _ => null,
        };
        return
        [
            community.Programme.Value, community.Name, meeting.Id.Value, clock.Day(meeting.StartsAt), meeting.Kind, meeting.Number, meeting.Topic,
            name, role, kind, school, department,
            ExportWords.Of(presence.State), Local(presence.SignedInAt), Local(presence.SignedOutAt),
            presence.TimeSpentIn(meeting) is { } spent ? (int)spent.TotalMinutes : null,
            recordedBy is { } id ? records.People.Find(id)?.Name : null, presence.Reason,
        ];
    }

    private DateTimeOffset? Local(DateTimeOffset? instant) => instant is { } at ? clock.Local(at) : null;
}
