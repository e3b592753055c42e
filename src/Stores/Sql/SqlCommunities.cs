using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Stores.Kept;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Sql;

public sealed class SqlCommunities(ISqlSession sql) : ICommunities
{
    /// <summary>What <see cref="Map"/> reads, of a table called <c>c</c>.</summary>
    public const string ColumnsOfC = "c.id, c.programme, c.name, c.category";

    public Community? Find(CommunityId id) =>
        sql.First($"SELECT {ColumnsOfC} FROM communities c WHERE c.id = $1", row => Map(row), id.Value);

    public Community? Find(ProgrammeId programme, string name) => sql.First(
        $"SELECT {ColumnsOfC} FROM communities c WHERE c.programme = $1 AND c.name_key = $2 ORDER BY c.name = $3 DESC, c.id LIMIT 1",
        row => Map(row),
        programme.Value,
        NameKey.Of(name).Value,
        name);

    public IReadOnlyList<Community> All() =>
        sql.All($"SELECT {ColumnsOfC} FROM communities c ORDER BY c.programme, c.name", row => Map(row));

    public Community Add(ProgrammeId programme, string name, string category) => new()
    {
        Id = new CommunityId(
            sql.Add(
                "INSERT INTO communities (programme, name, name_key, category) VALUES ($1, $2, $3, $4)",
                programme.Value,
                name,
                NameKey.Of(name).Value,
                category)),
        Programme = programme,
        Name = name,
        Category = category,
    };

    public void Update(Community community) => sql.Execute(
        "UPDATE communities SET name = $2, name_key = $3, category = $4 WHERE id = $1",
        community.Id.Value, community.Name, NameKey.Of(community.Name).Value, community.Category);

    public static Community Map(IRow row, int at = 0) => new()
    {
        Id = new CommunityId(row.Number(at)),
        Programme = new ProgrammeId(row.Text(at + 1)),
        Name = row.Text(at + 2),
        Category = row.Text(at + 3),
    };
}
