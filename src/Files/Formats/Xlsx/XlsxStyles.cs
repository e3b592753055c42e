using System.Globalization;
using System.Xml;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>The looks of a workbook's cells, each with the number that cells name, in the order in which they were first needed.</summary>
internal sealed class XlsxStyles
{
    /// <summary>The first number that is free for formats of one's own, and those of Excel's that are used.</summary>
    private const int OwnFormats = 164;
    private static readonly Dictionary<string, int> s_known = new() { [XlsxLook.General] = 0, ["0%"] = 9, ["#,##0"] = 3, [XlsxLook.AsText] = 49 };

    private readonly Dictionary<XlsxLook, int> _looks = new() { [new XlsxLook()] = 0 };
    private readonly List<string> _formats = [];

    public int Of(XlsxLook look)
    {
        if (!_looks.TryGetValue(look, out var number))
            _looks.Add(look, number = _looks.Count);
        if (!s_known.ContainsKey(look.Format) && !_formats.Contains(look.Format))
            _formats.Add(look.Format);
        return number;
    }

    /// <summary>Into the part that holds them, whose root has begun.</summary>
    public void Write(XmlWriter xml)
    {
        Many(xml, "numFmts", _formats, (format, at) =>
            XlsxParts.Say(xml, "numFmt", ("numFmtId", Text(OwnFormats + at)), ("formatCode", format)));
        Many(xml, "fonts", [(Bold: false, Size: 11), (Bold: true, Size: 11), (Bold: true, Size: 16)], (font, _) => Font(xml, font.Bold, font.Size));
        Many(xml, "fills", [("none", null), ("gray125", null), ("solid", "FFE8EFEC")], (fill, _) => Fill(xml, fill.Item1, fill.Item2));
        Many(xml, "borders", [false, true], (ruled, _) => Border(xml, ruled));
        Many(xml, "cellStyleXfs", [new XlsxLook()], (look, _) => Format(xml, look, of: null));
        Many(xml, "cellXfs", _looks.Keys, (look, _) => Format(xml, look, of: "0"));
        Many(xml, "cellStyles", ["Normal"], (name, _) => XlsxParts.Say(xml, "cellStyle", ("name", name), ("xfId", "0"), ("builtinId", "0")));
    }

    private static void Many<T>(XmlWriter xml, string element, IReadOnlyCollection<T> items, Action<T, int> write)
    {
        if (items.Count == 0)
            return;
        xml.WriteStartElement(element);
        xml.WriteAttributeString("count", Text(items.Count));
        foreach (var (at, item) in items.Index())
            write(item, at);
        xml.WriteEndElement();
    }

    /// <summary>Calibri is what Excel itself begins with; Chinese comes from the machine's own font.</summary>
    private static void Font(XmlWriter xml, bool bold, int size)
    {
        xml.WriteStartElement("font");
        if (bold)
            XlsxParts.Say(xml, "b");
        XlsxParts.Say(xml, "sz", ("val", Text(size)));
        XlsxParts.Say(xml, "name", ("val", "Calibri"));
        xml.WriteEndElement();
    }

    private static void Fill(XmlWriter xml, string pattern, string? colour)
    {
        xml.WriteStartElement("fill");
        xml.WriteStartElement("patternFill");
        xml.WriteAttributeString("patternType", pattern);
        if (colour is not null)
            XlsxParts.Say(xml, "fgColor", ("rgb", colour));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Border(XmlWriter xml, bool ruled)
    {
        xml.WriteStartElement("border");
        foreach (var side in (string[])["left", "right", "top", "bottom"])
        {
            xml.WriteStartElement(side);
            if (ruled)
            {
                xml.WriteAttributeString("style", "thin");
                XlsxParts.Say(xml, "color", ("rgb", "FFA6A6A6"));
            }

            xml.WriteEndElement();
        }

        XlsxParts.Say(xml, "diagonal");
        xml.WriteEndElement();
    }

    private void Format(XmlWriter xml, XlsxLook look, string? of)
    {
        xml.WriteStartElement("xf");
        var format = s_known.TryGetValue(look.Format, out var known) ? known : OwnFormats + _formats.IndexOf(look.Format);
        xml.WriteAttributeString("numFmtId", Text(format));
        xml.WriteAttributeString("fontId", look.Large ? "2" : look.Bold ? "1" : "0");
        xml.WriteAttributeString("fillId", look.Shaded ? "2" : "0");
        xml.WriteAttributeString("borderId", look.Ruled ? "1" : "0");
        if (of is not null)
        {
            xml.WriteAttributeString("xfId", of);
            foreach (var part in (string[])["applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment"])
                xml.WriteAttributeString(part, "1");
        }

        if (look.Wraps || look.Centred || look.Ruled)
        {
            XlsxParts.Say(
                xml,
                "alignment",
                ("horizontal", look.Centred ? "center" : null),
                ("vertical", look.Ruled || look.Wraps ? "center" : null),
                ("wrapText", look.Wraps ? "1" : null),
                ("shrinkToFit", look.Shrinks ? "1" : null));
        }

        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
