using CommunityBot.Communities;
using CommunityBot.Stores.Kept;
using CommunityBot.Tallies;

namespace CommunityBot.Stores.Sql;

public sealed class SqlTallies(ISqlSession sql) : ITallies
{
    private const string AllColumns = "id, community_id, subject, count, note, at, by_id, corrects, version, member_id";

    public TallyEntry Add(TallyEntry entry) => entry with
    {
        Id = new TallyEntryId(sql.Add(
            """
            INSERT INTO tallies (community_id, subject, count, note, at, by_id, corrects, version, member_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            entry.Community.Value, entry.Subject, entry.Count, entry.Note, entry.At.ToColumn(), entry.By.Value, entry.Corrects?.Value, entry.Version,
            entry.Member?.Value)),
    };

    public TallyEntry? Find(TallyEntryId id) => sql.First($"SELECT {AllColumns} FROM tallies WHERE id = $1", Map, id.Value);

    public IReadOnlyDictionary<string, long> SumsOf(CommunityId community) =>
        sql.All(
            "SELECT subject, SUM(count) FROM tallies WHERE community_id = $1 GROUP BY subject",
            row => (Subject: row.Text(0), Sum: row.Number(1)),
            community.Value)
            .ToDictionary(line => line.Subject, line => line.Sum);

    public IReadOnlyList<TallyEntry> Of(CommunityId community) =>
        sql.All($"SELECT {AllColumns} FROM tallies WHERE community_id = $1 ORDER BY id", Map, community.Value);

    public TallyEntry? CorrectionOf(TallyEntryId id) => sql.First($"SELECT {AllColumns} FROM tallies WHERE corrects = $1", Map, id.Value);

    private static TallyEntry Map(IRow row) => new()
    {
        Id = new TallyEntryId(row.Number(0)),
        Community = new CommunityId(row.Number(1)),
        Subject = row.Text(2),
        Count = row.Number(3),
        Note = row.Text(4),
        At = row.Instant(5),
        By = new PersonId(row.Number(6)),
        Corrects = row.NumberOrNull(7) is { } corrected ? new TallyEntryId(corrected) : null,
        Version = row.Whole(8),
        Member = row.NumberOrNull(9) is { } member ? new PersonId(member) : null,
    };
}
