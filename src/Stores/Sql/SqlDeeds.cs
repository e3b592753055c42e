using System.Globalization;
using System.Text.Json;
using CommunityBot.Communities;
using CommunityBot.Deeds;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlDeeds(ISqlSession sql) : IDeeds
{
    private const string AllColumns = "id, person_id, at, what, message, told, taken_back_at";

    public DeedEntry Add(DeedEntry entry) => entry with
    {
        Id = new DeedId(sql.Add(
            "INSERT INTO deeds (person_id, at, what, message, told, taken_back_at) VALUES ($1, $2, $3, $4, $5, $6)",
            entry.Person.Value, entry.At.ToColumn(), JsonSerializer.Serialize(entry.What, DeedJson.Kept.Deed), entry.Message,
            string.Join(' ', entry.Told.Select(person => person.Value.ToString(CultureInfo.InvariantCulture))), entry.TakenBackAt.ToColumn())),
    };

    public DeedEntry? Find(DeedId id) => sql.First($"SELECT {AllColumns} FROM deeds WHERE id = $1", Map, id.Value);

    public IReadOnlyList<DeedEntry> Of(PersonId person, DateTimeOffset since) => sql.All(
        $"SELECT {AllColumns} FROM deeds WHERE person_id = $1 AND at >= $2 ORDER BY id DESC", Map, person.Value, since.ToColumn());

    public bool MarkTakenBack(DeedId id, DateTimeOffset at) =>
        sql.Execute("UPDATE deeds SET taken_back_at = $2 WHERE id = $1 AND taken_back_at IS NULL", id.Value, at.ToColumn()) == 1;

    public void Unsend(PersonId person, string message) =>
        sql.Execute("UPDATE deeds SET unsent = 1 WHERE person_id = $1 AND message = $2 AND unsent = 0", person.Value, message);

    public IReadOnlyList<DeedEntry> ToAskAbout(PersonId person) =>
        sql.All($"SELECT {AllColumns} FROM deeds WHERE person_id = $1 AND unsent = 1 ORDER BY id", Map, person.Value);

    public void Asked(DeedId id) => sql.Execute("UPDATE deeds SET unsent = 2 WHERE id = $1", id.Value);

    public int ForgetBefore(DateTimeOffset instant) => sql.Execute(
        "DELETE FROM deeds WHERE at < $1 AND id < (SELECT max(id) FROM deeds)", instant.ToColumn());

    private static DeedEntry Map(IRow row) => new()
    {
        Id = new DeedId(row.Number(0)),
        Person = new PersonId(row.Number(1)),
        At = row.Instant(2),
        What = JsonSerializer.Deserialize(row.Text(3), DeedJson.Kept.Deed)!,
        Message = row.TextOrNull(4),
        Told = [.. row.Text(5).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new PersonId(long.Parse(id, CultureInfo.InvariantCulture)))],
        TakenBackAt = row.InstantOrNull(6),
    };
}
