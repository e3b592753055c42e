using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Values of documents in columns.</summary>
internal sealed class OwnDataRow(IReadOnlyList<BsonValue?> values) : IRow
{
    public bool IsNull(int column) => values[column] is null or { IsNull: true };

    public long Number(int column) => values[column] is { } value ? Documents.Number(value, column) : 0;

    public string Text(int column) => Documents.Text(values[column]!, column);

    public byte[] Bytes(int column) => Documents.Bytes(values[column]!, column);
}
