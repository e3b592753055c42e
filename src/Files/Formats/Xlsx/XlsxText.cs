using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>Text as a cell of a workbook can hold it.</summary>
internal static partial class XlsxText
{
    /// <summary>Excel takes no more in one cell.</summary>
    public const int Most = 32_767;

    /// <summary>Without signs that XML cannot hold; what looks like Excel's own way to write a sign by its number stays what it is.</summary>
    public static string Fit(string text)
    {
        var fitting = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)))
        {
            if (fitting.Length + rune.Utf16SequenceLength > Most)
                break;
            fitting.Append(rune.ToString());
        }

        return SignByNumber().Replace(fitting.ToString(), "_x005F_");
    }

    /// <summary>The text of a cell, with the signs that Excel writes by their numbers. Half of one is broken.</summary>
    public static string Read(string held) =>
        string.Concat(ByNumber().Replace(held, sign => $"{(char)Convert.ToInt32(sign.Groups["number"].Value, 16)}").EnumerateRunes());

    [GeneratedRegex("_x(?<number>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ByNumber();

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 1000)]
    private static partial Regex SignByNumber();
}
