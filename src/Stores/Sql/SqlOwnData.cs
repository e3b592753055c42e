using CommunityBot.Communities;
using CommunityBot.OwnData;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlOwnData(ISqlSession sql) : IOwnData
{
    /// <summary>What is read, one statement for each kind: whatever refers to a person has to stand in one of them.</summary>
    public static IReadOnlyList<string> Statements => [.. OwnDataQueries.All.Values];

    public void Erase(Erasing person) => new SqlErasure(sql, person).Run();

    public IReadOnlyList<DataLine> Of(PersonId person) =>
        [.. OwnDataKind.All.SelectMany(kind => sql.All(OwnDataQueries.All[kind.Kind], kind.Line, person.Value))];
}
