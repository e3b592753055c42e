using CommunityBot.OwnData;

namespace CommunityBot.Stores.Sql;

/// <summary>Reads one kind of what is kept about the person <c>$1</c>.</summary>
internal sealed record OwnDataQuery(DataKind Kind, string Sql, params IReadOnlyList<OwnDataColumn> Columns)
{
    public IEnumerable<DataLine> Of(ISqlSession sql, long person) => sql.All(Sql, Line, person);

    private DataLine Line(IRow row) => new(
        Kind,
        [.. Columns.Index().Select(column => (column.Item.Name, Value: column.Item.Read(row, column.Index)))
            .Where(part => part.Value is not null)
            .Select(part => new DataPart(part.Name, part.Value!))]);
}
