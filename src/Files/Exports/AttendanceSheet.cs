using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Meetings;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>One row for each member of its day and each guest of each meeting that has begun.</summary>
public sealed class AttendanceSheet(CommunityRows rows, SchoolClock clock, DateTimeOffset now)
{
    private static readonly IReadOnlyList<Heading> s_columns =
    [
        "programme", "community", "session", "date", "kind", "number", "topic", "name", "role", "member_kind", "school", "department",
        "state", "signed_in", "signed_out", "minutes", "recorded_by", "reason",
    ];

    public Sheet Of(ExportScope scope) => Sheet.Of(s_columns, rows.Read(scope, (records, community) =>
    {
        var ever = scope.EverIn(records, community);
        return scope.MeetingsOf(records, community, clock)
            .Where(meeting => meeting.HasBegun(now))
            .SelectMany(meeting => RowsOf(records, scope, community, meeting, ever));
    }));

    private IEnumerable<object?[]> RowsOf(
        IRecords records, ExportScope scope, Community community, Meeting meeting, IReadOnlyList<Membership> ever) =>
        AttendanceLine.Of(records, scope, meeting, ever, clock).Select(line => Row(community, meeting, line));

    private object?[] Row(Community community, Meeting meeting, AttendanceLine line) =>
    [
        community.Programme.Value, community.Name, meeting.Id.Value, clock.Day(meeting.StartsAt), meeting.Kind, meeting.Number, meeting.Topic,
        line.Name, line.Member is { } one ? ExportWords.Of(one.Role) : ExportWords.Guest, line.Member is { } member ? ExportWords.Of(member.Kind) : null,
        line.Member?.Person.School, line.Member?.Person.Department,
        ExportWords.Of(line.Presence.State), Local(line.Presence.SignedInAt), Local(line.Presence.SignedOutAt),
        line.MinutesIn(meeting), line.RecordedBy?.Name, line.Presence.Reason,
    ];

    private DateTimeOffset? Local(DateTimeOffset? instant) => instant is { } at ? clock.Local(at) : null;
}
