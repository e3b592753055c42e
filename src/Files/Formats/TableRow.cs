namespace CommunityBot.Files.Formats;

/// <summary>A row of a table that somebody hands over.</summary>
/// <param name="Number">As Excel counts rows, from 1.</param>
/// <param name="Cells">As people see them.</param>
/// <param name="BadQuotes">How the row begins, where its quotation marks do not match; null where all is well.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells, string? BadQuotes = null)
{
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);
}
