using System.Globalization;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>Where a cell stands: B7 is the second column of the seventh row.</summary>
internal static class XlsxPlace
{
    /// <summary>No table of people is wider, and what stands beyond is not read: a cell far out would be padded up to.</summary>
    public const int MostColumns = 1_000;

    /// <summary>Excel's last column is XFD.</summary>
    private const int MostLetters = 3;

    /// <returns>The column, counted from 0; null where the reference names none.</returns>
    public static int? ColumnOf(string? reference) =>
        reference is { Length: > 0 } && reference.TakeWhile(char.IsAsciiLetterUpper).Count() is > 0 and <= MostLetters
            ? reference.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1
            : null;

    public static int? RowOf(string reference) =>
        int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;
}
