using CommunityBot.Stores.Kept;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>What a statement has found, until the next row.</summary>
internal sealed class PostgreSqlRow(NpgsqlDataReader reader) : IRow
{
    public bool IsNull(int column) => reader.IsDBNull(column);

    /// <summary>What is true is 1, as everywhere.</summary>
    public long Number(int column) =>
        reader.GetFieldType(column) == typeof(bool) ? Convert.ToInt64(reader.GetBoolean(column)) : reader.GetInt64(column);

    public string Text(int column) => reader.GetString(column);

    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);
}
