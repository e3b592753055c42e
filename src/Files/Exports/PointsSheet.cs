using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Points;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>One row for each line of the ledger of points, counter-entries included, by the day it was written.</summary>
public sealed class PointsSheet(CommunityRows rows, SchoolClock clock)
{
    private static readonly IReadOnlyList<Heading> s_columns =
    [
        "programme", "community", "name", "role", "member_kind", "school", "department", "date", "session", "kind", "topic",
        "rule", "points", "worth", "cite", "edition", "recorded_by", "reason", "corrects", "id",
    ];

    public Sheet Of(ExportScope scope) => Sheet.Of(s_columns, rows.Read(scope, (records, community) =>
    {
        var names = new LedgerNames(records, community);
        return records.Points.Of(community.Id)
            .Where(line => scope.Includes(line.Person) && scope.Includes(clock.Day(line.At)))
            .Select(line => Row(names, community, line));
    }));

    private object?[] Row(LedgerNames names, Community community, PointEntry line)
    {
        var (person, member, meeting) = (names.Person(line.Person), names.Member(line.Person, clock.Day(line.At)), names.Meeting(line.Meeting));
        return
        [
            community.Programme.Value, community.Name, person?.Name, member is null
                ? null
                : ExportWords.Of(member.Role), member is null ? null : ExportWords.Of(member.Kind),
            person?.School, person?.Department, clock.Day(line.At), line.Meeting?.Value, meeting?.Kind, meeting?.Topic,
            line.Rule, Exact(
                line.Points), Exact(line.Worth), line.Cite.ToString(), line.Version, names.Person(line.By)?.Name, line.Why, line.Corrects?.Value, line.Id.Value,
        ];
    }

    private static decimal Exact(PointValue points) => points.Hundredths / 100m;
}
