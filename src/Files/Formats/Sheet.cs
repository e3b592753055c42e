namespace CommunityBot.Files.Formats;

/// <summary>
/// A table on its way out: rows come one by one and are not kept. Cells are text, whole numbers, <see cref="decimal"/>,
/// <see cref="DateOnly"/>, <see cref="DateTimeOffset"/> in the school's own time, or null where there is nothing to say.
/// </summary>
public sealed record Sheet(IReadOnlyList<string> Columns, IAsyncEnumerable<object?[]> Rows);

/// <summary>Writes a table in one format.</summary>
public interface ISheetWriter
{
    /// <returns>How many rows there were.</returns>
    Task<int> Write(Sheet sheet, Stream stream, CancellationToken cancel);
}
