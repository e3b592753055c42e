using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Values of documents in columns.</summary>
internal sealed class DocumentRow(IReadOnlyList<BsonValue?> values) : IRow
{
    /// <param name="document">A document.</param>
    /// <param name="columns">The names of its fields, as of a table, with commas between them.</param>
    public static DocumentRow Of(BsonDocument document, string columns) =>
        new([.. columns.Split(", ").Select(name => document[name == "id" ? "_id" : name])]);

    public bool IsNull(int column) => values[column] is null or { IsNull: true };

    public long Number(int column) => values[column] is { } value ? Documents.Number(value, column) : 0;

    public string Text(int column) => Documents.Text(values[column]!, column);

    public byte[] Bytes(int column) => Documents.Bytes(values[column]!, column);
}
