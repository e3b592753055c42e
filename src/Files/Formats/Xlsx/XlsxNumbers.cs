using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>Shows a number as its cell does: as a day, a time of day or both where the format is one, and with the zeros before it.</summary>
internal sealed partial class XlsxNumbers(Stylesheet? styles, bool isSince1904)
{
    private const int DaysTo1904 = 1462;

    /// <summary>Excel's own formats of days; a few of them only in East Asia.</summary>
    private static readonly HashSet<uint> s_days = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

    /// <summary>The same of times of day; 22 is a day with one.</summary>
    private static readonly HashSet<uint> s_times = [18, 19, 20, 21, 22, 32, 33, 34, 35];

    private readonly List<uint> _formats = [.. styles?.CellFormats?.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value ?? 0) ?? []];
    private readonly Dictionary<uint, string> _codes = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        .Where(format => format.NumberFormatId is not null)
        .ToDictionary(format => format.NumberFormatId!.Value, format => Unmarked().Replace(format.FormatCode?.Value ?? "", ""));

    public string Shown(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return value;
        var format = style < _formats.Count ? _formats[style] : 0;
        var code = _codes.GetValueOrDefault(format, "");
        var hasTime = s_times.Contains(format) || code.AsSpan().ContainsAny("hH");
        if ((s_days.Contains(format) || code.AsSpan().ContainsAny("yYdD")) && number is >= 1 and < 2_958_466)
            return Moment(number + (isSince1904 ? DaysTo1904 : 0), hasTime && number != Math.Floor(number) ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd");
        if (hasTime && number is >= 0 and < 1)
            return Moment(number, "HH:mm");
        if (number != Math.Floor(number) || Math.Abs(number) >= 1e15)
            return number.ToString("R", CultureInfo.InvariantCulture);
        var isPadded = code.Length > 0 && code.All(sign => sign == '0');
        return ((long)number).ToString(isPadded ? $"D{code.Length}" : "D", CultureInfo.InvariantCulture);
    }

    /// <summary>To the second first: a time is a fraction of a day, and may be a hair less than it was.</summary>
    private static string Moment(double number, string format) =>
        DateTime.FromOADate(number).AddSeconds(0.5).ToString(format, CultureInfo.InvariantCulture);

    /// <summary>What is quoted, escaped or in brackets is no part of a format's letters.</summary>
    [GeneratedRegex("""\"[^\"]*\"|\[[^\]]*\]|\\.|_.|\*.|;.*""", RegexOptions.None, 1000)]
    private static partial Regex Unmarked();
}
