using CommunityBot.Communities;
using CommunityBot.OwnData;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Sql;

public sealed class SqlOwnData(ISqlSession sql) : IOwnData
{
    /// <summary>What is read, one statement for each kind: whatever refers to a person has to stand in one of them.</summary>
    public static IReadOnlyList<string> Statements => [.. OwnDataQueries.All.Select(query => query.Sql)];

    public void Erase(Erasing person) => new SqlErasure(sql, person).Run();

    public IReadOnlyList<DataLine> Of(PersonId person) => [.. OwnDataQueries.All.SelectMany(query => query.Of(sql, person.Value)), .. NamedIn(person.Value)];

    /// <summary>What others wrote and <see cref="Erase"/> would change: a name that a namesake has as well is the namesake's there.</summary>
    private IEnumerable<DataLine> NamedIn(long person)
    {
        var names = sql
            .All("SELECT name FROM people WHERE id = $1 UNION SELECT name FROM former_names WHERE person_id = $1", row => NameKey.Of(row.Text(0)), person)
            .Where(name => sql.First("SELECT count(*) FROM people WHERE name_key = $2 AND id <> $1", row => row.Number(0), person, name.Value) == 0)
            .ToList();
        return OwnDataQueries.ByOthers.SelectMany(one => one.Written.Of(sql, person).Where(line => line.Parts.Any(part => part.Name == one.In && Names(part))));

        bool Names(DataPart part) => part.Value is DataValue.Words(var text) && Unnamed.Of(text, names, "") != text;
    }
}
