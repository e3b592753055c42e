using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Meetings;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>
/// One row for each meeting, planned ones included. Present, late, recorded, on leave and missing add up to the members of its day; nobody is
/// missing from a meeting that has not begun.
/// </summary>
public sealed class MeetingsSheet(CommunityRows rows, SchoolClock clock, DateTimeOffset now)
{
    private static readonly IReadOnlyList<Heading> s_columns =
    [
        "programme", "community", "session", "kind", "number", "topic", "place", "starts", "ends",
        "members", "present", "late", "recorded", "on_leave", "missing", "guests",
    ];

    public Sheet Of(ExportScope scope) => Sheet.Of(s_columns, rows.Read(scope, (records, community) =>
    {
        var ever = records.People.EverIn(community.Id);
        return scope.MeetingsOf(records, community, clock).Select(meeting => Row(records, community, meeting, ever));
    }));

    private object?[] Row(IRecords records, Community community, Meeting meeting, IReadOnlyList<Membership> ever)
    {
        var turnout = Turnout.Of(ever, clock.Day(meeting.StartsAt), records.Attendance.Of(meeting.Id));
        return
        [
            community.Programme.Value, community.Name, meeting.Id.Value, meeting.Kind, meeting.Number, meeting.Topic, meeting.Place,
            clock.Local(meeting.StartsAt), clock.Local(meeting.EndsAt), turnout.Lines.Count,
            turnout.In(PresenceState.Present).Count(), turnout.In(PresenceState.Late).Count(), turnout.In(PresenceState.Recorded).Count(),
            turnout.In(PresenceState.OnLeave).Count(), meeting.HasBegun(now) ? turnout.In(PresenceState.Missing).Count() : null,
            turnout.Guests.Count,
        ];
    }
}
