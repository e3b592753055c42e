namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>Which look a cell has.</summary>
internal static class XlsxLooks
{
    public static XlsxLook Of(Sheet sheet, Heading heading, object? cell, LineKind line)
    {
        var (kind, printed) = (heading.Kind, sheet.Page is not null);
        return new XlsxLook
        {
            Format = line != LineKind.Plain && heading.Below is Sum.Counted(var unit) ? $"0\"{unit}\"" : Format(sheet.Dates, kind, cell),
            Bold = line != LineKind.Plain,
            Shaded = line != LineKind.Plain,
            Ruled = printed,
            Wraps = printed && cell is string && kind is not (CellKind.Sign or CellKind.Aside),
            Shrinks = printed && kind == CellKind.Aside,
            Centred = printed && (kind is CellKind.Sign or CellKind.Time or CellKind.Ordinal || cell is DateOnly or DateTimeOffset),
        };
    }

    private static string Format(Dates dates, CellKind kind, object? cell) => (kind, cell) switch
    {
        (_, string) => XlsxLook.AsText,
        (CellKind.Time, _) => "hh:mm",
        (_, DateOnly) => XlsxLook.Day(dates),
        (_, DateTimeOffset) => $@"{XlsxLook.Day(dates)}\ hh:mm",
        (CellKind.Money, _) => "#,##0",
        (CellKind.Share, _) => "0%",
        _ => XlsxLook.General,
    };
}
