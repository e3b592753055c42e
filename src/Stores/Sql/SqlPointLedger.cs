using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlPointLedger(ISqlSession sql) : IPointLedger
{
    private const string AllColumns = "id, community_id, person_id, meeting_id, rule, points, worth, cite, version, at, by_id, why, corrects";

    public const string SumsQuery =
        """
        SELECT rule, SUM(points), COUNT(*), COUNT(corrects) FROM point_ledger
        WHERE person_id = $1 AND community_id = $2 GROUP BY rule ORDER BY rule
        """;

    /// <summary>The plus keeps SQLite from looking through all lines that correct nothing, which are nearly all there are.</summary>
    public const string StandingQuery =
        $"""
        SELECT {AllColumns} FROM point_ledger p
        WHERE person_id = $1 AND community_id = $2 AND rule = $3 AND meeting_id IS NOT DISTINCT FROM $4 AND +corrects IS NULL
            AND NOT EXISTS (SELECT 1 FROM point_ledger c WHERE c.corrects = p.id)
        LIMIT 1
        """;

    public PointEntry Add(PointEntry entry) => entry with
    {
        Id = new PointEntryId(sql.Add(
            """
            INSERT INTO point_ledger (community_id, person_id, meeting_id, rule, points, worth, cite, version, at, by_id, why, corrects)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            entry.Community.Value, entry.Person.Value, entry.Meeting?.Value, entry.Rule, entry.Points.Hundredths, entry.Worth.Hundredths,
            entry.Cite.ToString(), entry.Version, entry.At.ToColumn(), entry.By?.Value, entry.Why, entry.Corrects?.Value)),
    };

    public PointEntry? Find(PointEntryId id) => sql.First($"SELECT {AllColumns} FROM point_ledger WHERE id = $1", Map, id.Value);

    public IReadOnlyList<PointSum> SumsOf(PersonId person, CommunityId community) => sql.All(
        SumsQuery,
        row => PointSum.Of(row.Text(0), new PointValue(row.Whole(1)), row.Whole(2), row.Whole(3)), person.Value, community.Value);

    public PointEntry? Standing(PersonId person, CommunityId community, string rule, MeetingId? meeting) => sql.First(
        StandingQuery,
        Map, person.Value, community.Value, rule, meeting?.Value);

    public IReadOnlyList<PointEntry> Latest(PersonId person, CommunityId community, int most) => sql.All(
        $"SELECT {AllColumns} FROM point_ledger WHERE person_id = $1 AND community_id = $2 ORDER BY id DESC LIMIT $3",
        Map, person.Value, community.Value, most);

    public IReadOnlyList<PointEntry> Of(CommunityId community) =>
        sql.All($"SELECT {AllColumns} FROM point_ledger WHERE community_id = $1 ORDER BY id", Map, community.Value);

    public PointEntry? CorrectionOf(PointEntryId id) => sql.First($"SELECT {AllColumns} FROM point_ledger WHERE corrects = $1", Map, id.Value);

    private static PointEntry Map(IRow row) => new()
    {
        Id = new PointEntryId(row.Number(0)),
        Community = new CommunityId(row.Number(1)),
        Person = new PersonId(row.Number(2)),
        Meeting = row.NumberOrNull(3) is { } meeting ? new MeetingId(meeting) : null,
        Rule = row.Text(4),
        Points = new PointValue(row.Whole(5)),
        Worth = new PointValue(row.Whole(6)),
        Cite = Citations.Read(row.Text(7)),
        Version = row.Whole(8),
        At = row.Instant(9),
        By = row.NumberOrNull(10) is { } by ? new PersonId(by) : null,
        Why = row.Text(11),
        Corrects = row.NumberOrNull(12) is { } corrected ? new PointEntryId(corrected) : null,
    };
}
