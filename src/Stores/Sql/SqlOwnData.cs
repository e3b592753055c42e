using CommunityBot.Communities;
using CommunityBot.OwnData;

namespace CommunityBot.Stores.Sql;

public sealed class SqlOwnData(ISqlSession sql) : IOwnData
{
    /// <summary>What is read, one statement for each kind: whatever refers to a person has to stand in one of them.</summary>
    public static IReadOnlyList<string> Statements => [.. OwnDataQueries.All.Select(query => query.Sql)];

    public void Erase(Erasing person) => new SqlErasure(sql, person).Run();

    public IReadOnlyList<DataLine> Of(PersonId person) => [.. OwnDataQueries.All.SelectMany(query => query.Of(sql, person.Value))];
}
