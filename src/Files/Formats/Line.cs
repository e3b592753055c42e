namespace CommunityBot.Files.Formats;

public enum LineKind
{
    Plain,
    Subtotal,
    Total,
}

/// <summary>
/// A row of a sheet. Cells are text, whole numbers, <see cref="decimal"/>, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/> in the school's own
/// time, <see cref="Computed"/>, or null where there is nothing to say.
/// </summary>
public sealed record Line(object?[] Cells, LineKind Kind = LineKind.Plain);

/// <summary>A number of the program's, and the formula by which a workbook comes to the same.</summary>
/// <param name="Formula">For where it stands.</param>
/// <param name="Value">Null where there is nothing to compute it from.</param>
public sealed record Computed(Func<Computed.Place, string> Formula, object? Value)
{
    /// <summary>Where a formula stands, as Excel counts them.</summary>
    /// <param name="Row">Its own.</param>
    /// <param name="First">The first that it sums up: of its group, or of all.</param>
    /// <param name="Last">The last.</param>
    public readonly record struct Place(int Row, int First, int Last)
    {
        /// <summary>The cell of a column in this row.</summary>
        public string Here(int column) => $"{Letters(column)}{Row}";

        /// <summary>From one column to another in this row.</summary>
        public string Across(int from, int to) => $"{Here(from)}:{Here(to)}";

        /// <summary>All cells of a column that are summed up.</summary>
        public string Down(int column) => $"{Letters(column)}{First}:{Letters(column)}{Last}";
    }

    /// <summary>What other formats show.</summary>
    public static object? Plain(object? cell) => cell is Computed computed ? computed.Value : cell;

    /// <summary>A, B … Z, AA: what spreadsheets call a column, counted from 0.</summary>
    public static string Letters(int column) => (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));
}
