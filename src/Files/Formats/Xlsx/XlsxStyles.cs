using DocumentFormat.OpenXml.Spreadsheet;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>The looks of cells, by the number a cell names.</summary>
internal static class XlsxStyles
{
    public const int Number = 0;
    public const int Header = 1;
    public const int Text = 2;
    public const int Day = 3;
    public const int Instant = 4;

    /// <summary>The number of Excel's own format for text: what is typed into such a cell later is no formula either.</summary>
    private const uint AsText = 49;

    /// <summary>The first number that is free for formats of one's own.</summary>
    private const uint DayFormat = 164;
    private const uint InstantFormat = 165;

    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = InstantFormat, FormatCode = "yyyy\\-mm\\-dd\\ hh:mm" }),
        new Fonts(new Font(Size(), Name()), new Font(new Bold(), Size(), Name())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EFEC" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true },
            Formatted(AsText),
            Formatted(DayFormat),
            Formatted(InstantFormat)));

    private static FontSize Size() => new() { Val = 11 };

    /// <summary>What Excel itself begins with; Chinese comes from the machine's own font.</summary>
    private static FontName Name() => new() { Val = "Calibri" };

    private static CellFormat Formatted(uint format) => new() { NumberFormatId = format, ApplyNumberFormat = true };
}
